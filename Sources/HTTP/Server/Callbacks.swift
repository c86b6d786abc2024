internal import CMicroHTTPD

/// The C library's callbacks, in Swift terms; each runs on the loop of its connection.
enum Callbacks {
    static func accept(_ context: UnsafeMutableRawPointer?, _ address: UnsafePointer<sockaddr>?) -> Bool {
        guard let engine = engine(context), let address = NetworkAddress(address) else { return false }
        return engine.peers.admits(address)
    }

    static func connection(
        _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
        _ slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, isStart: Bool
    ) {
        guard let engine = engine(context), let connection, let slot else { return }
        if isStart {
            let peer = Peer(
                descriptor: essaim_mhd_socket(connection),
                address: NetworkAddress(essaim_mhd_address(connection)) ?? NetworkAddress(high: 0, low: 0),
                deadline: engine.deadline(in: engine.configuration.headDeadline))
            slot.pointee = Unmanaged.passRetained(peer).toOpaque()
            engine.peers.add(peer)
        } else if let raw = slot.pointee {
            slot.pointee = nil
            engine.peers.remove(Unmanaged<Peer>.fromOpaque(raw).takeRetainedValue())
        }
    }

    /// The request line is read: what this returns is the exchange the next callbacks get.
    static func target(
        _ context: UnsafeMutableRawPointer?, _ target: UnsafePointer<CChar>?, _ connection: OpaquePointer?
    ) -> UnsafeMutableRawPointer? {
        guard let engine = engine(context), let connection, let raw = essaim_mhd_socket_context(connection) else {
            return nil
        }
        let peer = Unmanaged<Peer>.fromOpaque(raw).takeUnretainedValue()
        peer.beginHead(deadline: engine.deadline(in: engine.configuration.headDeadline))
        let bytes = target.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
        let exchange = Exchange(
            target: bytes, started: engine.configuration.clock(), peer: peer, connection: UInt(bitPattern: connection))
        return Unmanaged.passRetained(exchange).toOpaque()
    }

    /// False drops the connection.
    static func access(
        _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?,
        _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ data: UnsafePointer<CChar>?,
        _ size: UnsafeMutablePointer<Int>?, _ slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> Bool {
        guard let engine = engine(context), let connection, let raw = slot?.pointee, let size else { return false }
        let exchange = Unmanaged<Exchange>.fromOpaque(raw).takeUnretainedValue()
        switch exchange.read({ $0.stage }) {
        case .head:
            guard let url, let method, let version else { return false }
            var reader = HeadReader(
                method: method, url: url, version: version, target: exchange.target,
                fieldLimit: engine.configuration.fieldLimit)
            reader.readFields(of: connection)
            if reader.head.announcesBody { return engine.takeHead(reader.head, exchange, on: connection) }
            // The library closes a connection answered in its first callback: the second comes at once.
            let head = reader.head
            exchange.read { $0.stage = .bodiless(head) }
            return true
        case .bodiless(let head): return engine.takeHead(head, exchange, on: connection)
        case .body:
            guard size.pointee > 0 else { return engine.takeBody(exchange, on: connection) }
            let piece = UnsafeRawBufferPointer(start: data, count: size.pointee)
            exchange.read { $0.sink?.append(piece) }
            size.pointee = 0
            return true
        case .running: return true
        case .decided:
            guard let delivery = exchange.read({ $0.delivery }) else { return true }
            return engine.send(delivery, exchange, on: connection)
        }
    }

    static func completed(
        _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
        _ slot: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) {
        guard let engine = engine(context), let connection, let slot, let raw = slot.pointee else { return }
        slot.pointee = nil
        let exchange = Unmanaged<Exchange>.fromOpaque(raw).takeRetainedValue()
        engine.complete(exchange, on: connection, now: engine.configuration.clock())
    }

    private static func engine(_ context: UnsafeMutableRawPointer?) -> Engine? {
        context.map { Unmanaged<Engine>.fromOpaque($0).takeUnretainedValue() }
    }
}
