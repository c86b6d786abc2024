internal import Glibc
internal import Synchronization

/// An HTTP/1.1 server on one address, from `init` until `stop`.
///
/// The C library reads and writes on its loops; `Handler.respond` runs on a bounded pool of threads, or on a loop when
/// the route says so. Every request ends in exactly one call of the log.
package final class Server: Sendable {
    /// The port bound, also when 0 was asked for.
    package let port: UInt16
    private let engine: Engine
    private let watch: Watch
    private let daemon: Mutex<Daemon?>

    package init(_ configuration: ServerConfiguration, _ handler: any Handler) throws(ServerError) {
        guard SpoolFile(directory: configuration.spoolDirectory) != nil else {
            throw .unusableSpoolDirectory(configuration.spoolDirectory, errno: errno)
        }
        Descriptors.raiseLimit()
        let (listener, port) = try Listener.open(address: configuration.address, port: configuration.port)
        do throws(ServerError) {
            let engine = try Engine(configuration, handler)
            guard let daemon = Daemon(engine, listener: listener) else {
                engine.pool.stop(joining: true)
                throw .cannotStart
            }
            watch = try Watch(peers: engine.peers, lingering: engine.lingering, clock: configuration.clock)
            self.engine = engine
            self.daemon = Mutex(daemon)
        } catch {
            close(listener)
            throw error
        }
        self.port = port
    }

    /// Stops accepting at once, lets running requests finish for `grace` at most, then closes everything and returns.
    /// Requests whose handler is still busy then are answered 503. A second call does nothing.
    package func stop(grace: Duration) {
        let stopped = daemon.withLock { daemon in
            defer { daemon = nil }
            return daemon
        }
        guard let stopped else { return }
        engine.isDraining.store(true, ordering: .relaxed)
        stopped.quiesce()
        let isQuiet = waitUntilQuiet(for: grace)
        engine.pool.stop(joining: isQuiet)
        engine.abandonRunning()
        // The refusals just queued still have to leave.
        if !isQuiet { _ = waitUntilQuiet(for: .milliseconds(200)) }
        watch.stop()
        stopped.stop()
    }

    private func waitUntilQuiet(for grace: Duration) -> Bool {
        let limit = Moment.now() + Moment.nanoseconds(grace)
        while !engine.peers.closeIdle() {
            if Moment.now() >= limit { return false }
            Moment.sleep(milliseconds: 5)
        }
        return true
    }
}
