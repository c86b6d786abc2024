internal import Analysis
internal import Domain

/// A map of opinions of a made conversation, by Essaim and by red-dwarf.
struct MapTrial: MethodTrial {
    static var about: String {
        """
        The map of opinions of a conversation made by a seed: three opinions, passes, people who vote more or less. Timed: \
        from the list of votes in memory to the finished map (axes, places, groups and how many, what each group thinks, \
        consensus) of Essaim on one thread and of `run_pipeline` of \(MethodProcess.version("red-dwarf")) with NumPy, \
        SciPy, pandas and scikit-learn on all of them; each looks for the number of groups. Compared: everybody's place, \
        up to the signs of the axes, as a share of the farthest one; the groups by their adjusted Rand index (1: the \
        same). Beyond 500 people red-dwarf takes its axes from a randomised method. Wanted: × 50, and a million votes \
        within a second.
        """
    }

    static func all(_ isShort: Bool) -> [any MethodTrial] {
        let sizes = isShort ? [(40, 30, 600)] : [(250, 80, 500), (1_250, 200, 400), (10_000, 500, 200)]
        return sizes.map { MapTrial(made: MadeConversation(people: $0.0, statements: $0.1, share: $0.2)) }
    }

    let made: MadeConversation
    let series = "map"
    let peer: [String]? = ["red_dwarf_peer.py"]

    var label: String {
        "\(Figures.grouped(made.votes.count)) votes: \(Figures.grouped(made.people)) people, \(made.statements) statements"
    }

    func write(to path: String) throws {
        var bytes = Array("{\"moderated\":[],\"meta\":[],\"groups\":null,\"votes\":[".utf8)
        for (place, vote) in made.votes.enumerated() {
            bytes += (place == 0 ? "[" : ",[").utf8
            bytes += "\(vote.participant),\(vote.statement),\(vote.vote)]".utf8
        }
        bytes += "]}\n".utf8
        try ScratchFolder.write(bytes, to: path)
    }

    func answer(_ path: String, _ clock: inout MethodClock) throws -> JSON {
        let votes = made.votes
        var options = OpinionOptions()
        // Red-dwarf places who has seven votes, and nobody else.
        options.leastParticipants = 0
        let map = try clock.measured { try OpinionMap(VoteMatrix(votes), options) }
        let placed = zip(map.participants, map.groupOf).compactMap { one in one.1.map { (one.0, $0) } }
        return .object([
            JSON.Member("participants", .list(map.participants)),
            JSON.Member("x", .list(map.positions.map(\.x))), JSON.Member("y", .list(map.positions.map(\.y))),
            JSON.Member("placed", .list(placed.map(\.0))), JSON.Member("labels", .list(placed.map(\.1))),
        ])
    }

    func agreement(_ ours: JSON, _ theirs: JSON?) -> Agreement {
        guard let theirs else { return Agreement(isSame: true, words: "–") }
        let people = [ours, theirs].map { $0["participants"]?.integers ?? [] }
        let placed = [ours, theirs].map { $0["placed"]?.integers ?? [] }
        guard people[0] == people[1], placed[0] == placed[1], !placed[0].isEmpty else {
            return Agreement(isSame: false, words: "other people")
        }
        let difference = difference(ours, theirs)
        let labels = [ours, theirs].map { $0["labels"]?.integers ?? [] }
        let index = GroupLikeness.adjustedRandIndex(labels[0], labels[1])
        let groups = labels.map { Set($0).count }
        // A randomised method is near, not equal.
        let isSame = difference < (people[0].count > 500 ? 1e-3 : 1e-9) && index > 0.9
        let counts = groups[0] == groups[1] ? "\(groups[0]) groups" : "\(groups[0]) and \(groups[1]) groups"
        return Agreement(
            isSame: isSame,
            words: "places to \(Figures.power(above: difference)); \(counts), index \(Figures.thousandths(index))")
    }

    /// The widest difference of a coordinate, as a share of the farthest one.
    private func difference(_ ours: JSON, _ theirs: JSON) -> Double {
        let differences = ["x", "y"].map { axis in
            let (one, other) = (ours[axis]?.doubles ?? [], theirs[axis]?.doubles ?? [])
            guard one.count == other.count else { return Double.infinity }
            let sign = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1.0 : 1
            return zip(one, other).reduce(0) { max($0, abs($1.0 - sign * $1.1)) }
        }
        let farthest = ["x", "y"].map { (theirs[$0]?.doubles ?? []).reduce(0) { max($0, abs($1)) } }
        return (differences.max() ?? 0) / max(farthest.max() ?? 0, 1e-300)
    }
}

/// How alike two partitions of the same people are.
enum GroupLikeness {
    /// 1 when they are the same, about 0 when they have nothing in common (Hubert and Arabie, 1985).
    static func adjustedRandIndex(_ one: [Int], _ other: [Int]) -> Double {
        guard one.count == other.count else { return 0 }
        func pairs(_ sizes: some Sequence<Int>) -> Double {
            sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
        }
        let both = pairs(Dictionary(grouping: zip(one, other), by: { [$0.0, $0.1] }).values.map(\.count))
        let sides = [one, other].map { pairs(Dictionary(grouping: $0) { $0 }.values.map(\.count)) }
        let all = pairs([one.count])
        let expected = all > 0 ? sides[0] * sides[1] / all : 0
        let most = (sides[0] + sides[1]) / 2
        return most - expected == 0 ? 1 : (both - expected) / (most - expected)
    }
}
