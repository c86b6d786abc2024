/// Why the server cannot start.
package enum ServerError: Error, Sendable, Equatable {
    /// Neither an IPv4 nor an IPv6 address.
    case invalidAddress(String)
    case addressInUse(port: UInt16)
    /// Ports below 1024 need a right.
    case notPermitted(port: UInt16)
    case cannotListen(errno: Int32)
    /// Neither an address nor a network such as 10.0.0.0/8.
    case invalidProxy(String)
    /// Bodies cannot be spooled there.
    case unusableSpoolDirectory(String, errno: Int32)
    /// The HTTP library or the system refused threads or descriptors.
    case cannotStart
}
