/// What an answer carries.
package enum ResponseBody: Sendable {
    case bytes([UInt8])
    /// A file compressed beforehand, sent as immutable.
    case fixed(StaticFile)
}
