package import Domain
internal import SQL
internal import Storage

/// Reads one kind of obstacle or of lever: which sheets tell it, in which words, and what stands on the other side.
package struct ReadObstacle: BusinessAct {
    package struct Outcome: Sendable {
        package let term: Term
        /// Sheets that tell at least one, of any kind.
        package let base: Int
        /// Sheets that tell this kind or one below it.
        package let total: Int
        /// Sheets by kind, for those below it.
        package let counts: [String: Int]
        /// The first sheets by name, each with what it tells of this kind; the other acts on `gathered` ones.
        package let tellings: [Telling]
        /// What a source says is the pair of a telling.
        package let pairs: [Pair]
        /// What the same sheets tell on the other side, that nobody paired with anything, by kind in the order of the
        /// vocabulary; without kind last.
        package let beside: [Beside]
        /// True when no sheet that tells it tells anything on the other side.
        package let isOpen: Bool
        /// Sheets that pairs and neighbours were looked for in, and those of them that say that it is contested.
        package let gathered: Int
        package let contested: Int
    }

    package struct Telling: Sendable {
        package let sheet: Sheet
        package let facts: [Fact]
    }

    package struct Pair: Sendable {
        package let sheet: Sheet
        package let fact: Fact
        package let others: [Fact]
    }

    package struct Beside: Sendable {
        package let kind: String?
        package let tellings: [Telling]
    }

    package static let act = Act.seeCommons
    /// Sheets shown, and sheets read: a page, not a study.
    private static let (listed, gathered) = (20, 100)
    private let side: ObstacleOrLever
    private let code: String

    package init(_ side: ObstacleOrLever, code: String) {
        self.side = side
        self.code = code
    }

    /// - Throws: `Refusal.notFound` for a code that the vocabulary does not have.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        guard let vocabulary = world.vocabularies.vocabulary(side.field),
            let term = world.vocabularies.term(code, of: side.field)
        else { throw Refusal.notFound }
        let family = Set(vocabulary.family(of: code))
        return try world.database.read { connection in
            let finder = SheetFinder(connection, viewer, world)
            let found = try finder.find(SheetSearch(filter: SheetFilter(side.facet, code)))
            let practices = try FoundSheets(connection, viewer, world)
                .read(found.page(offset: 0, limit: Self.gathered), fields: []).map(\.sheet.practice)
            let tellings = try ObstacleSheets(connection, viewer, world).read(practices).map { telling($0, family) }
            let obstacles = ObstacleList(connection, readableBy: viewer.audiences)
            let counts = try finder.find(SheetSearch()).codedCounts(of: side.facet, world)
            return Outcome(
                term: term, base: try obstacles.countSheets(telling: side),
                total: found.total, counts: counts.filter { family.contains($0.key) },
                tellings: Array(tellings.prefix(Self.listed)), pairs: tellings.flatMap(pairs),
                beside: beside(tellings, world.vocabularies.terms(of: side.opposite.field).map(\.code)),
                isOpen: try obstacles.answeredKinds(of: side).isDisjoint(with: family), gathered: practices.count,
                contested: tellings.count(where: isContested))
        }
    }

    private func telling(_ sheet: Sheet, _ family: Set<String>) -> Telling {
        let facts = sheet.stated(side.field).filter { fact in
            sheet.parts(of: fact, side.kindField).contains { $0.term.map(family.contains) ?? false }
        }
        return Telling(sheet: sheet, facts: facts)
    }

    private func isContested(_ telling: Telling) -> Bool {
        telling.facts.contains { fact in
            telling.sheet.parts(of: fact, ObstacleStanding.field).contains { $0.term == ObstacleStanding.contested }
                || !telling.sheet.parts(of: fact, ObstacleStanding.words).isEmpty
        }
    }

    private func pairs(_ telling: Telling) -> [Pair] {
        telling.facts.compactMap { fact in
            let others = telling.sheet.pairs(of: fact, side)
            return others.isEmpty ? nil : Pair(sheet: telling.sheet, fact: fact, others: others)
        }
    }

    private func beside(_ tellings: [Telling], _ order: [String]) -> [Beside] {
        var found: [String?: [Telling]] = [:]
        for telling in tellings {
            let sheet = telling.sheet
            let free = sheet.stated(side.opposite.field).filter { sheet.pairs(of: $0, side.opposite).isEmpty }
            let kinds = Dictionary(grouping: free) { sheet.parts(of: $0, side.opposite.kindField).first?.term }
            for (kind, facts) in kinds { found[kind, default: []].append(Telling(sheet: sheet, facts: facts)) }
        }
        let known = order.filter { found[$0] != nil }
        let others = found.keys.compactMap(\.self).filter { !order.contains($0) }.sorted()
        return (known.map(Optional.some) + others.map(Optional.some) + [nil]).compactMap { kind in
            found[kind].map { Beside(kind: kind, tellings: $0) }
        }
    }
}
