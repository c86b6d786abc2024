import Analysis
import Exchange
import TestSupport
import Testing

/// The worked example of docs/analysis/opinion-map.md.
@Suite struct OpinionExampleTests {
    private static let page =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        + "/docs/analysis/opinion-map.md"

    private func block(_ name: String) throws -> String {
        let text = try #require(TextFile.read(Self.page))
        let parts = text.split(separator: "```\(name)\n", maxSplits: 1, omittingEmptySubsequences: false)
        let after = try #require(parts.count == 2 ? parts[1] : nil)
        return String(after.prefix(upTo: try #require(after.firstRange(of: "```")).lowerBound))
    }

    @Test func `the figures of the page are those of its votes`() throws {
        let folder = try TemporaryDirectory()
        try TextFile.write(Array(try block("votes.csv").utf8), to: folder.file("votes.csv"))
        let votes = try OpinionVotesFile.read(TableFile(path: folder.file("votes.csv")))
        let map = try OpinionMap(
            VoteMatrix(votes.map { CastVote(participant: $0.participant, statement: $0.statement, vote: $0.vote) }))
        let (computed, written) = (figures(map), try block("figures"))
        #expect(computed == written, "computed:\n\(computed)")
    }

    private func figures(_ map: OpinionMap) -> String {
        var lines = ["explained \(map.plane.explained.map(rounded).joined(separator: " "))"]
        for (person, place) in zip(map.participants, map.positions) {
            lines.append("person \(person) stands at \(rounded(place.x)) \(rounded(place.y))")
        }
        for clarity in map.clarity {
            lines.append("\(clarity.groups) groups: silhouette \(rounded(clarity.silhouette))")
        }
        for (index, group) in map.groups.enumerated() {
            let people = group.participants.map(String.init).joined(separator: " ")
            lines.append("group \(index + 1): \(people)")
            for one in group.representative {
                let figures = [
                    one.probability, one.probabilityTest, one.representativeness, one.representativenessTest,
                ].map(rounded)
                lines.append(
                    "  \(one.isAgree ? "agrees with" : "disagrees with") \(one.statement), \(one.successes) of "
                        + "\(one.trials): \(figures.joined(separator: " "))")
            }
        }
        for one in map.statements {
            lines.append(
                "statement \(one.statement): consensus \(rounded(one.groupAwareConsensus)), extremity "
                    + "\(rounded(one.extremity)), priority \(rounded(one.priority))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// To four decimals, as a person writes it.
    private func rounded(_ number: Double) -> String {
        let value = (number * 10_000).rounded() / 10_000
        return "\(value == 0 ? 0 : value)"
    }
}
