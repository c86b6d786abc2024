internal import Analysis
internal import Exchange
package import Texts

/// Says ballots that were counted and why, on the command line and on pages.
package struct BallotWords {
    let texts: BallotsTexts
    let language: Language

    package init(_ texts: Texts) {
        self.texts = texts.ballots
        language = texts.language
    }

    /// The result, a line for each thing to know.
    /// - Parameter isPictured: the abacus stands beside, and is not drawn with letters.
    package func lines(_ answer: BallotAnswer, isPictured: Bool = false) -> [String] {
        let names = answer.sheet.options.map(\.onOneLine)
        let head = texts.head(options: names.count, voters: answer.sheet.rows.count)
        switch answer.result {
        case .judgement(let count, let grades): return [head] + judgement(count, grades, names) + [texts.endingRule]
        case .schulze(let count): return [head] + schulze(count, names) + [texts.endingRule]
        case .approval(let count): return [head] + approval(count, names) + [texts.endingRule]
        case .consent(let round, let voices): return consent(round, voices)
        case .regnier(let abacus, let answers): return [head] + regnier(abacus, answers, names, isPictured: isPictured)
        }
    }

    private func list(_ options: [Int], _ names: [String]) -> String {
        options.map { names[$0] }.joined(separator: ", ")
    }

    private func judgement(_ count: MajorityJudgement, _ grades: [String], _ names: [String]) -> [String] {
        var lines = [texts.judgementTitle, ""]
        for (index, tier) in count.tiers.enumerated() {
            for option in tier.options {
                let one = count.standings[option]
                lines.append(
                    texts.judgementOption(
                        rank: language.formatted(index + 1), option: names[option], grade: grades[one.grade],
                        above: language.formatted(one.above), below: language.formatted(one.below),
                        silent: one.silent))
            }
        }
        lines.append("")
        for (index, tier) in count.tiers.enumerated() {
            if tier.options.count > 1 { lines.append(texts.judgementEqual(options: list(tier.options, names))) }
            guard let before = tier.before, index + 1 < count.tiers.count else { continue }
            let (first, then) = (list(tier.options, names), list(count.tiers[index + 1].options, names))
            let (grade, other) = (grades[before.grade], grades[before.otherGrade])
            lines.append(
                before.removals == 0
                    ? texts.judgementGrades(first: first, then: then, grade: grade, other: other)
                    : texts.judgementRemovals(
                        first: first, then: then, n: before.removals, grade: grade, other: other))
        }
        return lines + [""]
    }

    private func schulze(_ count: SchulzeMethod, _ names: [String]) -> [String] {
        let winner = count.condorcetWinner.map { texts.condorcet(option: names[$0]) } ?? texts.noCondorcet
        let ranks = count.tiers.enumerated().map { index, tier in
            texts.rank(rank: language.formatted(index + 1), options: list(tier, names))
        }
        let equals = count.tiers.filter { $0.count > 1 }.map { texts.schulzeEqual(options: list($0, names)) }
        let reasons = count.reasons.map { reason in
            let (first, then) = (names[reason.first], names[reason.other])
            if reason.path.options.count == 2 {
                let back = language.formatted(count.duels[reason.other][reason.first])
                return texts.schulzeDuel(first: first, then: then, n: reason.path.strength, back: back)
            }
            let path = list(Array(reason.path.options.dropFirst().dropLast()), names)
            return texts.schulzePath(
                first: first, then: then, path: path, n: reason.path.strength, back: language.formatted(reason.back))
        }
        return [texts.schulzeTitle, winner, ""] + ranks + [""] + equals + reasons + [""]
    }

    private func approval(_ count: ApprovalCount, _ names: [String]) -> [String] {
        var lines = [texts.approvalTitle, ""]
        for (index, tier) in count.tiers.enumerated() {
            for option in tier {
                lines.append(
                    texts.approvalOption(
                        rank: language.formatted(index + 1), option: names[option], n: count.approvals[option]))
            }
        }
        lines.append("")
        if !count.winners.isEmpty { lines.append(texts.approvalWinners(options: list(count.winners, names))) }
        if !count.tied.isEmpty {
            lines.append(texts.approvalTied(options: list(count.tied, names), n: count.seatsForTied))
        }
        if count.blank > 0 { lines.append(texts.approvalBlank(n: count.blank)) }
        return lines + [""]
    }
}
