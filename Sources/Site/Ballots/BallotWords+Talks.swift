internal import Analysis
internal import Exchange
internal import Texts

/// The two rules that are made for talking: consent, and the abacus of Régnier.
extension BallotWords {
    func consent(_ round: ConsentRound, _ voices: [BallotSheet.Voice]) -> [String] {
        func told(_ text: String, otherwise words: String) -> String { text.isEmpty ? words : text.onOneLine }
        func voter(_ place: Int) -> String { told(voices[place].voter, otherwise: texts.somebody) }
        func reason(_ place: Int) -> String { told(voices[place].reason, otherwise: texts.noReason) }
        let unwritten = Set(round.unwritten)
        var lines = [outcome(round)]
        lines.append(
            texts.consentCounts(
                consents: round.consents.count, concerns: round.concerns.count, aside: round.aside.count))
        lines += round.standing.map { texts.consentStanding(voter: voter($0), reason: reason($0)) }
        lines += round.unreasoned.map { texts.consentUnreasoned(voter: voter($0)) }
        lines += round.unwritten.map { texts.consentUnwritten(voter: voter($0)) }
        lines += round.unheard.map { texts.consentUnheard(voter: voter($0)) }
        lines += round.integrated.filter { !unwritten.contains($0) }.map {
            texts.consentIntegrated(voter: voter($0), reason: reason($0), change: voices[$0].change.onOneLine)
        }
        lines += round.withdrawn.map { texts.consentWithdrawn(voter: voter($0), reason: reason($0)) }
        return lines + round.concerns.map { texts.consentConcern(voter: voter($0), reason: reason($0)) }
    }

    private func outcome(_ round: ConsentRound) -> String {
        switch round.outcome {
        case .adopted: texts.consentAdopted
        case .adoptedAsChanged: texts.consentChanged
        case .notAdopted: texts.consentStopped(n: round.standing.count)
        case .unfinished: texts.consentUnfinished
        }
    }

    func regnier(
        _ abacus: RegnierAbacus, _ answers: [[RegnierAnswer?]], _ names: [String], isPictured: Bool
    ) -> [String] {
        let rows = abacus.rows.map { row in
            let letters = abacus.columns.map { answers[$0.person][row.item]?.letter ?? "." }.joined()
            return texts.regnierRow(letters: letters, statement: names[row.item], climate: climate(row.climate))
        }
        let unsaid = texts.regnierUnsaid(
            white: abacus.rows.reduce(0) { $0 + $1.white }, black: abacus.rows.reduce(0) { $0 + $1.black },
            missing: abacus.rows.reduce(0) { $0 + $1.missing })
        return [texts.regnierTitle, texts.regnierLegend] + (isPictured ? [] : [""] + rows) + ["", unsaid]
    }

    func climate(_ climate: RegnierAbacus.Climate) -> String {
        switch climate {
        case .sharedFor: texts.climateFor
        case .sharedAgainst: texts.climateAgainst
        case .divided: texts.climateDivided
        case .hesitant: texts.climateHesitant
        case .littleSaid: texts.climateLittle
        }
    }

    /// The sentence for a fault of counting ballots; nil for other errors.
    package func sentence(_ error: any Error) -> String? {
        switch error {
        case let file as BallotSheetError: sentence(file)
        case let fault as BallotFault: sentence(fault)
        default: nil
        }
    }

    private func sentence(_ error: BallotSheetError) -> String? {
        func short(_ text: String) -> String {
            let line = text.onOneLine
            return line.count > 80 ? line.prefix(79) + "…" : line
        }
        return switch error {
        case .table: nil
        case .notCSV: texts.errorFormat
        case .tooBig(_, let limit): texts.errorTooBig(limit: limit >> 20)
        case .noOption: texts.errorNoOption
        case .noVoter: texts.errorNoVoter
        case .namelessColumn(let column): texts.errorNameless(column: language.formatted(column))
        case .repeatedColumn(let column): texts.errorColumnTwice(column: short(column))
        case .repeatedVoter(let id, let line, let before):
            texts.errorVoterTwice(line: line, id: short(id), before: before)
        case .tooManyCells(let line, let found, let expected):
            texts.errorCells(line: line, found: found, expected: expected)
        case .unknownAnswer(let found, let option, let line, let known):
            texts.errorAnswer(
                line: line, option: short(option), found: short(found), known: known.joined(separator: ", "))
        case .unknownScale(let found, let option, let line):
            texts.errorScale(line: line, option: short(option), found: short(found))
        case .badRank(let found, let option, let line):
            texts.errorRank(line: line, option: short(option), found: short(found))
        case .missingColumn(let column, let known):
            texts.errorMissing(column: column, known: known.map(short).joined(separator: ", "))
        case .badScale(let found): texts.errorGrades(found: found)
        }
    }

    /// The others cannot come from a file that was read.
    private func sentence(_ fault: BallotFault) -> String {
        switch fault {
        case .badSeats(let n): texts.errorSeats(n: n)
        case .tooManyOptions(let limit): texts.errorOptions(limit: limit)
        case .noVoter: texts.errorNoVoter
        case .stopped: texts.errorStopped
        default: texts.errorNoOption
        }
    }
}
