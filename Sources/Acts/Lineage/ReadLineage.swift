package import Domain
internal import SQL
internal import Storage

/// Reads where a practice comes from and where it went: what sheets say, on both sides, and what is only near it.
///
/// Adoptions by bodies that have no sheet join what sheets say; everything after reads them alike.
package struct ReadLineage: BusinessAct {
    package enum Outcome: Sendable {
        case lineage(Lineage)
        /// The address was given up for this one.
        case moved(to: String)
    }

    package static let act = Act.seeSheet
    /// What other sheets say, on one page; and what is read around each practice that is drawn.
    private static let (size, around) = (100, 6)
    private let slug: String
    private let page: Int
    private let isWide: Bool

    /// - Parameters:
    ///   - page: of what other sheets say, from 1; beyond the last, the last.
    ///   - isWide: what is told around the practices that are drawn, too.
    package init(slug: String, page: Int = 1, isWide: Bool = false) {
        self.slug = slug
        self.page = page
        self.isWide = isWide
    }

    /// - Throws: `Refusal.notFound` for an absent or hidden sheet, `.gone` for one that was public and taken back.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            guard let found = try PracticeStore(connection).find(address: slug) else { throw Refusal.notFound }
            guard let access = try PracticeStore(connection).access(of: found.practice.id),
                can(viewer, Self.act, on: access)
            else {
                throw found.wasPublic && found.practice.state == .withdrawn ? Refusal.gone : Refusal.notFound
            }
            if found.isFormer { return .moved(to: found.practice.slug) }
            return .lineage(try lineage(of: found.practice, connection, viewer, world))
        }
    }

    private func lineage(
        of practice: Practice, _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> Lineage {
        let store = LineageStore(connection, readableBy: viewer.audiences)
        let reading = LineageTies(connection, viewer, world)
        let own = try reading.outgoing(of: [practice])[practice.id] ?? []
        let total = try store.count(to: practice.id)
        let pages = max(1, (total + Self.size - 1) / Self.size)
        let shown = min(max(1, page), pages)
        let others = try reading.incoming(
            try store.page(to: practice.id, offset: (shown - 1) * Self.size, limit: Self.size))
        let adopted = shown == 1 ? try adoptions(of: practice, Transaction(connection, by: viewer, in: world)) : []
        let ties = (own + others + adopted).filter { !$0.isMute }
        let tied = Set(ties.compactMap(\.other?.id))
        return Lineage(
            practice, ties: ties, incoming: total, page: shown, pages: pages,
            steps: isWide ? try steps(from: practice, ties, store, reading, world) : [],
            close: try CloseSheets(connection, viewer, world).find(
                near: practice.id, besides: tied, limit: FindClose.limit))
    }

    /// Those that no sheet of the adopter tells already.
    private func adoptions(of practice: Practice, _ work: Transaction) throws -> [LineageTie] {
        try ReadSheetLife.adoptions(of: practice.id, work).filter { $0.sheet == nil && $0.adoption.manner != .declined }
            .map { LineageTie($0.adoption, of: practice) }
    }

    /// What is told around each practice that is drawn, likeness left out: it would tie everything to everything.
    private func steps(
        from practice: Practice, _ ties: [LineageTie], _ store: LineageStore, _ reading: LineageTies, _ world: World
    ) throws -> [Lineage.Step] {
        let near = Lineage.near(practice, ties, world.vocabularies).prefix(Lineage.drawn)
        let practices = near.map { Practice(of: $0) }
        let outgoing = try reading.outgoing(of: practices)
        return try near.compactMap { other in
            guard let id = other.id else { return nil }
            let own = outgoing[id] ?? []
            let places = try store.some(to: id, limit: Self.around + 1)
            let told = (own + (try reading.incoming(Array(places.prefix(Self.around))))).filter { tie in
                !tie.isMute && tie.other?.id != practice.id
                    && world.vocabularies.relationFamily(of: tie.relation) != .likeness
            }
            if told.isEmpty { return nil }
            let shown = Array(told.prefix(2 * Self.around))
            return Lineage.Step(
                other, ties: shown, hasMore: shown.count < told.count || places.count > Self.around)
        }
    }
}

extension Practice {
    /// Enough of a practice that a fact names, to read what its sheet says.
    fileprivate init(of reference: PracticeReference) {
        self.init(
            id: reference.id ?? 0, slug: reference.slug ?? "", title: reference.title ?? "", rung: .everyone,
            state: .published, version: 1)
    }
}
