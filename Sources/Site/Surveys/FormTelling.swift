internal import Domain
internal import Exchange
package import Texts

/// Says what a questionnaire asks, what is never reached, what it lets one know, and what is wrong with its file.
package struct FormTelling {
    private static let margin = "  - "
    private let all: Texts
    private let texts: SurveyCommandTexts

    package init(_ all: Texts) { (self.all, texts) = (all, all.surveyCommand) }

    package func lines(_ study: FormStudy) -> [String] {
        let whole = study.questionnaire
        let title = whole.title.text(in: all.language.rawValue, otherwise: whole.mainLanguage)
        var lines = [
            texts.head(
                title: title, questions: whole.questions.count { $0.kind.name != QuestionKind.note.name },
                parts: whole.sections.count,
                languages: whole.languages.joined(separator: ", "))
        ]
        lines += study.notices.map { Self.margin + FormSentences(all).line($0) }
        lines += reached(study) + [""] + times(study) + [""] + known(study)
        let untold = whole.languages.filter { !whole.untold(in: $0).isEmpty }
        lines += untold.map { texts.untold(code: $0, n: whole.untold(in: $0).count) }
        return lines
    }

    private func reached(_ study: FormStudy) -> [String] {
        var never: [String] = []
        var unsure: [String] = []
        for (question, reach) in study.simulation.reaches {
            switch reach {
            case .reached: continue
            case .never(let parts, let unreached): never.append(why(question, parts, unreached))
            case .tooMany(let codes):
                unsure.append(Self.margin + texts.tooMany(question: question, list: codes.joined(separator: ", ")))
            }
        }
        if never.isEmpty && unsure.isEmpty { return [texts.allReached(steps: study.simulation.stepsAtMost)] }
        return (never.isEmpty ? [] : [texts.someNever(n: never.count)] + never) + unsure
    }

    private func why(_ question: String, _ parts: [SurveyRouting.Part], _ unreached: [String]) -> String {
        let sources = parts.flatMap { part -> [String] in
            if case .jump(let from) = part.reason { return [from] }
            return part.condition.atoms.compactMap(\.subject)
        }
        var seen: Set<String> = []
        let list = sources.filter { seen.insert($0).inserted }.joined(separator: ", ")
        return Self.margin
            + (unreached.isEmpty
                ? texts.never(question: question, list: list)
                : texts.neverAfter(question: question, list: unreached.joined(separator: ", ")))
    }

    private func times(_ study: FormStudy) -> [String] {
        var lines = [time(texts.everybody, study.simulation.ways)]
        for branch in study.simulation.branches {
            let label = branch.code.flatMap { self.label($0, study) }
            if case .never = branch.ways, branch.code == nil { continue }
            lines.append(time(label ?? texts.noBranch, branch.ways))
        }
        return lines.map { Self.margin + $0 }
    }

    private func time(_ who: String, _ ways: SurveySimulation.Ways) -> String {
        func minutes(_ seconds: Int) -> Int { max(1, (seconds + 59) / 60) }
        switch ways {
        case .never: return texts.nobody(who: who)
        case .tooMany: return texts.waysMany(who: who)
        case .found(let paths):
            return texts.ways(
                who: who, few: paths.shortest.questions.count, soon: minutes(paths.shortest.seconds),
                many: paths.longest.questions.count, late: minutes(paths.longest.seconds))
        }
    }

    private func known(_ study: FormStudy) -> [String] {
        var lines: [String] = []
        if study.questionnaire.aims.isEmpty { return [texts.noAims] }
        let orphans = (study.coverage.orphanAims, study.coverage.orphanQuestions)
        if orphans.0.isEmpty && orphans.1.isEmpty { lines.append(texts.allServed) }
        if !orphans.0.isEmpty { lines.append(texts.orphanAims(list: orphans.0.joined(separator: ", "))) }
        if !orphans.1.isEmpty { lines.append(texts.orphanQuestions(list: orphans.1.joined(separator: ", "))) }
        let uneven = study.parity.rows.filter(\.isUneven)
        return lines
            + study.parity.branches.compactMap { branch in
                let without = uneven.filter { $0.cells.contains { $0.branch == branch && $0.isGap } }
                if without.isEmpty { return nil }
                return texts.uneven(
                    who: label(branch, study) ?? branch,
                    list: without.map { subject($0.subject) }.joined(separator: ", "))
            }
    }

    private func label(_ branch: String, _ study: FormStudy) -> String? {
        study.questionnaire.branching?.branches.first { $0.code == branch }?.label.text(
            in: all.language.rawValue, otherwise: study.questionnaire.mainLanguage)
    }

    private func subject(_ subject: SurveyParity.Subject) -> String {
        switch subject {
        case .aim(let code): code
        case .section(let code): code
        }
    }

    // MARK: What is wrong

    /// A sentence for each, with the place in the file.
    package func sentences(_ fault: FormStudy.Fault, file: String) -> [String] {
        let questions = all.surveyQuestions
        switch fault {
        case .table(let error): return [questions.inFile(path: file, sentence: TableWords(all).sentence(error))]
        case .form(let faults): return faults.map { FormSentences(all).line($0) }
        case .file(let problem): return [questions.line(problem)]
        case .questionnaire(let faults): return faults.map { questions.line($0) }
        }
    }
}
