/// A body or a group of residents as lists and pages name it.
package struct Organisation: Sendable, Equatable {
    /// Why a body is known here.
    package enum Origin: String, Sendable, CaseIterable {
        /// A sheet names it, and it is seen with that sheet.
        case fact
        /// Put here for itself, and seen whatever the sheets say.
        case reference, demo
    }

    package var id: Int64
    package var slug: String
    package var name: String
    /// Code in the vocabulary `organisation`.
    package var kind: String
    /// A group of residents: it needs no legal existence to be credited.
    package var isGroup: Bool
    package var acronym: String?
    package var siret: Siret?
    /// Its principal place.
    package var territory: TerritoryReference?
    /// First and last day of its existence, in days since 1970-01-01; nil when not known.
    package var since: Int?
    package var until: Int?

    package init(id: Int64, slug: String, name: String, kind: String, isGroup: Bool) {
        self.id = id
        self.slug = slug
        self.name = name
        self.kind = kind
        self.isGroup = isGroup
    }

    /// The kind that groups of residents have in the vocabulary `organisation`.
    package static let groupKind = "groupe_habitants"
}
