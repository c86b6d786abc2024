package import Domain

/// The people of the walk over permissions, by what they are to the sheets.
package enum Cast: String, Sendable, CaseIterable {
    case anyone, instanceOperator
    /// An account, and nothing more.
    case plain
    /// In the team, and so in the body.
    case teammate
    /// In the body that carries the sheets.
    case colleague
    /// In another body.
    case stranger
    case delegate, custodian
    /// Signs what is carried; is asked to.
    case cosigner, invited
    case editorHere, editorAround, editorElsewhere, editorEverywhere
    /// An editor of their place who acts for their bearer.
    case ownEditor
    /// An editor of their place who looks after them.
    case keepingEditor
    case coordinator, coordinatorAround, coordinatorElsewhere, coordinatorEverywhere
    case administrator, confirmedAdministrator

    package var hasAccount: Bool { self != .anyone && self != .instanceOperator }
    package var isConfirmed: Bool { self != .administrator }

    package func bodies(_ place: CastPlace) -> [Int64] {
        switch self {
        case .teammate, .colleague, .delegate, .ownEditor, .coordinator: [place.body]
        case .stranger, .coordinatorElsewhere: [place.otherBody]
        default: []
        }
    }

    package func teams(_ place: CastPlace) -> [Int64] { self == .teammate ? [place.team] : [] }

    /// What they hold besides a role on single sheets.
    package func grants(_ place: CastPlace) -> [Grant] {
        let held: [Grant?] =
            switch self {
            case .editorHere, .ownEditor, .keepingEditor: [Grant(.editor, .territory(place.place))]
            case .editorAround: [Grant(.editor, .territory(place.around))]
            case .editorElsewhere: [Grant(.editor, .territory(place.elsewhere))]
            case .editorEverywhere: [Grant(.editor, .instance)]
            case .coordinator: [Grant(.coordinator, .organisation(place.body))]
            case .coordinatorAround: [Grant(.coordinator, .territory(place.around))]
            case .coordinatorElsewhere: [Grant(.coordinator, .organisation(place.otherBody))]
            case .coordinatorEverywhere: [Grant(.coordinator, .instance)]
            case .administrator, .confirmedAdministrator: [Grant(.administrator, .instance)]
            default: []
            }
        return held.compactMap(\.self)
    }

    /// The role they hold on a sheet that is cared for so.
    package func role(on care: CastSheet.Care) -> Role? {
        switch (care, self) {
        case (.carried, .delegate), (.carried, .ownEditor): .delegate
        case (.lookedAfter, .custodian), (.lookedAfter, .keepingEditor): .custodian
        default: nil
        }
    }
}

extension Cast {
    /// What they are to a sheet that they may sign with its bearer.
    package func cosigning(_ care: CastSheet.Care) -> Cosigner.State? {
        switch (care, self) {
        case (.carried, .cosigner): .signed
        case (.carried, .invited): .invited
        default: nil
        }
    }
}

/// Where the walk takes place: numbers of the bodies, the team and the territories.
package struct CastPlace: Sendable {
    package var body: Int64
    package var otherBody: Int64
    package var team: Int64
    /// Where the sheets are, what lies around it, and somewhere else.
    package var place: Int64
    package var around: Int64
    package var elsewhere: Int64

    package init(body: Int64, otherBody: Int64, team: Int64, place: Int64, around: Int64, elsewhere: Int64) {
        self.body = body
        self.otherBody = otherBody
        self.team = team
        self.place = place
        self.around = around
        self.elsewhere = elsewhere
    }
}

/// A sheet of the walk: how far it is seen, where it stands, who carries it, and whether everybody is asked for.
package struct CastSheet: Sendable, Hashable, CustomStringConvertible {
    package enum Care: Sendable, CaseIterable {
        /// By a body, with a team and those who act for it.
        case carried
        /// By nobody; somebody looks after it.
        case lookedAfter
        case alone
    }

    package let rung: Rung
    package let state: SheetState
    package let care: Care
    package let isProposed: Bool

    /// Every sheet there can be.
    package static let all: [CastSheet] = Rung.allCases.flatMap { rung in
        SheetState.allCases.flatMap { state in
            Care.allCases.flatMap { care in
                [false, true].map { CastSheet(rung: rung, state: state, care: care, isProposed: $0) }
            }
        }
    }

    package var description: String { "\(rung) \(state) \(care)\(isProposed ? " proposed" : "")" }
}
