/// Who is placed in a group, at which place of the map, and in which group.
struct Placement {
    /// Identifiers of those placed, ascending.
    let participants: [Int]
    /// Of every participant of the votes.
    let groupOf: [Int?]
    let baseClusters: [OpinionMap.BaseCluster]
    let partition: GroupPartition
    let smoother: GroupSmoother
    private let labels: [Int]

    init(_ matrix: VoteMatrix, _ positions: [OpinionPoint], _ options: OpinionOptions, _ memory: OpinionMemory) {
        let rows = Inclusion.rows(matrix, options, memory)
        let participants = rows.map { matrix.participants[$0] }
        let base = BaseClusters(rows.map { positions[$0] }, most: options.baseClusters)
        var smoother = memory.smoother
        let partition = GroupPartition(base, options, &smoother).ordered(participants, base, like: memory.groups)
        var groupOf = [Int?](repeating: nil, count: matrix.participants.count)
        for (row, place) in zip(rows, base.labels) { groupOf[row] = partition.labels[place] }
        var members = [[Int]](repeating: [], count: base.centres.count)
        for (participant, place) in zip(participants, base.labels) { members[place].append(participant) }
        baseClusters = base.centres.indices.map {
            OpinionMap.BaseCluster(
                centre: base.centres[$0], participants: members[$0], group: partition.labels[$0])
        }
        labels = base.labels.map { partition.labels[$0] }
        (self.participants, self.groupOf) = (participants, groupOf)
        (self.partition, self.smoother) = (partition, smoother)
    }

    func participants(of group: Int) -> [Int] { zip(participants, labels).filter { $0.1 == group }.map(\.0) }
}
