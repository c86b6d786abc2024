package import Analysis
package import Exchange
package import Texts

/// Words a draw by lot, and what is wrong with its files: what, where, and how to repair it.
package struct PanelWords {
    private let all: Texts
    private let texts: PanelTexts

    package init(_ all: Texts) { (self.all, texts) = (all, all.panel) }

    package func lottery(_ made: PanelDraw) -> [String] { chances(made) + [texts.lotteryEnding] }

    package func lines(_ made: PanelDraw, _ drawn: DrawnPanel) -> [String] {
        var lines = summary(made, drawn)
        lines.append(texts.panel(n: drawn.panel.count))
        lines += drawn.panel.map { made.candidates.ids[$0].onOneLine }
        lines.append(texts.targetsHeading)
        for (feature, asked) in made.targets.features.enumerated() {
            for (value, target) in asked.values.enumerated() {
                lines.append(
                    texts.target(
                        feature: asked.name.onOneLine, value: target.name.onOneLine,
                        drawn: drawn.panel.count { made.problem.people[$0][feature] == value }, min: target.min,
                        max: target.max))
            }
        }
        return lines
    }

    /// What there is to know beside the people who were drawn.
    package func summary(_ made: PanelDraw, _ drawn: DrawnPanel) -> [String] {
        var lines = chances(made)
        lines.append(
            texts.ticket(
                ticket: drawn.ticket + 1, tickets: made.lottery.tickets.count,
                commitment: PanelDraw.commitment(drawn.seed)))
        for round in drawn.rounds {
            lines.append(texts.replaced(leaving: names(round.leaving, made), entering: names(round.entering, made)))
        }
        return lines
    }

    private func chances(_ made: PanelDraw) -> [String] {
        let fairness = PanelFairness(made.distribution.probabilities)
        let (smallest, largest) = (percent(fairness.smallest), percent(fairness.largest))
        var lines = [
            texts.question(size: made.problem.size, n: made.problem.people.count),
            smallest == largest
                ? texts.chancesEqual(chance: smallest)
                : texts.chances(smallest: smallest, largest: largest, mean: percent(fairness.mean)),
        ]
        if let free = made.smallestWithoutHomes {
            lines.append(texts.homes(with: percent(fairness.smallest), without: percent(free)))
        }
        let excluded = made.distribution.excluded
        if !excluded.isEmpty {
            lines.append(texts.excluded(n: excluded.count, names: names(Array(excluded.prefix(20)), made)))
        }
        if !made.distribution.isProved { lines.append(texts.notProved) }
        return lines
    }

    private func percent(_ chance: Double) -> String { all.language.percent(chance * 100, decimals: 2) }

    private func names(_ people: [Int], _ made: PanelDraw) -> String {
        people.map { made.candidates.ids[$0].onOneLine }.joined(separator: ", ")
    }

    // MARK: What is wrong

    package func sentence(_ fault: PanelDraw.Fault, _ question: PanelDraw.Question) -> String {
        func name(_ file: PanelDraw.File) -> String {
            file == .candidates ? question.names.candidates : question.names.targets
        }
        switch fault {
        case .table(let file, let error):
            return texts.inFile(file: name(file), sentence: TableWords(all).sentence(error))
        case .content(let file, let error): return texts.inFile(file: name(file), sentence: sentence(error))
        case .panel(let fault, let targets, let candidates):
            return sentence(fault, targets, candidates, name(.targets))
        }
    }

    /// Why the places of those who leave cannot be taken.
    package func replacing(_ fault: PanelFault, _ targets: SortitionTargets) -> String {
        switch fault {
        case .infeasible(let relaxation): texts.noReplacement(changes: changes(relaxation, targets))
        case .stopped: texts.stopped
        default: texts.nobodyLeft
        }
    }

    private func sentence(
        _ fault: PanelFault, _ targets: SortitionTargets, _ candidates: SortitionCandidates, _ file: String
    ) -> String {
        switch fault {
        case .infeasible(let relaxation):
            let changes = changes(relaxation, targets)
            return relaxation.isBeyondFlex
                ? texts.beyondFlex(file: file, changes: changes) : texts.infeasible(file: file, changes: changes)
        case .tooFew(let wanted, let people): return texts.tooFew(wanted: wanted, n: people)
        case .hopeless: return texts.hopeless
        case .undecided: return texts.undecided(file: file)
        case .stopped: return texts.stopped
        // The files were read and the numbers checked: what is left concerns the size only.
        case .nobody, .size, .tooLarge, .answer, .target, .tickets:
            return texts.tooFew(wanted: candidates.ids.count + 1, n: candidates.ids.count)
        }
    }

    private func changes(_ relaxation: PanelRelaxation, _ targets: SortitionTargets) -> String {
        relaxation.changes.flatMap { change -> [String] in
            let feature = targets.features[change.feature]
            let value = feature.values[change.value].name
            var said: [String] = []
            if change.new.min < change.old.min {
                said.append(
                    texts.lower(feature: feature.name, value: value, old: change.old.min, new: change.new.min))
            }
            if change.new.max > change.old.max {
                said.append(
                    texts.raise(feature: feature.name, value: value, old: change.old.max, new: change.new.max))
            }
            return said
        }.joined(separator: all.language == .fr ? "\u{202F}; " : "; ")
    }

    private func sentence(_ error: SortitionFileError) -> String {
        switch error {
        case .missingColumn(let name, nil): texts.missingColumn(name: name)
        case .missingColumn(let name, let nearest?): texts.missingColumnNear(name: name, nearest: nearest)
        case .repeatedColumn(let name, let line): texts.repeatedColumn(line: line, name: name)
        case .emptyName(let column, let line), .emptyCell(let column, let line):
            texts.emptyCell(line: line, column: column)
        case .notANumber(let text, let column, let line):
            text.isEmpty
                ? texts.emptyCell(line: line, column: column)
                : texts.notANumber(
                    line: line, column: column, text: String(text.prefix(40)))
        case .minAboveMax(let feature, let value, let min, let max, let line):
            texts.minAboveMax(line: line, feature: feature, value: value, min: min, max: max)
        case .flexInside(let feature, let value, let column, let line):
            texts.flexInside(line: line, feature: feature, value: value, column: column)
        case .repeatedTarget(let feature, let value, let line, let first):
            texts.repeatedTarget(line: line, feature: feature, value: value, first: first)
        case .noTargets: texts.noTargets
        case .noCandidates: texts.noCandidates
        case .unknownValue(let text, let column, let line, nil):
            texts.unknownValue(line: line, column: column, text: String(text.prefix(80)))
        case .unknownValue(let text, let column, let line, let nearest?):
            texts.unknownValueNear(line: line, column: column, text: String(text.prefix(80)), nearest: nearest)
        case .repeatedID(let id, let line, let first):
            texts.repeatedID(line: line, id: String(id.prefix(80)), first: first)
        case .tooManyCandidates(let limit): texts.tooManyCandidates(limit: limit)
        }
    }
}
