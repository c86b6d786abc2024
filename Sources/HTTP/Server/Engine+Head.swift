internal import CMicroHTTPD

extension Engine {
    /// The head is complete: refuse it, answer it, or make ready for its body.
    func takeHead(_ head: Head, _ exchange: Exchange, on connection: OpaquePointer) -> Bool {
        guard exchange.peer.enter(.body, deadline: deadline(in: configuration.bodyDeadline)) else { return false }
        let id = forwarding.requestID(peer: exchange.peer.address, headers: head.headers) ?? configuration.newID()
        exchange.read { state in
            state.id = id
            state.method = head.method
            state.leavesBodyUnread = head.announcesBody
            state.finisher = Finisher(
                isRead: head.method == "GET" || head.method == "HEAD",
                acceptEncoding: head.headers["Accept-Encoding"], ifNoneMatch: head.headers["If-None-Match"])
        }
        switch rules.read(head) {
        case .failure(let refusal): return refuse(refusal.status, exchange, on: connection)
        case .success(let reading):
            let request = request(head, reading, id, exchange)
            exchange.read { state in
                state.path = request.path
                state.request = request
            }
            return route(request, head.method, reading.contentLength, exchange, on: connection)
        }
    }

    private func request(_ head: Head, _ reading: HeadRules.Reading, _ id: String, _ exchange: Exchange) -> Request {
        let peer = exchange.peer.address
        let visitor = forwarding.visitor(peer: peer, headers: head.headers)
        let method = Method(rawValue: head.method) ?? .get
        return Request(
            id: id, method: method == .head ? .get : method, path: reading.target.path,
            target: String(decoding: head.target, as: UTF8.self), query: reading.target.query, headers: head.headers,
            remoteAddress: visitor == peer ? exchange.peer.addressText : visitor.text,
            scheme: forwarding.scheme(peer: peer, headers: head.headers), host: reading.host)
    }

    private func route(
        _ request: Request, _ name: String, _ length: Int, _ exchange: Exchange, on connection: OpaquePointer
    ) -> Bool {
        // Most pages are at hand: taking one costs less than knowing its route, or than waking a worker for it.
        if name == "GET" || name == "HEAD", length == 0, let response = handler.ready(for: request) {
            return send(exchange.read { $0.finisher }.finish(response), exchange, on: connection)
        }
        let policy = handler.policy(method: request.method, path: request.path)
        let allow: Headers = ["Allow": policy.allow]
        guard let method = Method(rawValue: name) else {
            return refuse(Method.isKnown(name) ? 405 : 501, exchange, on: connection, fields: allow)
        }
        if method == .options, !policy.allows(.options) {
            let delivery = Delivery(status: 204, headers: allow, body: FixedBytes([]))
            return send(delivery, exchange, on: connection)
        }
        guard policy.allows(method) else {
            return refuse(405, exchange, on: connection, closing: length > 0, fields: allow)
        }
        guard length <= policy.body.limit else { return refuse(413, exchange, on: connection) }
        exchange.read { state in
            state.runsInline = policy.runsInline
            state.leavesBodyUnread = false
        }
        guard length > 0 else { return run(exchange, on: connection) }
        let directory = configuration.spoolDirectory
        let reader = PartReader(connection, type: request.headers["Content-Type"])
        exchange.read { state in
            state.stage = .body
            state.sink = BodySink(policy.body, expecting: length, directory: directory, reader: reader)
        }
        return true
    }
}
