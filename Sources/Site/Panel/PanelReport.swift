internal import Analysis
package import Domain
internal import Exchange

/// A draw for programs. Chances have nine decimals: what a machine's logarithm adds beyond is nobody's business.
package struct PanelReport {
    private let made: PanelDraw

    package init(_ made: PanelDraw) { self.made = made }

    /// What is known before the seed.
    package var json: JSON { .object(beginning + ending) }

    package func json(_ drawn: DrawnPanel) -> JSON {
        .object(
            beginning + [
                JSON.Member("seed", .string(drawn.seed)),
                JSON.Member("commitment", .string(PanelDraw.commitment(drawn.seed))),
                JSON.Member("ticket", .integer(Int64(drawn.ticket + 1))), JSON.Member("panel", ids(drawn.panel)),
                JSON.Member(
                    "replacements",
                    .array(
                        drawn.rounds.map {
                            .object([
                                JSON.Member("leaving", ids($0.leaving)), JSON.Member("entering", ids($0.entering)),
                            ])
                        })), JSON.Member("targets", targets(drawn.panel)),
            ] + ending)
    }

    private var beginning: [JSON.Member] {
        [
            JSON.Member("candidates", .integer(Int64(made.problem.people.count))),
            JSON.Member("size", .integer(Int64(made.problem.size))),
            JSON.Member("rule", .string(made.distribution.rule.rawValue)),
            JSON.Member("proved", .bool(made.distribution.isProved)),
            JSON.Member("tickets", .integer(Int64(made.lottery.tickets.count))),
            JSON.Member(
                "files",
                .object([
                    JSON.Member("candidates", .string(made.digests.candidates)),
                    JSON.Member("targets", .string(made.digests.targets)),
                ])),
        ]
    }

    private var ending: [JSON.Member] {
        let fairness = PanelFairness(made.distribution.probabilities)
        return [
            JSON.Member(
                "fairness",
                .object([
                    JSON.Member("minimum", rounded(fairness.smallest)),
                    JSON.Member("maximum", rounded(fairness.largest)), JSON.Member("mean", rounded(fairness.mean)),
                    JSON.Member("gini", rounded(fairness.gini)),
                    JSON.Member("geometricMean", rounded(fairness.geometricMean)),
                ])), JSON.Member("widestRounding", rounded(made.lottery.widest)),
            JSON.Member("minimumWithoutHouseholds", made.smallestWithoutHomes.map(rounded) ?? .null),
            JSON.Member("excluded", ids(made.distribution.excluded)),
            JSON.Member(
                "probabilities",
                .array(
                    made.candidates.ids.indices.map { person in
                        .object([
                            JSON.Member("id", .string(made.candidates.ids[person])),
                            JSON.Member("probability", rounded(made.distribution.probabilities[person])),
                            JSON.Member("tickets", .integer(Int64(made.lottery.counts[person]))),
                        ])
                    })),
        ]
    }

    private func targets(_ panel: [Int]) -> JSON {
        .array(
            made.targets.features.enumerated().flatMap { feature, asked in
                asked.values.enumerated().map { value, target in
                    let drawn = panel.count { made.problem.people[$0][feature] == value }
                    return .object([
                        JSON.Member("feature", .string(asked.name)), JSON.Member("value", .string(target.name)),
                        JSON.Member("min", .integer(Int64(target.min))),
                        JSON.Member("max", .integer(Int64(target.max))), JSON.Member("drawn", .integer(Int64(drawn))),
                    ])
                }
            })
    }

    private func ids(_ people: [Int]) -> JSON { .array(people.map { .string(made.candidates.ids[$0]) }) }

    private func rounded(_ number: Double) -> JSON { .number((number * 1e9).rounded() / 1e9) }
}
