internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What catalogues ask besides the page itself.
extension Context {
    /// Always absolute: under the public address, or the one that the visitor asked for while the instance knows none.
    /// Answers made with it must not be kept for other visitors.
    func absolute(_ route: Route) -> Link {
        if site.settings.publicAddress != nil { return link(route) }
        return Link(external: "\(request.scheme)://\(request.host)\(route.path)") ?? link(route)
    }

    /// Who answers for the instance; the name of the program while nobody said.
    var publisher: String {
        let name = site.settings.owner.name
        return name.isEmpty ? Texts(.fr).common.siteName : name
    }

    func card(_ sheet: Sheet, link: (Route) -> Link) -> SheetCard {
        SheetCard(sheet, vocabularies: site.world.vocabularies, publisher: publisher, link: link)
    }
}
