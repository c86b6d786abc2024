/// One thing the template asks for: it drives the form, the page, the comparison, the export and the word filter.
package struct Field: Sendable, Equatable {
    /// What one fact of this field carries.
    package enum Kind: String, Sendable, CaseIterable {
        case prose, item, measure, date, amount, term, place, body, relation
    }

    /// Why the field is asked; every field has a stated use (product.md, rule 2).
    package enum Purpose: String, Sendable, CaseIterable {
        case find, understand, redo, judge, meet, trust
    }

    package let name: String
    package let kind: Kind
    /// The vocabulary of `Fact.term`, for the kind `term` and for parts that classify their parent.
    package let vocabulary: String?
    package let repeats: Bool
    /// Weight of its words in a search: 8 title, 4 need, 1 text, 0 not searched (search.md, ranking).
    package let weight: Int
    package let purpose: Purpose
    /// Facts that complete a fact of this field, tied to it by `Fact.parent`.
    package let parts: [Field]

    package init(
        _ name: String, _ kind: Kind, vocabulary: String? = nil, repeats: Bool = false, weight: Int = 1,
        for purpose: Purpose, parts: [Field] = []
    ) {
        self.name = name
        self.kind = kind
        self.vocabulary = vocabulary
        self.repeats = repeats
        self.weight = weight
        self.purpose = purpose
        self.parts = parts
    }
}

/// A named group of fields, the unit of saving and of merging.
package struct Section: Sendable, Equatable {
    package let name: String
    package let strand: Strand
    package let fields: [Field]

    package init(_ name: String, _ strand: Strand, _ fields: [Field]) {
        self.name = name
        self.strand = strand
        self.fields = fields
    }
}
