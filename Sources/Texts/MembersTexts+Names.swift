package import Domain

/// What the codes of accounts and roles say.
extension MembersTexts {
    package func name(_ role: Role) -> String {
        switch role {
        case .administrator: roleAdministrator
        case .coordinator: roleCoordinator
        case .editor: roleEditor
        case .delegate: roleDelegate
        case .custodian: roleCustodian
        }
    }

    package func name(_ state: Account.State) -> String {
        switch state {
        case .invited: stateInvited
        case .active: stateActive
        case .closed: stateClosed
        case .erased: stateErased
        }
    }

    /// - Parameter name: of where it holds; nil for the whole site, or for a sheet that the reader may not see.
    package func place(_ scope: Scope, name: String?) -> String {
        switch scope {
        case .instance: scopeInstance
        case .territory: scopeTerritory(name: name ?? "")
        case .organisation: scopeOrganisation(name: name ?? "")
        case .practice: name.map { scopePractice(name: $0) } ?? scopeHiddenPractice
        }
    }

    package func sentence(_ refusal: MembersRefusal) -> String {
        switch refusal {
        case .oneself: refusedOneself
        case .lastAdministrator: refusedLastAdministrator
        case .heldAlready: refusedHeldAlready
        case .unknownScope: refusedUnknownScope
        case .notOfBody: refusedNotOfBody
        case .mailTaken: refusedMailTaken
        case .badMail: refusedBadMail
        case .nameMissing: refusedNameMissing
        case .nameTaken: refusedNameTaken
        case .notActive: refusedNotActive
        case .answeredAlready: refusedAnswered
        }
    }
}

extension BearingTexts {
    package func name(_ rung: Rung) -> String {
        switch rung {
        case .me: rungMe
        case .team: rungTeam
        case .organisation: rungOrganisation
        case .network: rungNetwork
        case .everyone: rungEveryone
        }
    }

    package func sentence(_ refusal: BearingRefusal) -> String {
        switch refusal {
        case .carriedAlready: refusedCarried
        case .askedAlready: refusedAsked
        case .answeredAlready: refusedAnswered
        case .twoDelegates: refusedTwo
        case .lastDelegate: refusedLast
        case .nobodyCarries: refusedNobody
        case .otherTeam: refusedTeam
        case .thatFarAlready: refusedThatFar
        case .nothingProposed: refusedNothing
        case .notPublished: refusedNotPublished
        }
    }
}
