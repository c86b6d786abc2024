internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The bodies and the groups that sheets name.
struct OrganisationsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list(_ list: DirectoryRoute) throws -> Response { try page(list, isGroup: false) }

    func organisation(_ slug: String) throws -> Response { try profile(slug, isGroup: false) }

    func groups(_ list: DirectoryRoute) throws -> Response { try page(list, isGroup: true) }

    func group(_ slug: String) throws -> Response { try profile(slug, isGroup: true) }

    private func page(_ route: DirectoryRoute, isGroup: Bool) throws -> Response {
        let world = context.site.world
        let found = try ListOrganisations(isGroup: isGroup, words: route.words, kind: route.kind, page: route.page)
            .perform(by: context.viewer, in: world)
        var shown = route
        shown.page = found.page
        let model = OrganisationsPage.Model(
            route: shown, isGroup: isGroup, total: found.total, pages: found.pages, first: found.first,
            organisations: found.organisations, kinds: found.kinds)
        let page = OrganisationsPage(model, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }

    /// A group asked among the bodies, or the other way round, is found at its own address.
    private func profile(_ slug: String, isGroup: Bool) throws -> Response {
        let world = context.site.world
        switch try ReadOrganisation(slug: slug).perform(by: context.viewer, in: world) {
        case .moved(let newer): return moved(newer.slug ?? slug, isGroup: newer.isGroup)
        case .organisation(let profile):
            guard profile.organisation.isGroup == isGroup else { return moved(slug, isGroup: !isGroup) }
            let page = OrganisationPage(
                profile, vocabularies: world.vocabularies,
                isCoordinated: try context.coordinates(profile.organisation.slug), frame: context.frame())
            return context.html(page.bytes)
        }
    }

    private func moved(_ slug: String, isGroup: Bool) -> Response {
        .redirect(to: isGroup ? .group(slug: slug) : .organisation(slug: slug), status: 301)
    }
}
