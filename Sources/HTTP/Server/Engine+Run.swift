internal import CMicroHTTPD

extension Engine {
    /// The body is complete.
    func takeBody(_ exchange: Exchange, on connection: OpaquePointer) -> Bool {
        let isKept = exchange.read { state in
            guard let body = state.sink?.body else { return false }
            state.request?.body = body
            return true
        }
        return isKept ? run(exchange, on: connection) : refuse(503, exchange, on: connection)
    }

    /// Answers at once on the loop, or suspends the connection and gives the request to a worker.
    func run(_ exchange: Exchange, on connection: OpaquePointer) -> Bool {
        guard let request = exchange.read({ $0.request }) else { return refuse(500, exchange, on: connection) }
        if exchange.read({ $0.runsInline }) { return send(answer(request, exchange), exchange, on: connection) }
        guard pool.reserve() else {
            return refuse(503, exchange, on: connection, closing: false, fields: ["Retry-After": "1"])
        }
        guard exchange.peer.enter(.running, deadline: .max, exchange: exchange) else {
            pool.release()
            return false
        }
        // Suspended before a worker can resume it: the library forgets a resume that comes first.
        MHD_suspend_connection(connection)
        exchange.read { $0.stage = .running }
        pool.submit { [self] in
            finish(exchange, with: answer(request, exchange))
        }
        return true
    }

    /// Gives an exchange its answer and wakes its loop; only the first answer counts.
    func finish(_ exchange: Exchange, with delivery: Delivery) {
        guard exchange.decide(delivery), let connection = OpaquePointer(bitPattern: exchange.connection) else { return }
        MHD_resume_connection(connection)
    }

    /// Answers 503 in place of handlers that did not end in time, until no connection is suspended any more.
    func abandonRunning() {
        while true {
            let exchanges = peers.runningExchanges
            if exchanges.isEmpty { return }
            for exchange in exchanges { finish(exchange, with: failure(503, exchange)) }
            Moment.sleep(milliseconds: 1)
        }
    }

    /// The library is done with the request: log it.
    func complete(_ exchange: Exchange, on connection: OpaquePointer, now: UInt64) {
        let isLate = exchange.peer.phase == .expired
        let libraryStatus = Int(essaim_mhd_status(connection))
        let entry = exchange.read { state in
            state.sink = nil
            let status = state.status != 0 ? state.status : isLate ? 408 : libraryStatus != 0 ? libraryStatus : 499
            return AccessEntry(
                id: state.id, method: state.method, path: state.path, status: status, bytes: state.bytes,
                microseconds: Int((now &- exchange.started) / 1000))
        }
        if exchange.read({ $0.leavesBodyUnread }) { lingering.add(exchange.peer.descriptor, now: now) }
        _ = exchange.peer.enter(.idle, deadline: now + Moment.nanoseconds(configuration.idleTimeout))
        configuration.log(entry)
    }
}
