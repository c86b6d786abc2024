package import Domain
internal import SQL
internal import Storage

/// Reads how those who keep a sheet will make it known, and what must be handed over: for them, their team and whoever
/// coordinates their body.
package struct ReadPlan: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let steps: [DiffusionStep]
        package let handover: Handover
        /// One person alone keeps it, or those who do say so.
        package let restsOnOne: Bool
        package let mayEdit: Bool
    }

    package static let act = Act.seePlan
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = PlanStore(connection)
            let handover = try store.handover(of: sheet.practice.id)
            return Outcome(
                practice: sheet.practice, steps: try store.steps(of: sheet.practice.id), handover: handover,
                restsOnOne: Self.restsOnOne(sheet.access, handover), mayEdit: can(viewer, .editPlan, on: sheet.access))
        }
    }

    static func restsOnOne(_ access: SheetAccess, _ handover: Handover) -> Bool {
        handover.isAlone || (access.bearer != nil && access.keepers.count == 1)
    }
}

/// Those who keep a sheet change its plans.
package struct EditPlan: BusinessAct {
    package static let act = Act.editPlan
    private let slug: String
    private let change: PlanChange

    package init(slug: String, _ change: PlanChange) {
        self.slug = slug
        self.change = change.trimmed
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.plan`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let id = try ActedSheet(slug, for: Self.act, work).practice.id
            if let refusal = change.refusal { throw Refusal.plan(refusal) }
            guard try apply(PlanStore(connection), id, work) else { throw Refusal.plan(.gone) }
            try work.record(Self.act, practice: id, detail: change.name)
        }
    }

    private func apply(_ store: PlanStore, _ id: Int64, _ work: Transaction) throws -> Bool {
        switch change {
        case .addStep(let toward, let way, let role, let due):
            if try store.steps(of: id).count >= PlanChange.most { throw Refusal.plan(.tooMany) }
            let step = DiffusionStep(
                id: work.world.ids.next(), toward: toward, way: way, role: role,
                due: FactTyping.day(due, isEnd: true))
            try store.add(step, to: id, at: work.now)
        case .markStep(let step, let isDone):
            return try store.mark(step: step, of: id, doneAt: isDone ? work.now : nil)
        case .removeStep(let step): return try store.remove(step: step, of: id)
        case .setHandover(let isAlone, let successor, let due):
            var handover = Handover()
            (handover.isAlone, handover.successor) = (isAlone, successor)
            handover.due = FactTyping.day(due, isEnd: true)
            try store.set(handover, of: id, at: work.now)
        case .addItem(let kind, let text):
            if try store.handover(of: id).items.count >= PlanChange.most { throw Refusal.plan(.tooMany) }
            try store.add(HandoverItem(id: work.world.ids.next(), kind: kind, text: text), to: id, at: work.now)
        case .markItem(let item, let isDone):
            return try store.mark(item: item, of: id, doneAt: isDone ? work.now : nil)
        case .removeItem(let item): return try store.remove(item: item, of: id)
        }
        return true
    }
}

extension PlanChange {
    /// As the log says it.
    fileprivate var name: String {
        switch self {
        case .addStep: "step added"
        case .markStep(_, let isDone): isDone ? "step done" : "step open again"
        case .removeStep: "step removed"
        case .setHandover: "handover"
        case .addItem: "item added"
        case .markItem(_, let isDone): isDone ? "item done" : "item open again"
        case .removeItem: "item removed"
        }
    }
}
