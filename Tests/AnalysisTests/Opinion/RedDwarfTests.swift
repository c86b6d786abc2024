import Analysis
import Domain
import Glibc
import TestSupport
import Testing

/// Against red-dwarf 0.4, another program of the mathematics of pol.is, on conversations nobody has seen.
@Suite(.enabled(if: PeerPrograms.areThere, Comment(rawValue: PeerPrograms.note)))
struct RedDwarfTests {
    /// All of them where time is no matter.
    private static let count = getenv("ESSAIM_HOSTILE") == nil ? 24 : 200

    private static func conversation(_ index: Int) -> MadeConversation {
        var dice = MadeConversation.Dice(UInt64(index))
        return MadeConversation(
            seed: UInt64(1_000 + index), participants: 20 + dice.below(75), statements: 12 + dice.below(60),
            opinions: 1 + dice.below(5), share: 0.3 + 0.6 * dice.unit())
    }

    @Test func `made conversations have the same map as with red-dwarf`() throws {
        let conversations = (0..<Self.count).map(Self.conversation)
        let answers = try RedDwarf.maps(of: conversations)
        #expect(answers.count == Self.count)
        for (index, answer) in answers.enumerated() {
            try compare(conversations[index], Answer(answer), index)
        }
    }

    private func compare(_ conversation: MadeConversation, _ theirs: Answer, _ index: Int) throws {
        var options = conversation.options
        // Red-dwarf places who has seven votes, and nobody else.
        options.leastParticipants = 0
        let matrix = try VoteMatrix(conversation.votes)
        let free = try OpinionMap(matrix, options)
        #expect(free.participants == theirs.integers("participants"), "\(index)")
        #expect(free.statements.map(\.statement) == theirs.integers("statements"), "\(index)")
        #expect(areNear(free.plane.centre, theirs.doubles("mean")), "\(index)")
        #expect(areNear(free.plane.explained, theirs.doubles("explained")), "\(index)")
        let signs = theirs.components.enumerated().map { axis, component in
            zip(free.plane.components[axis], component).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1.0 : 1
        }
        for axis in 0..<2 {
            #expect(areNear(free.plane.components[axis].map { $0 * signs[axis] }, theirs.components[axis]), "\(index)")
        }
        #expect(areNear(free.positions.map { $0.x * signs[0] }, theirs.doubles("x")), "\(index)")
        #expect(areNear(free.positions.map { $0.y * signs[1] }, theirs.doubles("y")), "\(index)")
        #expect(areNear(free.statements.map(\.extremity), theirs.doubles("extremity")), "\(index)")

        options.startingCentres = theirs.centres.map { OpinionPoint(x: $0[0] * signs[0], y: $0[1] * signs[1]) }
        options.groups = theirs.centres.count
        let map = try OpinionMap(matrix, options)
        #expect(areNear(map.statements.map(\.priority), theirs.doubles("priority")), "\(index)")
        try compareGroups(map, theirs, index)
        compareSearch(free, map, theirs, index)
    }

    private func compareGroups(_ map: OpinionMap, _ theirs: Answer, _ index: Int) throws {
        let placed = zip(map.participants, map.groupOf).compactMap { one in one.1.map { (one.0, $0) } }
        #expect(placed.map(\.0) == theirs.integers("placed"), "\(index)")
        let labels = theirs.integers("labels")
        // Groups are numbered by their size here and by chance there.
        let pairs = Set(zip(placed.map(\.1), labels).map { [$0, $1] })
        try #require(pairs.count == map.groups.count, "\(index)")
        #expect(areNear(map.statements.map(\.groupAwareConsensus), theirs.doubles("agreement")), "\(index)")
        #expect(areNear(map.statements.map(\.groupAwareDisagreement), theirs.doubles("disagreement")), "\(index)")
        #expect(areNear([map.clarity[0].silhouette], [theirs.double("silhouette")]), "\(index)")
        #expect(isSame(map.agreed, theirs.list("agreed"), by: \.consensusStrength), "\(index)")
        #expect(isSame(map.disagreed, theirs.list("disagreed"), by: \.consensusStrength), "\(index)")
        let chosen = theirs.list("representative")
        for pair in pairs {
            let ours = map.groups[pair[0]].representative
            // Without a statement that a group agrees with, red-dwarf drops the others too; pol.is does not.
            guard ours.contains(where: \.isBestAgree) else { continue }
            let found = isSame(ours, chosen[pair[1]].elements ?? [], by: \.strength)
            #expect(found, "\(index), group \(pair[0])")
        }
    }

    /// The same statements with the same numbers, but for those that are equally strong where the list ends.
    private func isSame(
        _ ours: [RepresentativeStatement], _ theirs: [JSON], by strength: (RepresentativeStatement) -> Double
    ) -> Bool {
        let last = ours.map(strength).min() ?? 0
        let numbers = Dictionary(
            theirs.map { (Int($0["tid"]?.integer ?? -1), $0) }, uniquingKeysWith: { first, _ in first })
        return ours.count == theirs.count
            && ours.allSatisfy { one in
                guard let other = numbers[one.statement] else { return abs(strength(one) - last) < 1e-9 }
                let compared = other["repness"]?.double ?? one.representativeness
                let test = other["repness-test"]?.double ?? one.representativenessTest
                return areNear(
                    [one.probability, one.probabilityTest, one.representativeness, one.representativenessTest],
                    [other["p-success"]?.double ?? -1, other["p-test"]?.double ?? -1, compared, test])
            }
    }

    /// Groups that are looked for are at least as clear as those of red-dwarf, or fit better, or are not of one person.
    private func compareSearch(_ free: OpinionMap, _ same: OpinionMap, _ theirs: Answer, _ index: Int) {
        let hasAlone = same.groups.contains { $0.participants.count < 2 }
        guard !hasAlone, let ours = free.clarity.first(where: { $0.groups == same.groups.count }) else { return }
        #expect(
            ours.silhouette >= theirs.double("silhouette") - 1e-9 || inertia(free, same) <= inertia(same, same) * 1.01,
            "\(index)")
    }

    private func inertia(_ map: OpinionMap, _ same: OpinionMap) -> Double {
        map.groups.count == same.groups.count
            ? map.baseClusters.reduce(0) { sum, cluster in
                let centre = map.groups[cluster.group].centre
                let (dx, dy) = (cluster.centre.x - centre.x, cluster.centre.y - centre.y)
                return sum + Double(cluster.participants.count) * (dx * dx + dy * dy)
            } : 0
    }

    /// What red-dwarf says of one conversation.
    private struct Answer {
        let json: JSON

        init(_ json: JSON) { self.json = json }

        var components: [[Double]] { (json["components"]?.elements ?? []).map(Self.doubles) }
        var centres: [[Double]] { (json["centres"]?.elements ?? []).map(Self.doubles) }

        func integers(_ key: String) -> [Int] { json[key]?.elements?.compactMap(\.integer).map(Int.init) ?? [] }
        func doubles(_ key: String) -> [Double] { Self.doubles(json[key] ?? .null) }
        func double(_ key: String) -> Double { json[key]?.double ?? .nan }
        func list(_ key: String) -> [JSON] { json[key]?.elements ?? [] }

        private static func doubles(_ value: JSON) -> [Double] { value.elements?.compactMap(\.double) ?? [] }
    }
}

extension RepresentativeStatement {
    fileprivate var strength: Double {
        representativeness * representativenessTest * probability * probabilityTest
    }

    fileprivate var consensusStrength: Double { probability * probabilityTest }
}
