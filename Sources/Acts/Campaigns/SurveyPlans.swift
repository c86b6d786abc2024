internal import Domain
internal import Synchronization

/// Published questionnaires cut into pages, shared by the copies of one world: what was published does not change, and
/// everybody who answers walks through the same.
final class SurveyPlans: Sendable {
    struct Key: Hashable {
        let campaign: Int64
        let version: Int
    }

    /// Questionnaires have some hundred kilobytes at most; few surveys are open at once.
    private static let most = 16

    private struct Shelf {
        var plans: [Key: SurveyPages] = [:]
        /// The one that was read longest ago first.
        var order: [Key] = []
    }

    private let shelf = Mutex(Shelf())

    /// - Parameter read: asked when the plan is not there; two threads may both read it.
    func plan(_ key: Key, _ read: () throws -> Questionnaire) throws -> SurveyPages {
        if let plan = shelf.withLock({ $0.plans[key] }) { return plan }
        let plan = SurveyPages(try read())
        shelf.withLock { shelf in
            if shelf.plans.updateValue(plan, forKey: key) == nil { shelf.order.append(key) }
            if shelf.order.count > Self.most { shelf.plans[shelf.order.removeFirst()] = nil }
        }
        return plan
    }
}
