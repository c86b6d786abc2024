import Acts
import Domain

/// What an act answers, without its details.
enum WalkOutcome: Equatable {
    case done, moved, notFound, gone, forbidden, account, report
    case nothingToDo(SheetState)
    case other(String)

    init(of work: () throws -> Void) {
        do {
            try work()
            self = .done
        } catch let refusal as Refusal {
            self = .init(refusal)
        } catch {
            self = .other("\(error)")
        }
    }

    private init(_ refusal: Refusal) {
        switch refusal {
        case .notFound: self = .notFound
        case .gone: self = .gone
        case .forbidden: self = .forbidden
        case .account: self = .account
        case .report: self = .report
        case .nothingToDo(let state): self = .nothingToDo(state)
        case .stale, .invalid, .reasonMissing, .notEmpty, .undone, .changedSince, .unmergeable, .organisation, .tooMany,
            .collections, .token, .confirmationNeeded, .members, .bearing, .editing, .file, .cosigning, .gate, .reply,
            .inquiry, .review, .grid, .adoption, .plan, .prize, .calendar, .survey:
            self = .other("\(refusal)")
        }
    }
}
