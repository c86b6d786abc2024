internal import Acts
internal import Domain
internal import Federation
internal import HTTP
internal import Routes
internal import Views

/// The way to the provider of identities.
extension Context {
    /// Nil where none is set, and where the site does not know the address that the provider would send browsers back to.
    var provider: Provider? { siteAddress == nil ? nil : site.settings.provider }

    var providerNews: ProviderNews? { request.query.first(AccountNews.field).flatMap(ProviderNews.init) }

    /// Mails leave: a link is a way in.
    var canMail: Bool { siteAddress != nil && site.settings.sendsMail }

    /// To the provider, with what must come back kept by the browser.
    func leaving(for purpose: Journey.Purpose, to destination: Route?) -> Response {
        let credentials = site.world.credentials
        let journey = Journey(purpose, to: destination?.path, by: credentials, at: site.world.now())
        guard let provider, let returnAddress else { return told(.unreachable, after: journey) }
        do {
            let address = try provider.address(journey.request(at: returnAddress))
            return setting(
                PassingCookie.journey.holding(journey.sealed(by: credentials), isSecure: isSecure),
                on: page(leadingTo: provider, at: address, .signIn))
        } catch {
            site.settings.logFault(request.id, error)
            return told(.unreachable, after: journey)
        }
    }

    /// Where the provider sends browsers back to, as it was registered there.
    var returnAddress: String? { siteAddress.map { $0 + Route.account(.providerReturn).path } }

    /// Browsers go on by themselves: a form may lead to no other site, even by a redirection.
    func page(leadingTo provider: Provider, at address: String, _ purpose: LeavingPage.Purpose) -> Response {
        var response = html(
            LeavingPage(to: provider.name, at: address, for: purpose, frame: frame(isError: true)).bytes)
        response.headers.set("Cache-Control", "no-store")
        response.headers.set("Refresh", "0; url=\(address)")
        return response
    }

    /// Back to the page that the journey began on, with what came of it.
    func told(_ news: ProviderNews, after journey: Journey?) -> Response {
        let destination = destination(journey?.destination)
        let path: String
        switch journey?.purpose {
        case nil, .signIn: path = Returning(.signIn, to: destination).path
        case .attach: path = AccountRoute.attachment.path
        case .confirm: path = Returning(.confirmation, to: destination).path
        case .invitation: path = AccountRoute.link.path
        }
        return Response(
            status: 303,
            headers: [
                "Location": path + (path.contains("?") ? "&" : "?") + "\(AccountNews.field)=\(news.rawValue)",
                "Cache-Control": "no-store",
            ])
    }
}
