package import Domain
internal import SQL
package import Storage

/// Somebody who was asked to sign a sheet answers, or signs no longer.
package struct AnswerCosigning: BusinessAct {
    package enum Answer: Sendable, Equatable {
        /// In the name of one of their bodies; nil shows nobody's.
        case sign(body: Int64?)
        case decline
        case leave
    }

    package static let act = Act.answerCosigning
    private let slug: String
    private let answer: Answer

    package init(slug: String, _ answer: Answer) {
        self.slug = slug
        self.answer = answer
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.cosigning`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
            let store = CosignerStore(connection)
            let id = sheet.practice.id
            let isDone: Bool
            switch answer {
            case .sign(let body):
                if let body, !member.organisations.contains(body) { throw Refusal.cosigning(.notOfBody) }
                isDone = try store.set(
                    .signed, of: member.id, on: id, from: [.invited, .signed], organisation: body, at: work.now)
            case .decline: isDone = try store.set(.declined, of: member.id, on: id, from: [.invited], at: work.now)
            case .leave: isDone = try store.set(.ended, of: member.id, on: id, from: [.signed], at: work.now)
            }
            guard isDone else { throw Refusal.cosigning(.notInvited) }
            try Audiences(work).refresh(id)
            try work.record(Self.act, practice: id, detail: answer.name)
        }
    }
}

extension AnswerCosigning.Answer {
    fileprivate var name: String {
        switch self {
        case .sign: "signed"
        case .decline: "declined"
        case .leave: "left"
        }
    }
}

/// Reads who signs a sheet with its bearer, for those who work on it and those who are asked to.
package struct ReadCosigners: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        /// Those asked and those who signed; whoever is only asked sees themselves.
        package let cosigners: [Cosigner]
        /// The viewer's own; nil when they have none.
        package let own: Cosigner?
        /// Bodies in whose name the viewer may sign.
        package let bodies: [KnownBody]
        package let mayInvite: Bool
    }

    package static let act = Act.seeBearing
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, also for readers who have nothing to do with it.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let mayWrite = can(viewer, .seeHistory, on: sheet.access)
            let mayAnswer = can(viewer, .answerCosigning, on: sheet.access)
            guard mayWrite || mayAnswer else { throw Refusal.notFound }
            let all = try CosignerStore(connection).cosigners(of: sheet.practice.id)
            let standing = all.filter { $0.state == .invited || $0.state == .signed }
            let own = standing.first { $0.member == viewer.member?.id }
            return Outcome(
                practice: sheet.practice, cosigners: mayWrite ? standing : standing.filter { $0 == own }, own: own,
                bodies: try mayAnswer
                    ? BodyStore(connection).bodies(viewer.member?.organisations.sorted() ?? []) : [],
                mayInvite: can(viewer, .inviteCosigner, on: sheet.access))
        }
    }
}
