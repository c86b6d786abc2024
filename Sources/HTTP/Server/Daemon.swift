internal import CMicroHTTPD
internal import Glibc

/// The running C library and its callbacks.
///
/// `@unchecked Sendable`: the pointer is only used by `Server.stop`, once, behind its lock.
final class Daemon: @unchecked Sendable {
    private let handle: OpaquePointer
    private let context: Unmanaged<Engine>

    /// Takes the listening descriptor; nil when the library cannot start.
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
    }

    /// Stops accepting at once; the descriptor is closed by the caller after `stop`.
    func quiesce() {
        let listener = MHD_quiesce_daemon(handle)
        if listener >= 0 { shutdown(listener, Int32(SHUT_RDWR)) }
    }

    /// Closes every connection and ends the loops. No exchange may still be suspended.
    func stop() {
        MHD_stop_daemon(handle)
        context.release()
    }
}
