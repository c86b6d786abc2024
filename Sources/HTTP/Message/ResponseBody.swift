/// What an answer carries.
package enum ResponseBody: Sendable {
    case bytes([UInt8])
    /// Bytes named and compressed once for several answers.
    case kept(KeptBody)
    /// A file compressed beforehand, sent as immutable.
    case fixed(StaticFile)
}
