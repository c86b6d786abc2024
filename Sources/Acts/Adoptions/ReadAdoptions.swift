package import Domain
internal import SQL
internal import Storage

/// An adoption with the sheets on both sides, as far as the viewer may read them.
package struct ReadableAdoption: Sendable {
    package let adoption: Adoption
    /// The sheet it is about; nil when it is gone, or no longer theirs to read.
    package let practice: Practice?
    /// The sheet of those who take it up.
    package let sheet: Practice?

    static func all(_ adoptions: [Adoption], _ work: Transaction) throws -> [ReadableAdoption] {
        let keepers = try Dictionary(
            adoptions.map { ($0.practice, try work.practices.keeper(of: $0.practice)) },
            uniquingKeysWith: { first, _ in first })
        let ids = Set(keepers.values).union(adoptions.compactMap(\.sheet)).sorted()
        let practices = try SheetList(work.connection, readableBy: work.viewer.audiences).practices(ids)
        return adoptions.map { adoption in
            ReadableAdoption(
                adoption: adoption, practice: keepers[adoption.practice].flatMap { practices[$0] },
                sheet: adoption.sheet.flatMap { practices[$0] })
        }
    }
}

/// Reads what the viewer, their teams and their bodies take up, and what is taken up of the sheets they answer for.
package struct ReadAdoptions: BusinessAct {
    package struct Outcome: Sendable {
        /// The newest first.
        package let own: [ReadableAdoption]
        package let received: [ReadableAdoption]
    }

    package static let act = Act.seeAdoptions
    private static let limit = 200

    package init() {}

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let member = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let store = AdoptionStore(connection)
            let own = try store.adoptions(
                by: member.id, teams: member.teams.sorted(), bodies: member.organisations.sorted(), limit: Self.limit
            ).filter { !$0.audiences.isDisjoint(with: viewer.audiences) }
            let known = Set(own.map(\.id))
            let received = try received(member, work).filter { !known.contains($0.id) }
            return Outcome(own: try ReadableAdoption.all(own, work), received: try ReadableAdoption.all(received, work))
        }
    }

    private func received(_ member: Member, _ work: Transaction) throws -> [Adoption] {
        let store = AdoptionStore(work.connection)
        let kept = member.grants.filter { $0.scope.kind == .practice }.compactMap(\.scope.id).sorted()
        var adoptions = try store.adoptions(of: kept)
        if member.grants.contains(where: { $0.role == .editor }) { adoptions += try store.recent(limit: Self.limit) }
        let access = try work.practices.access(of: Set(adoptions.map(\.practice)).sorted())
        var seen: Set<Int64> = []
        return adoptions.sorted { $0.id > $1.id }.filter { adoption in
            guard let access = access[adoption.practice], seen.insert(adoption.id).inserted else { return false }
            return can(work.viewer, .answerAdoption, on: access) && adoption.isSeen(by: work.viewer, on: access)
        }
    }
}

/// Reads one of them, with what both sides wrote.
package struct ReadAdoption: BusinessAct {
    package struct Outcome: Sendable {
        package let readable: ReadableAdoption
        /// Of both sides, read by both sides alone.
        package let messages: [AdoptionMessage]
        /// Speaks for those who take it up.
        package let mayEdit: Bool
        /// Speaks for the sheet it comes from.
        package let mayAnswer: Bool
    }

    package static let act = Act.seeAdoptions
    private let id: Int64

    package init(_ id: Int64) { self.id = id }

    /// - Throws: `Refusal.forbidden`, or `.notFound` for what the viewer may not know of.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        _ = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingAdoption(id, work)
            let mayEdit = found.adoption.isOf(viewer.member)
            let mayAnswer = !mayEdit && found.mayAnswer
            var adoption = found.adoption
            // How it went is for those who keep the sheet it comes from, until it is shown.
            if !mayEdit && !mayAnswer && adoption.feedback?.isShown != true { adoption.feedback = nil }
            if !mayEdit { adoption.answer = "" }
            guard let readable = try ReadableAdoption.all([adoption], work).first else { throw Refusal.notFound }
            return Outcome(
                readable: readable,
                messages: mayEdit || mayAnswer ? try AdoptionStore(connection).messages(of: id) : [],
                mayEdit: mayEdit, mayAnswer: mayAnswer)
        }
    }
}

/// An adoption that the viewer may know of, with what decides about its sheet.
struct StandingAdoption {
    let adoption: Adoption
    /// Nil once the sheet is erased.
    let access: SheetAccess?
    let practice: Practice?
    private let viewer: Viewer

    /// - Throws: `Refusal.notFound`.
    init(_ id: Int64, _ work: Transaction) throws {
        guard let adoption = try AdoptionStore(work.connection).find(id) else { throw Refusal.notFound }
        let sheet = try work.practices.keeper(of: adoption.practice)
        access = try work.practices.access(of: sheet)
        practice = try work.practices.find(sheet)
        let isSeen = access.map { adoption.isSeen(by: work.viewer, on: $0) } ?? adoption.isOf(work.viewer.member)
        if !isSeen { throw Refusal.notFound }
        self.adoption = adoption
        viewer = work.viewer
    }

    var mayAnswer: Bool { access.map { can(viewer, .answerAdoption, on: $0) } ?? false }

    /// - Throws: `Refusal.notFound` where the viewer does not speak for those who take it up.
    func requireOwn() throws(Refusal) {
        if !adoption.isOf(viewer.member) { throw .notFound }
    }

    /// Nil once the sheet is erased.
    func news(_ work: Transaction) -> AdoptionNews? {
        guard let practice, let access else { return nil }
        return AdoptionNews(work, practice, access)
    }
}
