/// Somebody who signed in: what they belong to and may do at this moment, read again at each request.
package struct Member: Sendable, Hashable {
    package let id: Int64
    package let grants: Set<Grant>
    package let organisations: Set<Int64>
    package let teams: Set<Int64>
    /// True shortly after they proved who they are: dangerous acts ask for it.
    package let isConfirmed: Bool
    /// What this member may see.
    package let audiences: Set<Audience>

    package init(
        id: Int64, grants: Set<Grant> = [], organisations: Set<Int64> = [], teams: Set<Int64> = [],
        isConfirmed: Bool = false
    ) {
        self.id = id
        self.grants = grants
        self.organisations = organisations
        self.teams = teams
        self.isConfirmed = isConfirmed
        audiences = Self.audiences(id, grants, organisations, teams)
    }

    package func holds(_ role: Role, _ scope: Scope = .instance) -> Bool {
        grants.contains { $0.role == role && $0.scope == scope }
    }

    /// The other half of the rule of sight. Of the roles, only an editor's widens it: to what was reported or proposed
    /// to their place.
    private static func audiences(
        _ id: Int64, _ grants: Set<Grant>, _ organisations: Set<Int64>, _ teams: Set<Int64>
    ) -> Set<Audience> {
        var result: Set<Audience> = [.everyone, .network, .member(id)]
        for organisation in organisations { result.insert(.organisation(organisation)) }
        for team in teams { result.insert(.team(team)) }
        for grant in grants where grant.role == .editor {
            result.insert(.editors(grant.scope.id ?? Audience.everyPlace))
        }
        return result
    }
}
