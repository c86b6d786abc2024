internal import Acts
internal import Domain
internal import HTTP
internal import Texts

/// What went wrong, as programs read it (RFC 9457).
struct APIProblem: Error {
    /// Codes are part of the API: never renamed within a version.
    enum Code: String, CaseIterable {
        case badRequest = "bad-request"
        case unknownToken = "unknown-token"
        case tokenMissing = "token-missing"
        case readOnlyToken = "read-only-token"
        case forbidden
        case confirmationNeeded = "confirmation-needed"
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case conflict
        case requestRunning = "request-running"
        case gone
        case preconditionFailed = "precondition-failed"
        case tooLarge = "too-large"
        case unsupportedType = "unsupported-type"
        case invalid
        case keyReused = "key-reused"
        case preconditionRequired = "precondition-required"
        case busy
        case fault
    }

    let code: Code
    /// Which parameter, member or header, and what is wrong with it; in English, for who writes the program.
    var detail: String?
    /// One that no code of ours has: decided by the server.
    private var other: Int?

    init(_ code: Code, _ detail: String? = nil) {
        self.code = code
        self.detail = detail
    }

    var status: Int { other ?? usual }

    private var usual: Int {
        switch code {
        case .badRequest: 400
        case .unknownToken, .tokenMissing: 401
        case .readOnlyToken, .forbidden, .confirmationNeeded: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .conflict, .requestRunning: 409
        case .gone: 410
        case .preconditionFailed: 412
        case .tooLarge: 413
        case .unsupportedType: 415
        case .invalid, .keyReused: 422
        case .preconditionRequired: 428
        case .busy: 503
        case .fault: 500
        }
    }

    /// - Parameter requestID: what the log calls the request.
    func json(requestID: String) -> JSON {
        let members: [JSON.Member?] = [
            JSON.Member("type", .string("urn:essaim:problem:\(code.rawValue)")),
            JSON.Member("title", .string(code.rawValue.split(separator: "-").joined(separator: " "))),
            JSON.Member("status", .integer(Int64(status))),
            detail.map { JSON.Member("detail", .string($0)) },
            JSON.Member("instance", .string("urn:essaim:request:\(requestID)")),
        ]
        return .object(members.compactMap { $0 })
    }

    func response(requestID: String) -> Response {
        var response = Response(
            status: status,
            headers: ["Content-Type": "application/problem+json", "Cache-Control": "no-store"],
            body: .bytes(json(requestID: requestID).encoded() + [UInt8(ascii: "\n")]))
        if status == 401 { response.headers.set("WWW-Authenticate", "Bearer realm=\"essaim\"") }
        if status == 503 { response.headers.set("Retry-After", "1") }
        return response
    }

    /// A status decided elsewhere: by the server before the site, or for an error that is no refusal.
    init(status: Int) {
        code = Code.allCases.first { APIProblem($0).status == status } ?? (status < 500 ? .badRequest : .fault)
        detail = nil
        other = status
    }

    init(of refusal: Refusal) {
        switch refusal {
        case .notFound: self.init(.notFound)
        case .gone: self.init(.gone)
        case .forbidden(let act): self.init(.forbidden, act.rawValue)
        case .confirmationNeeded: self.init(.confirmationNeeded)
        case .stale: self.init(.preconditionFailed)
        case .reasonMissing: self.init(.invalid, "reason: a sentence is expected")
        case .nothingToDo(let state): self.init(.conflict, "the sheet is \(state.rawValue) already")
        case .collections(let problems): self.init(.invalid, problems.prefix(20).map(Self.text).joined(separator: "; "))
        default:
            let status = Failures.status(of: refusal)
            self.init(status == 409 ? .conflict : status == 403 ? .forbidden : .invalid)
        }
    }

    private static func text(_ problem: CollectionProblem) -> String {
        let place = problem.entry.map { "fiches[\($0 - 1)]: " } ?? ""
        return place + Texts(.en).collections.sentence(problem.reason)
    }
}
