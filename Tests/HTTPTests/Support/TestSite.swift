internal import HTTP

/// A handler made of closures; its error pages say `error STATUS`, so that a test knows them from the library's own.
struct TestSite: Handler {
    var policy: @Sendable (Method, String) -> RoutePolicy = { _, _ in
        RoutePolicy(methods: [.get, .post], body: .memory(limit: 100_000))
    }
    var answer: @Sendable (Request) -> Response = { .text("path \($0.path)") }

    var atHand: @Sendable (Request) -> Response? = { _ in nil }

    func ready(for request: Request) -> Response? { atHand(request) }
    func policy(method: Method, path: String) -> RoutePolicy { policy(method, path) }
    func respond(to request: Request) -> Response { answer(request) }
    func error(_ failure: Failure) -> Response { .text("error \(failure.status) \(failure.requestID)") }
}

extension Response {
    static func text(_ text: String, status: Int = 200, headers: Headers = [:]) -> Response {
        var headers = headers
        if headers["Content-Type"] == nil { headers.set("Content-Type", "text/plain; charset=utf-8") }
        return Response(status: status, headers: headers, body: .bytes(Array(text.utf8)))
    }
}
