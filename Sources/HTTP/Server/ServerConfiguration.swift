/// Everything the server needs to know; the defaults suit one machine behind a proxy or alone.
package struct ServerConfiguration: Sendable {
    package var address = "127.0.0.1"
    /// 0 asks the system for a free port.
    package var port: UInt16 = 8080
    /// Network threads.
    package var loops = 2
    /// Threads that run `Handler.respond`; max(4, 2 × cores) unless said.
    package var workers: Int
    /// Requests waiting for a worker; beyond, 503.
    package var queueLimit = 256

    /// From the birth of the connection, or from the request line on a kept connection, to the end of the head.
    package var headDeadline: Duration = .seconds(10)
    /// From the end of the head to the end of the body.
    package var bodyDeadline: Duration = .seconds(60)
    /// From the first byte of the answer to its last.
    package var responseDeadline: Duration = .seconds(300)
    /// From the end of an answer to the next request line.
    package var idleTimeout: Duration = .seconds(60)

    package var connectionLimit = 4000
    /// Connections of one IPv4 address or one IPv6 /64; trusted proxies are not counted. Nil: no limit.
    /// High enough for a whole town hall behind one address, low enough that one address cannot take them all.
    package var perAddressLimit: Int? = 1024
    /// Bytes of a connection's buffer: heads beyond it are refused by the library itself, without the site's page.
    package var connectionMemory = 32_768
    package var headLimit = 16_384
    package var targetLimit = 8192
    package var fieldLimit = 100

    /// Addresses or networks whose `X-Forwarded-For`, `X-Forwarded-Proto` and `X-Request-Id` are believed.
    package var trustedProxies: [String] = []
    /// Where `.disk` bodies are written, without a name.
    package var spoolDirectory: String

    /// Called on a network loop at the end of each request: must not wait.
    package var log: @Sendable (AccessEntry) -> Void
    /// Monotonic nanoseconds.
    package var clock: @Sendable () -> UInt64
    /// Sixteen hexadecimal digits, different each time.
    package var newID: @Sendable () -> String

    package init(
        spoolDirectory: String,
        log: @escaping @Sendable (AccessEntry) -> Void = { _ in },
        clock: @escaping @Sendable () -> UInt64 = { Moment.now() },
        newID: @escaping @Sendable () -> String = { RequestNumbers.next() }
    ) {
        self.spoolDirectory = spoolDirectory
        self.log = log
        self.clock = clock
        self.newID = newID
        workers = max(4, 2 * Cores.count)
    }
}
