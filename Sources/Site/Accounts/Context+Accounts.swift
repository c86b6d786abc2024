internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What the pages of accounts share.
extension Context {
    var device: Device { Device(userAgent: request.headers["User-Agent"]) }

    /// The person who signed in.
    ///
    /// - Throws: what leads to the page where one signs in.
    func signedIn() throws -> Recognised {
        guard let recognised else { throw Failures.SignInNeeded() }
        return recognised
    }

    /// A page of ours, from what an address or a form names; nil for anything else, and for pages that only pass.
    func destination(_ text: String?) -> Route? {
        guard let text, text.hasPrefix("/"), let target = Target(parsing: text.utf8),
            let route = Route(path: target.path, query: target.query.pairs.map { ($0.name, $0.value) })
        else { return nil }
        switch route {
        case .account(.signIn), .account(.code), .account(.mailLink), .account(.link), .account(.signOut),
            .account(.confirmation), .account(.provider), .account(.providerReturn), .capability, .machine:
            return nil
        default: return route
        }
    }

    /// Where the site is read, for mails; nil when nobody said, and it is not this machine alone.
    var siteAddress: String? {
        if let address = site.settings.publicAddress { return address }
        let host = request.host.split(separator: ":").first.map(String.init) ?? ""
        return site.settings.isLocal && ["127.0.0.1", "localhost"].contains(host) ? "http://\(request.host)" : nil
    }

    /// Mails about accounts; those of an instance that does not know its address hold no whole link.
    var letters: AccountLetters { LetterWords(site: siteAddress ?? "").letters }

    /// Worth nothing in a password.
    var siteNames: [String] {
        [texts.common.siteName, site.settings.owner.name, site.settings.publicAddress ?? ""]
    }

    /// Leads on as somebody else than before: another session, another secret of forms.
    func opened(_ session: OpenedSession, to path: String) throws -> Response {
        if let recognised {
            // In no browser from now on; over already when it was the one made new.
            _ = try? SignOut(recognised.session).perform(by: viewer, in: site.world)
        }
        let policy = session.isWhole ? SessionPolicy.member : .half
        return FormGuard(self).renewing(
            setting(
                SessionCookie.opening(
                    session.token, seconds: Int(policy.absolute / 1_000_000), isSecure: isSecure),
                on: Response(status: 303, headers: ["Location": path, "Cache-Control": "no-store"])))
    }

    func setting(_ cookie: SetCookie?, on response: Response) -> Response {
        var response = response
        if let cookie { response.headers.add("Set-Cookie", cookie.headerValue) }
        return response
    }

    /// After a form: to a page that says what was done.
    func done(_ news: AccountNews, at route: AccountRoute = .overview) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": Self.path(route, news), "Cache-Control": "no-store",
            ])
    }

    static func path(_ route: AccountRoute, _ news: AccountNews) -> String {
        "\(route.path)?\(AccountNews.field)=\(news.rawValue)"
    }

    var news: AccountNews? { request.query.first(AccountNews.field).flatMap(AccountNews.init) }
}
