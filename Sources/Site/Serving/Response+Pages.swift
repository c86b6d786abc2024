internal import HTTP
internal import Routes
internal import Texts

/// The few shapes of answer the controllers give.
extension Response {
    /// A page for one reader: revalidated each time, kept apart by cookie.
    static func html(_ bytes: [UInt8], status: Int = 200) -> Response {
        Response(
            status: status,
            headers: [
                "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-cache", "Vary": "Cookie",
            ],
            body: .bytes(bytes))
    }

    static func text(_ text: String) -> Response {
        Response(
            headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache"],
            body: .bytes(Array(text.utf8)))
    }

    /// 301 for an address given up, 303 after a form.
    ///
    /// - Parameter language: asked in the address, to be asked again.
    static func redirect(to route: Route, in language: Language? = nil, status: Int) -> Response {
        let path = language.map { InLanguage(route, $0.rawValue).path } ?? route.path
        return Response(status: status, headers: ["Location": path, "Cache-Control": "no-store"])
    }
}
