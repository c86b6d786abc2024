/// What decides who may see a sheet and act on it: the sheet's own audiences, computed once and stored beside it.
package struct SheetAccess: Sendable, Equatable {
    package var rung: Rung
    package var state: SheetState
    /// The practice; nil where only sight is asked.
    package var practice: Int64?
    /// The body or the group of residents that answers for it.
    package var bearer: Int64?
    package var team: Int64?
    /// Those who act for its bearer or look after it: they always see it.
    package var keepers: Set<Int64>
    /// Those who sign it with its bearer: they see it and write in it.
    package var cosigners: Set<Int64> = []
    /// Those who are asked to, and look at it before they answer.
    package var invited: Set<Int64> = []
    /// Its principal territory and all the places around that one.
    package var territories: Set<Int64>
    /// A wider rung that waits for an editor's decision, and who asked for it; nil when none does.
    package var proposal: Proposal?
    /// Those who keep it wrote to the editors about a decision, and wait for an answer.
    package var isDiscussed = false

    /// A rung that was asked for.
    package struct Proposal: Sendable, Equatable {
        package let rung: Rung
        /// Nil when the account is gone.
        package let member: Int64?

        package init(rung: Rung, member: Int64?) {
            self.rung = rung
            self.member = member
        }
    }

    package init(
        rung: Rung, state: SheetState, practice: Int64? = nil, bearer: Int64? = nil, team: Int64? = nil,
        keepers: Set<Int64> = [], territories: Set<Int64> = [], proposal: Proposal? = nil
    ) {
        self.rung = rung
        self.state = state
        self.practice = practice
        self.bearer = bearer
        self.team = team
        self.keepers = keepers
        self.territories = territories
        self.proposal = proposal
    }

    /// Those who decide nothing alone about it: they keep it, sign it, or asked for what is to be decided.
    package var owners: Set<Int64> { keepers.union(cosigners).union([proposal?.member].compactMap(\.self)) }

    /// True when editors are asked about it, and so may read it.
    private var isBeforeEditors: Bool {
        state == .reported || state == .proposed || (state == .published && (proposal != nil || isDiscussed))
    }

    /// The one rule of sight: stored in the table `audience`, read by SQL and by `can`.
    ///
    /// A sheet that is not published, or was withdrawn, keeps to those who work on it; what was reported or proposed is
    /// seen by the editors of its place too.
    package var audiences: Set<Audience> {
        var result = Set(keepers.union(cosigners).union(invited).map(Audience.member))
        if isBeforeEditors {
            for territory in territories { result.insert(.editors(territory)) }
            result.insert(.editors(Audience.everyPlace))
        }
        guard state == .published else { return result }
        if rung >= .team, let team { result.insert(.team(team)) }
        if rung >= .organisation, let bearer { result.insert(.organisation(bearer)) }
        if rung >= .network { result.insert(.network) }
        if rung >= .everyone { result.insert(.everyone) }
        return result
    }
}
