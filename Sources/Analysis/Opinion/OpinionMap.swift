/// The map of the opinions of a conversation: where each participant stands, the groups, and what they share.
///
/// The mathematics of pol.is (Small et al., Polis, Recerca 26(2), 2021): docs/analysis/opinion-map.md has the formulas,
/// the assumptions and what the map does not say. Equal votes give equal numbers on any machine.
package struct OpinionMap: Sendable, Equatable {
    /// People at one place.
    package struct BaseCluster: Sendable, Equatable {
        package let centre: OpinionPoint
        /// Identifiers, ascending.
        package let participants: [Int]
        package let group: Int
    }

    /// How clear the best partition into so many groups is.
    package struct Clarity: Sendable, Equatable {
        package let groups: Int
        package let silhouette: Double
    }

    /// Identifiers, ascending; the arrays of participants below follow them.
    package let participants: [Int]
    package let statements: [StatementFigures]
    package let plane: PrincipalPlane
    package let positions: [OpinionPoint]
    /// Votes of each participant, those on moderated statements too.
    package let voteCounts: [Int]
    /// The group of each; nil for who voted too little to be placed.
    package let groupOf: [Int?]
    package let groups: [OpinionGroup]
    package let baseClusters: [BaseCluster]
    /// Of each number of groups that was looked at, ascending.
    package let clarity: [Clarity]
    /// What everybody agrees with and disagrees with, strongest first.
    package let agreed: [RepresentativeStatement]
    package let disagreed: [RepresentativeStatement]
    /// What the next map needs to know of this one.
    package let memory: OpinionMemory

    /// - Parameter memory: of the last map of the same conversation; without it, the map is made as the first one.
    package init(
        _ matrix: VoteMatrix, _ options: OpinionOptions = OpinionOptions(), memory: OpinionMemory = OpinionMemory()
    ) throws(OpinionFault) {
        guard matrix.count > 0 else { throw .noVotes }
        try options.check()
        let moderated = matrix.statements.map(options.moderated.contains)
        let drawn = DrawnPositions(matrix, moderated, memory)
        let placed = Placement(matrix, drawn.positions, options, memory)
        let counts = VoteCounts.grouped(matrix, placed.groupOf, groups: placed.partition.centres.count)
        let all = VoteCounts.sum(counts, statements: matrix.statements.count)
        let choice = StatementChoice(statements: matrix.statements, moderated: moderated, most: options.chosen)

        (participants, plane, positions) = (matrix.participants, drawn.plane, drawn.positions)
        voteCounts = matrix.participants.indices.map { matrix.entries(of: $0).count }
        (groupOf, baseClusters) = (placed.groupOf, placed.baseClusters)
        groups = counts.indices.map { group in
            OpinionGroup(
                participants: placed.participants(of: group), centre: placed.partition.centres[group],
                baseClusters: placed.partition.labels.indices.filter { placed.partition.labels[$0] == group },
                counts: counts[group],
                representative: choice.representative(of: counts[group], others: all.less(counts[group])))
        }
        statements = matrix.statements.indices.map { index in
            StatementFigures(
                matrix.statements[index], at: index, drawn.plane, counts, all, isModerated: moderated[index],
                isMeta: options.meta.contains(matrix.statements[index]))
        }
        clarity = placed.partition.clarity
        let everybody = VoteCounts(matrix)
        agreed = choice.consensus(everybody, isAgree: true)
        disagreed = choice.consensus(everybody, isAgree: false)
        self.memory = OpinionMemory(
            included: placed.participants, smoother: placed.smoother, groups: groups.map(\.participants),
            statements: matrix.statements, components: drawn.plane.components)
    }
}
