package import Domain
internal import French
internal import SQL
internal import Storage

/// Reads the page of a body or of a group: its names, the sheets that name it, whom it met there.
package struct ReadOrganisation: BusinessAct {
    package enum Outcome: Sendable {
        case organisation(OrganisationProfile)
        /// The address is that of a body that merged into this one.
        case moved(to: OrganisationReference)
    }

    package static let act = Act.seeCommons
    private static let partLimit = 200
    private static let neighbourLimit = 60
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` for an absent body, or one that only sheets hidden from the viewer name.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let list = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
            guard let found = try list.find(slug) else { throw Refusal.notFound }
            let body = found.organisation
            if found.row != body.id {
                return .moved(
                    to: OrganisationReference(
                        id: body.id, name: body.name, kind: body.kind, slug: body.slug, isGroup: body.isGroup))
            }
            return .organisation(try profile(body, list))
        }
    }

    private func profile(_ body: Organisation, _ list: OrganisationList) throws -> OrganisationProfile {
        let parts = try list.parts(of: body.id, limit: Self.partLimit + 1)
        return OrganisationProfile(
            organisation: body, namedSince: KnownNames.shipped.firstDay(of: body.name),
            names: try names(of: body, list),
            parts: parts.prefix(Self.partLimit).map {
                OrganisationProfile.Part(role: $0.role ?? Self.role(of: $0.field), practice: $0.practice)
            },
            hasMore: parts.count > Self.partLimit,
            neighbours: try list.neighbours(of: body.id, limit: Self.neighbourLimit))
    }

    /// Those that everybody knows, then those that were given here; each once.
    private func names(of body: Organisation, _ list: OrganisationList) throws -> [DatedName] {
        let given = try list.names(of: body.id)
        let keys = Set(given.filter { $0.since != nil || $0.until != nil }.map { French.folded($0.text) })
        let known = KnownNames.shipped.earlier(than: body.name).filter { !keys.contains(French.folded($0.text)) }
        var seen = Set(known.map { French.folded($0.text) } + [French.folded(body.name)])
        return known + given.filter { seen.insert(French.folded($0.text)).inserted }
    }

    /// What a field means when no role is stated.
    private static func role(of field: String) -> String {
        switch field {
        case "bearer": "porteur"
        case "training.body": "formateur"
        default: "partenaire"
        }
    }
}
