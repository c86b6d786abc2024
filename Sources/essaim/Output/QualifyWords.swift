internal import Domain
internal import French
internal import Texts

/// Words what the grids let suppose of a sheet, and what is wrong with their files.
struct QualifyWords {
    private static let margin = "    "
    private let texts: QualifyTexts
    private let answers: ReviewsTexts
    private let isFrench: Bool

    init(_ texts: Texts) {
        self.texts = texts.qualify
        answers = texts.reviews
        isFrench = texts.language == .fr
    }

    private func said(_ wording: Wording) -> String {
        isFrench ? French.typography(wording.french) : wording.english
    }

    func lines(_ reading: SheetReading, isExplained: Bool) -> [String] {
        let known = reading.criteria.filter { $0.answer != .unknown }.count
        let head = texts.grid(
            title: said(reading.grid.title), version: reading.grid.version, known: known, n: reading.criteria.count)
        let criteria = isExplained ? reading.criteria.flatMap(lines) : []
        return ["", head] + criteria + reading.labels.flatMap { lines($0, of: reading, isExplained) }
    }

    private func lines(_ reading: CriterionReading) -> [String] {
        let name = said(reading.criterion.label)
        if reading.evidence.isEmpty { return [texts.criterion(label: name, answer: texts.sheetSilent)] }
        return [texts.criterion(label: name, answer: answer(reading.answer))]
            + reading.evidence.prefix(3).map {
                Self.margin
                    + texts.because(
                        field: said($0.label), text: $0.text.count > 120 ? $0.text.prefix(119) + "…" : $0.text)
            }
    }

    private func lines(_ label: LabelReading, of reading: SheetReading, _ isExplained: Bool) -> [String] {
        let (field, title) = (self.field(label.label.field), said(label.label.title))
        let head =
            label.isSuggested
            ? texts.suggested(field: field, label: title) : texts.notSuggested(field: field, label: title)
        guard isExplained else { return [head] }
        return [head]
            + label.reasons.map { reason in
                Self.margin
                    + texts.reason(
                        label: reading.grid.criterion(reason.criterion).map { said($0.label) } ?? reason.criterion,
                        standing: standing(reason.standing), measure: measure(reason.measure))
            }
    }

    private func answer(_ answer: GridAnswer) -> String {
        switch answer {
        case .yes: answers.answerYes
        case .partly: answers.answerPartly
        case .no: answers.answerNo
        case .notApplicable: answers.answerNotApplicable
        case .unknown: answers.answerUnknown
        }
    }

    private func field(_ field: GridLabel.Field) -> String {
        switch field {
        case .socialDevelopment: answers.fieldSocialDevelopment
        case .collectiveWork: answers.fieldCollectiveWork
        case .novelty: answers.fieldNovelty
        }
    }

    private func measure(_ measure: GridLabel.Need.Measure) -> String {
        switch measure {
        case .least(.yes): answers.needLeastYes
        case .least: answers.needLeastPartly
        case .exactly: answers.needIsNo
        }
    }

    private func standing(_ standing: LabelReading.Standing) -> String {
        switch standing {
        case .met: answers.reasonMet
        case .contested: answers.reasonContested
        case .unmet: answers.reasonUnmet
        case .unanswered: texts.sheetSilent
        }
    }

    // MARK: Files

    func sentence(_ fault: ReadableSheet.FileFault, file: String) -> String {
        switch fault {
        case .syntax(let line, let column): texts.notJSON(file: file, line: line, column: column)
        case .otherFormat: texts.otherFormat(file: file)
        case .otherVersion(let version): texts.otherVersion(file: file, version: Int(clamping: version))
        case .missing(let path): texts.missing(file: file, path: path)
        }
    }

    func sentence(_ problem: GridProblem) -> String {
        let reason =
            switch problem.reason {
            case .syntax(let line, let column): texts.faultSyntax(line: line, column: column)
            case .missing: texts.faultMissing
            case .notText: texts.faultNotText
            case .empty: texts.faultEmpty
            case .tooLong(let limit): texts.faultTooLong(n: limit)
            case .notList(let limit): texts.faultNotList(n: limit)
            case .notObject: texts.faultNotObject
            case .badCode(let code): texts.faultCode(code: code)
            case .duplicate(let code): texts.faultDuplicate(code: code)
            case .unknownCode(let code): texts.faultUnknownCode(code: code)
            case .unknownChoice(let choice, let known):
                texts.faultChoice(choice: choice, known: known.joined(separator: ", "))
            case .notNumber: texts.faultNotNumber
            case .unknownMember(let name): texts.faultMember(name: name)
            }
        return problem.path.isEmpty
            ? texts.faultWhole(reason: reason) : texts.faultAt(path: problem.path, reason: reason)
    }
}
