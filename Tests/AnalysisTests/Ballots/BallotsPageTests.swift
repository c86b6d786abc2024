import Analysis
import Exchange
import TestSupport
import Testing

@Suite struct BallotsPageTests {
    private func sheet(_ name: String, _ page: String) throws -> BallotSheet {
        try BallotSheet.read(Array(try #require(WorkedExamples.blocks(name, in: page).first).utf8))
    }

    @Test func `the worked examples of the page about ballots are what the program counts`() throws {
        let page = try Documentation.page("analysis/ballots.md")
        let judged = try sheet("judgement", page)
        let (scale, ballots) = try judged.grades(nil)
        let judgement = try MajorityJudgement(ballots, options: judged.options.count, grades: scale.count)
        let order = judgement.tiers.flatMap(\.options)
        var lines = order.map { "\(judged.options[$0]): \(scale[judgement.standings[$0].grade])" }
        for (tier, next) in zip(judgement.tiers, judgement.tiers.dropFirst()) {
            guard let before = tier.before else { continue }
            lines.append(
                "\(judged.options[tier.options[0]]) > \(judged.options[next.options[0]]) after \(before.removals): "
                    + "\(scale[before.grade]), \(scale[before.otherGrade])")
        }
        let ranked = try sheet("schulze", page)
        let schulze = try SchulzeMethod(try ranked.ranks(), options: ranked.options.count)
        let winner = schulze.condorcetWinner.map { ranked.options[$0] } ?? "-"
        let second = schulze.tiers.flatMap { $0 }.map { ranked.options[$0] }.joined(separator: ", ")
        #expect(
            WorkedExamples.blocks("result", in: page) == [
                lines.joined(separator: "\n") + "\n", "\(second)\ncondorcet: \(winner)\n",
            ])
    }

    @Test func `the page names the letter of each colour`() throws {
        let page = try Documentation.page("analysis/ballots.md")
        for answer in RegnierAnswer.allCases {
            #expect(page.contains("\n| \(answer.letter) | "))
            #expect(BallotSheet.colourWords.first { $0.code == answer.rawValue }?.words.contains(answer.letter) == true)
        }
    }
}
