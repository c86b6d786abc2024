/// What can be chosen about a map; what is not said is as on pol.is.
package struct OpinionOptions: Sendable, Equatable {
    /// Statements taken out by moderation: their votes count as passes of everybody.
    package var moderated: Set<Int> = []
    /// Statements about the conversation itself, always worth showing.
    package var meta: Set<Int> = []
    /// Votes from which a participant is placed in a group; fewer when there are fewer statements.
    package var leastVotes = 7
    /// Placed in a group whatever their votes, most votes first, so that small conversations have groups.
    package var leastParticipants = 15
    /// Participants placed in a group besides, because they were before.
    package var kept: Set<Int> = []
    /// Base clusters that stand for the participants when there are more of them.
    package var baseClusters = 100
    package var mostGroups = 5
    /// A number of groups that is not looked for but given.
    package var groups: Int?
    /// Where the groups start; as many as the groups given.
    package var startingCentres: [OpinionPoint]?
    /// Updates in a row that must see another number of groups before it changes.
    package var patience = 4
    /// Groups looked for have at least so many people; a number of groups that is given does not follow this.
    package var smallestGroup = 2
    /// Statements chosen for a group, and for each side of the consensus.
    package var chosen = 5

    package init() {}

    /// Numbers that are given are looked at before anything is computed.
    func check() throws(OpinionFault) {
        let allowed = 1...50
        if let groups, !allowed.contains(groups) { throw .groupCount(groups, allowed: allowed) }
        guard let startingCentres else { return }
        if let wrong = startingCentres.firstIndex(where: { !$0.x.isFinite || !$0.y.isFinite }) {
            throw .startingCentre(position: wrong)
        }
        guard startingCentres.count == groups ?? startingCentres.count, !startingCentres.isEmpty else {
            throw .startingCentres(count: startingCentres.count, groups: groups ?? 0)
        }
    }
}
