/// A body named by a fact; `id` is nil until it is stored.
package struct OrganisationReference: Sendable, Equatable, Hashable {
    package var id: Int64?
    package var name: String
    /// Code in the vocabulary `organisation`.
    package var kind: String
    /// Its address once stored; not part of the JSON of a fact, like `isGroup`.
    package var slug: String?
    /// True for a group of residents.
    package var isGroup: Bool

    package init(id: Int64? = nil, name: String, kind: String, slug: String? = nil, isGroup: Bool = false) {
        self.id = id
        self.name = name
        self.kind = kind
        self.slug = slug
        self.isGroup = isGroup
    }
}

/// A place named by a fact; `id` is nil until it is stored.
package struct TerritoryReference: Sendable, Equatable, Hashable {
    package var id: Int64?
    package var name: String
    /// Code in the vocabulary `territory`.
    package var kind: String
    /// INSEE code of the département, when the place lies in one.
    package var departement: String?
    /// INSEE code of the region.
    package var region: String?
    /// Address of its page, known once it is stored; never part of what a revision keeps.
    package var slug: String?

    package init(
        id: Int64? = nil, name: String, kind: String, departement: String? = nil, region: String? = nil,
        slug: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.departement = departement
        self.region = region
        self.slug = slug
    }
}

/// Another practice named by a fact: stored here (`id`, `slug`), or only known by its key in the source.
package struct PracticeReference: Sendable, Equatable, Hashable {
    package var id: Int64?
    /// Key in the same namespace as the practice that names it ("1C").
    package var key: String
    package var title: String?
    package var slug: String?

    package init(id: Int64? = nil, key: String, title: String? = nil, slug: String? = nil) {
        self.id = id
        self.key = key
        self.title = title
        self.slug = slug
    }
}
