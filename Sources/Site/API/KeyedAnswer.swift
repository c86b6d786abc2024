internal import Acts
internal import Domain
internal import HTTP

/// Carries out a request that changes something, once for one `Idempotency-Key`.
struct KeyedAnswer {
    private static let header = "Idempotency-Key"
    private static let limit = 255
    private let call: APICall

    init(_ call: APICall) { self.call = call }

    /// - Throws: `APIProblem`, or what the work throws.
    func answer(_ work: () throws -> Response) throws -> Response {
        try call.requireWriting()
        guard let key = call.request.headers[Self.header] else { return try work() }
        guard let member = call.viewer.member, !key.isEmpty, key.utf8.count <= Self.limit else {
            throw APIProblem(.badRequest, "\(Self.header): 1 to \(Self.limit) bytes are expected")
        }
        let keyed = KeyedRequest(member: member.id, key: key, fingerprint: fingerprint, in: call.world)
        switch try keyed.begin() {
        case .new: return try carryOut(keyed, work)
        case .done(let status, let body): return replayed(status, body)
        case .running: throw APIProblem(.requestRunning, "the same request is being carried out, or was broken off")
        case .other: throw APIProblem(.keyReused, "\(Self.header): given to another request before")
        }
    }

    /// A refusal changed nothing: it is not kept, and the program may mend its request under the same key.
    private func carryOut(_ keyed: KeyedRequest, _ work: () throws -> Response) throws -> Response {
        let response: Response
        do {
            response = try work()
        } catch {
            try keyed.giveUp()
            throw error
        }
        guard case .bytes(let bytes) = response.body else { return response }
        try keyed.finish(status: response.status, body: String(decoding: bytes, as: UTF8.self))
        return response
    }

    private func replayed(_ status: Int, _ body: String) -> Response {
        var headers: Headers = ["Cache-Control": "no-store", "Idempotency-Replayed": "true"]
        if !body.isEmpty { headers.set("Content-Type", "application/json") }
        return Response(status: status, headers: headers, body: .bytes(Array(body.utf8)))
    }

    private var fingerprint: String {
        var bytes = Array("\(call.request.method.rawValue) \(call.request.target)\n".utf8)
        bytes += Array((call.request.headers["If-Match"] ?? "").utf8) + [UInt8(ascii: "\n")]
        if case .bytes(let body) = call.request.body { bytes += body }
        return call.site.fingerprint(bytes)
    }
}
