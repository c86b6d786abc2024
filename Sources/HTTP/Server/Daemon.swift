internal import CMicroHTTPD
internal import Glibc

/// The running C library and its callbacks.
///
/// `@unchecked Sendable`: the pointer is only used by `Server.stop`, once, behind its lock.
final class Daemon: @unchecked Sendable {
    private let handle: OpaquePointer
    private let context: Unmanaged<Engine>
    private let listener: Int32
    /// The other end of what takes the place of the listening socket.
    private var silence: Int32 = -1

    /// Takes the listening descriptor, and closes it in `stop`; nil when the library cannot start.
    init?(_ engine: Engine, listener: Int32) {
        context = Unmanaged.passRetained(engine)
        var settings = essaim_mhd_settings()
        settings.context = context.toOpaque()
        settings.listener = listener
        settings.loops = UInt32(max(1, engine.configuration.loops))
        settings.connections = UInt32(max(engine.configuration.loops, engine.configuration.connectionLimit))
        settings.memory = engine.configuration.connectionMemory
        settings.accept = { context, address, _ in essaim_mhd_result(Callbacks.accept(context, address) ? 1 : 0) }
        settings.connection = { context, connection, slot, code in
            Callbacks.connection(context, connection, slot, isStart: essaim_mhd_is_start(code) != 0)
        }
        settings.target = { context, target, connection in Callbacks.target(context, target, connection) }
        settings.access = { context, connection, url, method, version, data, size, slot in
            essaim_mhd_result(Callbacks.access(context, connection, url, method, version, data, size, slot) ? 1 : 0)
        }
        settings.completed = { context, connection, slot, _ in Callbacks.completed(context, connection, slot) }
        guard let handle = essaim_mhd_start(&settings) else {
            context.release()
            return nil
        }
        self.handle = handle
        self.listener = listener
    }

    /// Stops accepting at once.
    ///
    /// Not by `MHD_quiesce_daemon`: it takes the listening socket away from the loops while a loop may be doing the same,
    /// and the library then ends the whole program. A socket on which nothing ever happens takes its number instead: the
    /// kernel closes the listening one, and takes it out of the loops itself.
    func quiesce() {
        var pair: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
            shutdown(listener, Int32(SHUT_RDWR))
            return
        }
        dup2(pair[0], listener)
        _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
        close(pair[0])
        silence = pair[1]
    }

    /// Closes every connection and ends the loops. No exchange may still be suspended.
    func stop() {
        MHD_stop_daemon(handle)
        if silence >= 0 { close(silence) }
        context.release()
    }
}
