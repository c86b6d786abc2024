internal import Analysis
internal import Domain

/// A panel drawn by lot among volunteers, by Essaim and by sortition-algorithms.
struct PanelTrial: MethodTrial {
    static var about: String {
        """
        A draw by lot among volunteers: the two public instances of Flanigan et al. 2021 when their files are beside the \
        repository, and some made by a seed, with six features of 23 values, of each of which a panel must have about the \
        share that the population has, while volunteers come twice or half as often. Timed: from the problem in memory to \
        the chances of all and panels that give them; for Essaim 1 000 tickets, each a whole panel. The rule of both is \
        maximin, the smallest chance as large as can be, which \(MethodProcess.version("sortition-algorithms")) finds with \
        HiGHS; its LEXIMIN asks for a commercial solver, so the rows of LEXIMIN, which is what Essaim draws unless told \
        otherwise, are of Essaim alone. Checked: every ticket keeps every target, the chances add up to the size of the \
        panel, the smallest chance is not below theirs by more than 10⁻⁶. Wanted: 2 000 volunteers for 200 places and 500 \
        for 75 within a second.
        """
    }

    static func all(_ isShort: Bool) -> [any MethodTrial] {
        if isShort { return [PanelTrial(of: .made(MadePanel(people: 40, size: 10)))] }
        let published = PublishedPanel.all.filter(\.isThere)
        let sizes = [(200, 20), (2_000, 200), (20_000, 2_000), (500, 75)]
        return [PanelRule.maximin, .leximin].flatMap { rule in
            published.map { PanelTrial(of: .published($0), rule: rule) }
                + sizes.map { PanelTrial(of: .made(MadePanel(people: $0.0, size: $0.1)), rule: rule) }
        }
    }

    private let source: PanelSource
    private let rule: PanelRule

    private init(of source: PanelSource, rule: PanelRule = .maximin) { (self.source, self.rule) = (source, rule) }

    var series: String { "\(rule.rawValue) \(source.series)" }
    var peer: [String]? { rule == .maximin ? ["sortition_peer.py"] : nil }

    var label: String {
        "\(rule.rawValue), \(source.name): \(Figures.grouped(source.people)) people for \(Figures.grouped(source.size)) places"
    }

    func write(to path: String) throws {
        let problem = try source.problem()
        let targets = problem.targets.map { JSON.array($0.map { JSON.list([$0.min, $0.max]) }) }
        let json = JSON.object([
            JSON.Member("size", .integer(Int64(problem.size))), JSON.Member("targets", .array(targets)),
            JSON.Member("people", .array(problem.people.map { JSON.list($0) })), JSON.Member("homes", .null),
        ])
        try ScratchFolder.write(json.encoded(), to: path)
    }

    func answer(_ path: String, _ clock: inout MethodClock) throws -> JSON {
        let problem = try source.problem()
        let (draw, lottery) = try clock.measured {
            let draw = try PanelDistribution(problem, rule: rule)
            var order = PanelStream { block in
                var dice = Dice(block)
                return (0..<4).flatMap { _ in
                    let number = dice.next()
                    return (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
                }
            }
            return (draw, try PanelLottery(draw, tickets: 1_000, order: &order))
        }
        return .object([
            JSON.Member("chances", .list(draw.probabilities)), JSON.Member("isProved", .bool(draw.isProved)),
            JSON.Member("wrong", .integer(Int64(lottery.tickets.count { !problem.accepts($0) }))),
        ])
    }

    func agreement(_ ours: JSON, _ theirs: JSON?) -> Agreement {
        let chances = ours["chances"]?.doubles ?? []
        let isWhole = abs(chances.reduce(0, +) - Double(source.size)) < 1e-6 && ours["wrong"]?.integer == 0
        let covered = chances.indices.filter { chances[$0] > 0 }
        let least = covered.map { chances[$0] }.min() ?? 0
        let proof = ours["isProved"]?.bool == true ? "proved" : "not proved"
        let own = "smallest chance \(Figures.thousandths(least)), \(proof)"
        guard let theirs else { return Agreement(isSame: isWhole, words: own) }
        let others = theirs["maximin"]?.doubles ?? []
        guard others.count == chances.count else { return Agreement(isSame: false, words: "no draw") }
        let other = covered.map { others[$0] }.min() ?? 0
        return Agreement(
            isSame: isWhole && least >= other - 1e-6, words: "\(own); theirs \(Figures.thousandths(other))")
    }
}
