/// How those who keep a sheet make its practice known: to whom, how, who, by when; roles and places, never a name.
package struct DiffusionStep: Sendable, Equatable {
    package enum Way: String, Sendable, CaseIterable {
        case presentation, immersion
        case coFacilitation = "co-facilitation"
        case training, kit, other
    }

    package let id: Int64
    package let toward: String
    package let way: Way
    /// Who does it, as a role; empty when nobody said.
    package let role: String
    /// Day since 1970-01-01.
    package let due: Int?
    /// Microseconds since 1970-01-01 UTC.
    package let doneAt: Int64?

    package init(id: Int64, toward: String, way: Way, role: String, due: Int?, doneAt: Int64? = nil) {
        self.id = id
        self.toward = toward
        self.way = way
        self.role = role
        self.due = due
        self.doneAt = doneAt
    }
}

/// What must be handed over where a practice rests on one person.
package struct Handover: Sendable, Equatable {
    /// Those who keep the sheet say that it does.
    package var isAlone = false
    /// Who takes over, as a role.
    package var successor = ""
    package var due: Int?
    /// In the order they were written.
    package var items: [HandoverItem] = []

    package init() {}

    package var isEmpty: Bool { !isAlone && successor.isEmpty && due == nil && items.isEmpty }
}

/// One thing that only one person knows or holds.
package struct HandoverItem: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case knowledge, access, contact, calendar, other
    }

    package let id: Int64
    package let kind: Kind
    package let text: String
    package let doneAt: Int64?

    package init(id: Int64, kind: Kind, text: String, doneAt: Int64? = nil) {
        self.id = id
        self.kind = kind
        self.text = text
        self.doneAt = doneAt
    }
}

/// One change of the plans of a sheet.
package enum PlanChange: Sendable, Equatable {
    case addStep(toward: String, way: DiffusionStep.Way, role: String, due: String)
    case markStep(Int64, isDone: Bool)
    case removeStep(Int64)
    case setHandover(isAlone: Bool, successor: String, due: String)
    case addItem(HandoverItem.Kind, text: String)
    case markItem(Int64, isDone: Bool)
    case removeItem(Int64)

    package static let limit = 500
    package static let most = 100

    /// Without spaces around.
    package var trimmed: PlanChange {
        switch self {
        case .addStep(let toward, let way, let role, let due):
            .addStep(
                toward: ReportEntry.tidy(toward), way: way, role: ReportEntry.tidy(role), due: ReportEntry.tidy(due))
        case .setHandover(let isAlone, let successor, let due):
            .setHandover(isAlone: isAlone, successor: ReportEntry.tidy(successor), due: ReportEntry.tidy(due))
        case .addItem(let kind, let text): .addItem(kind, text: ReportEntry.tidy(text))
        default: self
        }
    }

    /// Why it cannot be taken; nil when it can.
    package var refusal: PlanRefusal? {
        switch self {
        case .addStep(let toward, _, let role, let due):
            return ReportEntry.saysSomething(toward) ? Self.refusal([toward, role], due) : .nothingSaid
        case .setHandover(_, let successor, let due): return Self.refusal([successor], due)
        case .addItem(_, let text): return ReportEntry.saysSomething(text) ? Self.refusal([text], "") : .nothingSaid
        case .markStep, .removeStep, .markItem, .removeItem: return nil
        }
    }

    private static func refusal(_ texts: [String], _ due: String) -> PlanRefusal? {
        if texts.contains(where: { $0.count > limit }) { return .tooLong }
        if !due.isEmpty && FactTyping.day(due, isEnd: true) == nil { return .dayUnreadable }
        return texts.contains { !PersonalTraces($0).traces.isEmpty } ? .named : nil
    }
}

/// Why a change of a plan was not taken.
package enum PlanRefusal: String, Sendable, Equatable, CaseIterable {
    case nothingSaid = "nothing-said"
    case tooLong = "too-long"
    case dayUnreadable = "day-unreadable"
    /// A name, an address or a number: a role is asked.
    case named
    case tooMany = "too-many"
    /// Somebody took it away.
    case gone
}
