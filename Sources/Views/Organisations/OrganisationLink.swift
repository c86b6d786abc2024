internal import Domain
internal import HTML
internal import Routes

/// The page of a body or of a group, which stand in two lists.
struct OrganisationLink {
    private let slug: String?
    private let isGroup: Bool

    init(_ reference: OrganisationReference) {
        slug = reference.slug
        isGroup = reference.isGroup
    }

    init(_ organisation: Organisation) {
        slug = organisation.slug
        isGroup = organisation.isGroup
    }

    /// Nil for a body that is not stored.
    var link: Link? { slug.map { Link(isGroup ? Route.group(slug: $0) : Route.organisation(slug: $0)) } }
}
