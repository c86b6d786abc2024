import Domain

/// Everything that an act on one sheet may meet at an address.
enum WalkObject: CustomStringConvertible, Hashable {
    /// A sheet that was never read by everybody unless it stands so now.
    case placed(Rung, SheetState)
    /// Taken back by the act after everybody could read it.
    case takenBack
    /// The address that a sheet had before, of one that everybody reads and of one that only its network reads.
    case former
    case formerOfHidden
    case erased
    case absent

    static let all: [WalkObject] =
        Rung.allCases.flatMap { rung in SheetState.allCases.map { placed(rung, $0) } }
        + [.takenBack, .former, .formerOfHidden, .erased, .absent]

    var description: String {
        switch self {
        case .placed(let rung, let state): "rang \(rung.rawValue) \(state.rawValue)"
        case .takenBack: "repris"
        case .former: "ancien"
        case .formerOfHidden: "ancien masqué"
        case .erased: "effacé"
        case .absent: "absent"
        }
    }

    /// The state that acts find; nil when there is nothing to find.
    var state: SheetState? {
        switch self {
        case .placed(_, let state): state
        case .takenBack: .withdrawn
        case .former, .formerOfHidden: .published
        case .erased, .absent: nil
        }
    }
}
