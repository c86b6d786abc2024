internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// One request with what was understood of it: its route, its reader and the reader's choices.
struct Context {
    let request: Request
    let site: Site
    let route: Route?
    let choices: Choices
    let texts: Texts
    /// Whose browser it is, when they signed in.
    let recognised: Recognised?
    /// News that they have not read.
    let unread: Int
    var viewer: Viewer { recognised.map { .member($0.member) } ?? .anyone }

    init(_ request: Request, site: Site, recognised: Recognised? = nil, unread: Int = 0) {
        self.recognised = recognised
        self.unread = unread
        self.request = request
        self.site = site
        route = Route(path: request.path, query: request.query.pairs.map { ($0.name, $0.value) })
        choices = Self.choices(request, site)
        texts = Texts(choices.language)
    }

    /// What the reader chose, in the language that the address asks for.
    static func choices(_ request: Request, _ site: Site) -> Choices {
        var choices = Choices(cookie: request.cookies[Choices.cookie], language: site.settings.language)
        if let asked = request.query.first(InLanguage.field).flatMap(Language.init) { choices.language = asked }
        return choices
    }

    /// The language asked in the address, when there is one: it is then remembered.
    var askedLanguage: Language? { request.query.first(InLanguage.field).flatMap(Language.init) }

    var isSecure: Bool { request.scheme == "https" }

    /// A page, with the language remembered when the address asked for one.
    func html(_ bytes: [UInt8], status: Int = 200) -> Response {
        var response = Response.html(bytes, status: status)
        if askedLanguage != nil, let cookie = choices.setCookie(isSecure: isSecure) {
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return response
    }

    /// - Parameters:
    ///   - isError: an error page has no other language and no address of its own.
    ///   - choices: shown instead of the saved ones, when a form comes back.
    ///   - follow: the button that follows what the page is about.
    func frame(isError: Bool = false, choices: Choices? = nil, follow: FollowButton? = nil) -> Frame {
        let choices = choices ?? self.choices
        let other: Language = choices.language == .fr ? .en : .fr
        let page = isError ? nil : route
        var frame = Frame(
            texts: Texts(choices.language), display: choices.display, timeZone: site.settings.timeZone,
            otherLanguage: page.map { Link(InLanguage($0, other.rawValue)) }, canonical: page.flatMap(canonical),
            reader: recognised.map {
                Frame.Reader(
                    name: $0.account.name, unread: unread, lacksSecondFactor: $0.lacksSecondFactor)
            })
        frame.follow = follow
        return frame
    }

    /// Absolute when the instance knows its public address.
    func link(_ route: Route) -> Link { canonical(route) ?? Link(route) }

    private func canonical(_ route: Route) -> Link? {
        site.settings.publicAddress.flatMap { Link(external: $0 + route.path) }
    }
}
