internal import CMicroHTTPD
internal import Synchronization

/// What happens to a request between the C library's callbacks and the site's handler.
final class Engine: Sendable {
    let configuration: ServerConfiguration
    let handler: any Handler
    let forwarding: Forwarding
    let peers: Peers
    let lingering = Lingering()
    let pool: WorkerPool
    let rules: HeadRules
    let isDraining = Atomic(false)

    init(_ configuration: ServerConfiguration, _ handler: any Handler) throws(ServerError) {
        self.configuration = configuration
        self.handler = handler
        forwarding = try Forwarding(trustedProxies: configuration.trustedProxies)
        peers = Peers(perAddressLimit: configuration.perAddressLimit, forwarding: forwarding)
        pool = try WorkerPool(workers: configuration.workers, queueLimit: configuration.queueLimit)
        rules = HeadRules(headLimit: configuration.headLimit, targetLimit: configuration.targetLimit)
    }

    func deadline(in duration: Duration) -> UInt64 {
        configuration.clock() + Moment.nanoseconds(duration)
    }

    /// Queues an answer on its connection; false drops the connection.
    func send(_ delivery: Delivery, _ exchange: Exchange, on connection: OpaquePointer) -> Bool {
        let id = exchange.read { state in
            state.stage = .decided
            state.status = delivery.status
            state.bytes = delivery.status == 304 || state.method == "HEAD" ? 0 : delivery.body.count
            return state.id
        }
        guard exchange.peer.enter(.answering, deadline: deadline(in: configuration.responseDeadline)) else {
            return false
        }
        var fields: Headers = ["X-Request-Id": id]
        if isDraining.load(ordering: .relaxed) { fields.add("Connection", "close") }
        return Wire.queue(delivery, fields.fields, on: connection)
    }

    /// Refuses a request in the site's words.
    func refuse(
        _ status: Int, _ exchange: Exchange, on connection: OpaquePointer, closing: Bool = true,
        fields: Headers = Headers()
    ) -> Bool {
        var delivery = failure(status, exchange)
        for field in fields.fields { delivery.headers.set(field.name, field.value) }
        if closing { delivery.headers.set("Connection", "close") }
        return send(delivery, exchange, on: connection)
    }

    /// The site's page for a status, compressed like any other.
    func failure(_ status: Int, _ exchange: Exchange) -> Delivery {
        let (failure, finisher) = exchange.read { state in
            (
                Failure(
                    status: status, requestID: state.id, path: state.request?.path,
                    target: String(decoding: exchange.target.prefix(64), as: UTF8.self),
                    headers: state.request?.headers ?? Headers()), state.finisher
            )
        }
        var response = handler.error(failure)
        response.status = status
        return finisher.finish(response)
    }

    /// Asks the site; an answer that is none becomes 500.
    func answer(_ request: Request, _ exchange: Exchange) -> Delivery {
        let response = handler.respond(to: request)
        guard (200...599).contains(response.status) else { return failure(500, exchange) }
        return exchange.read { $0.finisher }.finish(response)
    }
}
