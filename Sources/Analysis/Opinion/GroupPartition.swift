/// The base clusters shared out among groups, with what was looked at to decide how many.
struct GroupPartition {
    let centres: [OpinionPoint]
    /// The group of each base cluster.
    let labels: [Int]
    let clarity: [OpinionMap.Clarity]

    init(_ base: BaseClusters, _ options: OpinionOptions, _ smoother: inout GroupSmoother) {
        let search = GroupSearch(base, smallest: options.smallestGroup)
        if let starts = options.startingCentres {
            let found = search.found(from: starts)
            clarity = [OpinionMap.Clarity(groups: found.clustering.centres.count, silhouette: found.silhouette)]
            (centres, labels) = (found.clustering.centres, found.clustering.labels)
            return
        }
        let found = search.all(search.greatest(options.mostGroups), forced: options.groups)
        clarity = found.keys.sorted().compactMap { groups in
            found[groups].map { OpinionMap.Clarity(groups: groups, silhouette: $0.silhouette) }
        }
        let count = options.groups ?? Self.count(clarity, options, &smoother)
        // A number that no longer fits the people there are gives way to the nearest smaller one.
        let taken = found.keys.filter { $0 <= count }.max().flatMap { found[$0] }
        let chosen = count < 2 ? search.one : taken ?? search.one
        (centres, labels) = (chosen.clustering.centres, chosen.clustering.labels)
    }

    private init(centres: [OpinionPoint], labels: [Int], clarity: [OpinionMap.Clarity]) {
        (self.centres, self.labels, self.clarity) = (centres, labels, clarity)
    }

    private static func count(
        _ clarity: [OpinionMap.Clarity], _ options: OpinionOptions, _ smoother: inout GroupSmoother
    ) -> Int {
        var best: OpinionMap.Clarity?
        for one in clarity where one.silhouette > best?.silhouette ?? -.infinity { best = one }
        return smoother.see(best?.groups ?? 1, patience: options.patience)
    }

    /// The same groups, those of the last map in the order they had, then the largest first.
    /// - Parameter participants: those placed, in the order of the labels of the base clusters.
    func ordered(_ participants: [Int], _ base: BaseClusters, like earlier: [[Int]]) -> GroupPartition {
        var members = [[Int]](repeating: [], count: centres.count)
        for (participant, place) in zip(participants, base.labels) { members[labels[place]].append(participant) }
        let letters = Self.letters(members, earlier)
        var rest = members.indices.filter { !letters.contains($0) }
        rest.sort { left, right in
            (members[right].count, members[left].first ?? 0) < (members[left].count, members[right].first ?? 0)
        }
        let order = letters + rest
        var places = [Int](repeating: 0, count: centres.count)
        for (place, group) in order.enumerated() { places[group] = place }
        return GroupPartition(centres: order.map { centres[$0] }, labels: labels.map { places[$0] }, clarity: clarity)
    }

    /// The groups that go on from earlier ones, in the order of those: pairs that share most people first.
    private static func letters(_ members: [[Int]], _ earlier: [[Int]]) -> [Int] {
        let sets = members.map(Set.init)
        var shared: [(count: Int, earlier: Int, now: Int)] = []
        for (before, people) in earlier.enumerated() {
            for (now, set) in sets.enumerated() {
                let count = people.count(where: set.contains)
                if count > 0 { shared.append((count, before, now)) }
            }
        }
        shared.sort { ($1.count, $0.earlier, $0.now) < ($0.count, $1.earlier, $1.now) }
        var found: [Int: Int] = [:]
        for pair in shared where found[pair.earlier] == nil && !found.values.contains(pair.now) {
            found[pair.earlier] = pair.now
        }
        return earlier.indices.compactMap { found[$0] }
    }
}
