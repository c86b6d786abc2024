/// One link between two practices, as a sheet says it.
package struct LineageTie: Sendable {
    /// The sheet that says it, with the facts of its links alone.
    package let sheet: Sheet
    /// The link; what completes it is among the facts of the sheet.
    package let fact: Fact
    /// True when another sheet says it of the one that is looked at.
    package let isIncoming: Bool
    /// What a body that has no sheet for it said; nil for what a sheet says.
    package let adoption: Adoption?

    package init(_ fact: Fact, in sheet: Sheet, isIncoming: Bool) {
        self.fact = fact
        self.sheet = sheet
        self.isIncoming = isIncoming
        adoption = nil
    }

    /// Somebody took the practice up, and has no sheet that can be read.
    package init(_ adoption: Adoption, of practice: Practice) {
        var fact = Fact(item: "adoption-\(adoption.id)", section: "relations", field: "relation", position: 0)
        (fact.since, fact.until) = (adoption.since, adoption.until)
        self.fact = fact
        sheet = Sheet(practice: practice, edition: nil, source: nil, facts: [fact])
        isIncoming = true
        self.adoption = adoption
    }

    /// Code in the vocabulary `relation`, nil when the link is not named.
    package var relation: String? {
        adoption.map(\.manner.relation) ?? sheet.parts(of: fact, "relation.type").first?.term
    }

    /// The practice at the other end; nil when it is only known by words, or may not be seen.
    package var other: PracticeReference? {
        if adoption != nil { return nil }
        if isIncoming {
            return PracticeReference(
                id: sheet.practice.id, key: "", title: sheet.practice.title, slug: sheet.practice.slug)
        }
        return fact.target.flatMap { $0.slug == nil ? nil : $0 }
    }

    /// True when there is nothing to say of the other end: no practice that may be seen, and no words.
    package var isMute: Bool { other == nil && fact.text == nil && adoption == nil }
}

/// Where a practice comes from and where it went, as far as its reader may see: what sheets say, and apart from it what
/// only looks alike.
package struct Lineage: Sendable {
    /// What is told around a practice that is tied to the one looked at.
    package struct Step: Sendable {
        package let practice: PracticeReference
        package let ties: [LineageTie]
        /// There are more than these.
        package let hasMore: Bool

        package init(_ practice: PracticeReference, ties: [LineageTie], hasMore: Bool) {
            self.practice = practice
            self.ties = ties
            self.hasMore = hasMore
        }
    }

    package let practice: Practice
    /// What its own sheet says, then what others say of it, by the name of the other practice.
    package let ties: [LineageTie]
    /// Other sheets that say something of it.
    package let incoming: Int
    /// Of what other sheets say, from 1.
    package let page: Int
    package let pages: Int
    /// Around the practices that are drawn; empty unless asked for.
    package let steps: [Step]
    /// Found by what sheets share, the nearest first.
    package let close: [ClosePractice]

    package init(
        _ practice: Practice, ties: [LineageTie], incoming: Int = 0, page: Int = 1, pages: Int = 1, steps: [Step] = [],
        close: [ClosePractice] = []
    ) {
        self.practice = practice
        self.ties = ties
        self.incoming = incoming
        self.page = page
        self.pages = pages
        self.steps = steps
        self.close = close
    }

    /// Practices that a drawing shows at most around the one in the middle; the list says them all.
    package static let drawn = 14
}

extension Lineage {
    /// The other practices that sheets tie to one, each once, in the order in which the lineage is read: where it comes
    /// from, where it went, what stands beside; what only looks alike is left out.
    package static func near(
        _ practice: Practice, _ ties: [LineageTie], _ vocabularies: Vocabularies
    ) -> [PracticeReference] {
        let told = ties.map { (tie: $0, family: vocabularies.relationFamily(of: $0.relation)) }
            .filter { $0.family != .likeness }
        var seen: Set<Int64> = [practice.id]
        return LineageSide.allCases.flatMap { side in
            told.filter { $0.family.side(of: $0.tie.relation, isIncoming: $0.tie.isIncoming) == side }
                .compactMap(\.tie.other).filter { $0.id.map { seen.insert($0).inserted } ?? false }
        }
    }
}
