internal import Analysis
package import Domain

extension OpinionStudy {
    /// The whole map for programs: for who already holds the votes, since it has the place of everybody.
    package var json: JSON {
        .object([
            JSON.Member("participants", .integer(Int64(map.participants.count))),
            JSON.Member("votes", .integer(Int64(map.voteCounts.reduce(0, +)))),
            JSON.Member("placed", .integer(Int64(map.groupOf.count { $0 != nil }))),
            JSON.Member("explained", Self.numbers(map.plane.explained)),
            JSON.Member("group_count", .integer(Int64(map.groups.count))),
            JSON.Member(
                "silhouettes",
                .array(
                    map.clarity.map {
                        .object([
                            JSON.Member("groups", .integer(Int64($0.groups))),
                            JSON.Member("silhouette", .number($0.silhouette)),
                        ])
                    })),
            JSON.Member("groups", .array(map.groups.indices.map(group))),
            JSON.Member(
                "consensus",
                .object([
                    JSON.Member("agree", .array(map.agreed.map { told($0, isCompared: false) })),
                    JSON.Member("disagree", .array(map.disagreed.map { told($0, isCompared: false) })),
                ])),
            JSON.Member("statements", .array(map.statements.indices.map(statement))),
            JSON.Member("people", .array(map.participants.indices.map(person))),
            JSON.Member("base_clusters", .array(map.baseClusters.map(Self.cluster))),
        ])
    }

    private func group(_ index: Int) -> JSON {
        let group = map.groups[index]
        let telling =
            switch group.telling {
            case .figures: "figures"
            case .words: "words"
            case .nothing: "nothing"
            }
        return .object([
            JSON.Member("letter", .string(Self.letter(index))),
            JSON.Member("size", .integer(Int64(group.participants.count))), JSON.Member("telling", .string(telling)),
            JSON.Member("x", .number(group.centre.x)), JSON.Member("y", .number(group.centre.y)),
            JSON.Member("participants", .array(group.participants.map { .integer(Int64($0)) })),
            JSON.Member("representative", .array(group.representative.map { told($0, isCompared: true) })),
        ])
    }

    private func told(_ told: RepresentativeStatement, isCompared: Bool) -> JSON {
        var members = [
            JSON.Member("statement", .integer(Int64(told.statement))),
            JSON.Member("side", .string(told.isAgree ? "agree" : "disagree")),
            JSON.Member("successes", .integer(Int64(told.successes))),
            JSON.Member("trials", .integer(Int64(told.trials))),
            JSON.Member("probability", .number(told.probability)),
            JSON.Member("probability_test", .number(told.probabilityTest)),
        ]
        if isCompared {
            members += [
                JSON.Member("representativeness", .number(told.representativeness)),
                JSON.Member("representativeness_test", .number(told.representativenessTest)),
                JSON.Member("best_agree", .bool(told.isBestAgree)),
            ]
        }
        return .object(members)
    }

    private func statement(_ index: Int) -> JSON {
        let figures = map.statements[index]
        return .object([
            JSON.Member("statement", .integer(Int64(figures.statement))),
            JSON.Member("text", text(figures.statement).map(JSON.string) ?? .null),
            JSON.Member("moderated", .bool(figures.isModerated)), JSON.Member("meta", .bool(figures.isMeta)),
            JSON.Member("agrees", .integer(Int64(figures.agrees))),
            JSON.Member("disagrees", .integer(Int64(figures.disagrees))),
            JSON.Member("votes", .integer(Int64(figures.votes))),
            JSON.Member("mean", .number(map.plane.centre[index])),
            JSON.Member("components", Self.numbers(map.plane.components.map { $0[index] })),
            JSON.Member("x", .number(figures.position.x)), JSON.Member("y", .number(figures.position.y)),
            JSON.Member("extremity", .number(figures.extremity)), JSON.Member("priority", .number(figures.priority)),
            JSON.Member("group_aware_consensus", .number(figures.groupAwareConsensus)),
        ])
    }

    private func person(_ row: Int) -> JSON {
        .object([
            JSON.Member("participant", .integer(Int64(map.participants[row]))),
            JSON.Member("x", .number(map.positions[row].x)), JSON.Member("y", .number(map.positions[row].y)),
            JSON.Member("votes", .integer(Int64(map.voteCounts[row]))),
            JSON.Member("group", map.groupOf[row].map { .string(Self.letter($0)) } ?? .null),
        ])
    }

    private static func cluster(_ cluster: OpinionMap.BaseCluster) -> JSON {
        .object([
            JSON.Member("x", .number(cluster.centre.x)), JSON.Member("y", .number(cluster.centre.y)),
            JSON.Member("group", .string(letter(cluster.group))),
            JSON.Member("participants", .array(cluster.participants.map { .integer(Int64($0)) })),
        ])
    }

    private static func numbers(_ numbers: [Double]) -> JSON { .array(numbers.map(JSON.number)) }
}
