internal import Analysis
internal import Exchange
internal import Texts

/// What is wrong with the files of a shared budget: what, where, and how to repair it.
extension BudgetWords {
    /// The sentence for a fault of counting a budget; nil for other errors.
    package func sentence(_ error: any Error) -> String? {
        switch error {
        case let file as PabulibError: sentence(file)
        case let side as BudgetSideFile.Fault: sentence(side)
        case let fault as BudgetFault: sentence(fault)
        default: nil
        }
    }

    func sentence(_ warning: PabulibWarning) -> String {
        switch warning {
        case .byteOrderMark: texts.warningMark
        case .noMetaHeader(let line): texts.warningHeader(line: line)
        case .joinedSemicolons(let column, let line): texts.warningJoined(line: line, column: short(column))
        case .decimalComma(let line): texts.warningComma(line: line)
        case .repeatedKey(let key, let line): texts.warningKey(line: line, key: key)
        case .countedOnce(let id, let line): texts.warningOnce(line: line, id: short(id))
        case .projectCount(let said, let found): texts.warningProjects(said: said, found: found)
        case .voteCount(let said, let found): texts.warningVotes(said: said, found: found)
        case .otherTotals(let ids): texts.warningTotals(list: ids.prefix(20).map(\.onOneLine).joined(separator: ", "))
        case .namelessVoters(let n): texts.warningNameless(n: n)
        }
    }

    private func sentence(_ error: PabulibError) -> String {
        switch error {
        case .empty: texts.errorEmpty
        case .tooBig(_, let limit): texts.errorTooBig(limit: limit >> 20)
        case .notText: texts.errorNotText
        case .notUTF8(let line): texts.errorNotUTF8(line: line)
        case .controlCharacter(let code, let line):
            texts.errorControl(line: line, code: String(code, radix: 16, uppercase: true))
        case .unterminatedQuote(let line): texts.errorQuote(line: line)
        case .missingSection(let section): texts.errorMissingSection(section: section.rawValue)
        case .repeatedSection(let section, let line):
            texts.errorRepeatedSection(line: line, section: section.rawValue)
        case .beforeSections(let line): texts.errorBefore(line: line)
        case .missingHeader(let section, let line): texts.errorHeader(line: line, section: section.rawValue)
        case .missingColumn(let column, let section, let line):
            texts.errorColumn(line: line, column: column, section: section.rawValue)
        case .repeatedColumn(let column, let line): texts.errorRepeatedColumn(line: line, column: column)
        case .tooManyCells(let line, let found, let expected):
            texts.errorCells(line: line, found: found, expected: expected)
        default: value(error)
        }
    }

    private func value(_ error: PabulibError) -> String {
        switch error {
        case .missingKey(let key): texts.errorKey(key: key)
        case .contradiction(let key, let line): texts.errorContradiction(line: line, key: key)
        case .missingValue(let column, let line): texts.errorValue(line: line, column: column)
        case .badNumber(let found, let column, let line):
            texts.errorNumber(line: line, found: short(found), column: column)
        case .ambiguousNumber(let found, let column, let line):
            texts.errorAmbiguous(line: line, found: short(found), column: column)
        case .negativeNumber(let found, let column, let line):
            texts.errorNegative(line: line, found: short(found), column: column)
        case .numberTooBig(let found, let column, let line):
            texts.errorBig(line: line, found: short(found), column: column)
        case .unknownVoteType(let found, let line):
            texts.errorVoteType(
                line: line, found: short(found),
                known: PabulibElection.VoteType.allCases.map(\.rawValue).joined(separator: ", "))
        case .repeatedProject(let id, let line, let before):
            texts.errorProjectTwice(line: line, id: short(id), before: before)
        case .repeatedVoter(let id, let line, let before):
            texts.errorVoterTwice(line: line, id: short(id), before: before)
        case .noProject: texts.errorNoProject
        case .unknownProject(let id, let line, let nearest): unknown(id, line, nearest)
        case .twiceOnBallot(let id, let line): texts.errorOnBallot(line: line, id: short(id))
        case .pointsCount(let line, let projects, let points):
            texts.errorPoints(line: line, projects: projects, points: points)
        default: texts.errorNoVoter
        }
    }

    private func unknown(_ id: String, _ line: Int, _ nearest: String?) -> String {
        guard let nearest else { return texts.errorUnknownProject(line: line, id: short(id)) }
        return texts.errorUnknownNear(line: line, id: short(id), nearest: nearest)
    }

    private func sentence(_ fault: BudgetSideFile.Fault) -> String {
        switch fault {
        case .table, .noRow: texts.errorSideEmpty
        case .missingColumn(let column, let known):
            texts.errorSideColumn(column: column, known: short(known.joined(separator: ", ")))
        case .unknownProject(let id, let line, let nearest): unknown(id, line, nearest)
        case .badDecision(let found, let line): texts.errorDecision(line: line, found: short(found))
        case .noReason(let line): texts.errorReason(line: line)
        case .repeatedProject(let id, let line, let before):
            texts.errorProjectTwice(line: line, id: short(id), before: before)
        case .loneRival(let group, let line): texts.errorLone(line: line, group: short(group))
        }
    }

    /// The others cannot come from a file that was read.
    private func sentence(_ fault: BudgetFault) -> String {
        switch fault {
        case .noProject: texts.errorNoProject
        case .noVoter: texts.errorNoVoter
        case .badBudget: texts.errorBudget
        case .tooManyProjects(let limit): texts.errorProjects(limit: limit)
        case .tooManyRuns(let limit): texts.errorSteps(limit: limit)
        case .stopped: texts.errorStopped
        default: texts.errorSums
        }
    }

    private func short(_ text: String) -> String { short(text, 60) }
}
