internal import Domain
internal import French
internal import Texts

/// Says a condition in words, on a screen by the codes of questions, on paper by their numbers.
struct ConditionWords {
    let questionnaire: Questionnaire
    let texts: Texts
    /// In which answers are told.
    let language: String
    /// By code; nil for the codes themselves.
    var paper: SurveyPaper?
    private var draft: SurveyDraftTexts { texts.surveyDraft }

    init(_ questionnaire: Questionnaire, _ texts: Texts, language: String? = nil, paper: SurveyPaper? = nil) {
        self.questionnaire = questionnaire
        self.texts = texts
        self.paper = paper
        self.language =
            language
            ?? (questionnaire.languages.contains(texts.language.rawValue)
                ? texts.language.rawValue : questionnaire.mainLanguage)
    }

    /// A clause that follows « si ».
    func clause(_ condition: SurveyCondition) -> String { clause(condition.normal, isInside: false) }

    private func clause(_ condition: SurveyCondition, isInside: Bool) -> String {
        switch condition {
        case .all(let parts): return joined(parts, draft.wordAnd, isInside)
        case .any(let parts): return joined(parts, draft.wordOr, isInside)
        case .not(.answered(let code)): return draft.clauseUnanswered(question: name(code))
        case .not(.chosen(let code, let among)):
            return draft.clauseNotChosen(list: labels(among, of: code, choices), question: name(code))
        case .not(let part): return draft.clauseNot(clause: clause(part, isInside: true))
        case .answered(let code): return draft.clauseAnswered(question: name(code))
        case .chosen(let code, let among):
            return draft.clauseChosen(list: labels(among, of: code, choices), question: name(code))
        case .marked(let code, let row, let among):
            return draft.clauseMarked(
                list: labels(among, of: code, choices), row: labels([row], of: code, { $0.kind.rows }),
                question: name(code))
        case .missing(let code, let kind):
            return draft.clauseChosen(list: quoted(texts.surveyQuestions.name(kind)), question: name(code))
        case .count(let code, let comparison, let number):
            return draft.clauseCount(bound: bound(comparison, String(number)), question: name(code))
        case .number(let code, let comparison, let number):
            return draft.clauseNumber(
                bound: bound(comparison, texts.surveyQuestions.told(number)), question: name(code))
        case .date(let code, let comparison, let date):
            return draft.clauseNumber(bound: time(comparison, texts.surveyQuestions.told(date)), question: name(code))
        }
    }

    private func choices(_ question: Question) -> [Choice] { question.kind.choices }

    private func joined(_ parts: [SurveyCondition], _ word: String, _ isInside: Bool) -> String {
        let told = parts.map { clause($0, isInside: true) }.joined(separator: " \(word) ")
        return isInside && parts.count > 1 ? "(\(told))" : told
    }

    private func name(_ code: String) -> String {
        if let paper { return paper.number(code).map(String.init) ?? code }
        return code
    }

    private func quoted(_ text: String) -> String { draft.quoted(text: text) }

    private func labels(_ codes: [String], of question: String, _ list: (Question) -> [Choice]) -> String {
        let known = questionnaire.question(question).map(list) ?? []
        let told = codes.map { code -> String in
            let label =
                known.first { $0.code == code }?.label.text(
                    in: language, otherwise: questionnaire.mainLanguage) ?? ""
            return quoted(label.isEmpty ? code : label)
        }
        guard let last = told.last, told.count > 1 else { return told.first ?? "" }
        return told.dropLast().joined(separator: ", ") + " \(draft.wordOr) " + last
    }

    private func bound(_ comparison: SurveyCondition.Comparison, _ value: String) -> String {
        switch comparison {
        case .less: draft.boundLess(value: value)
        case .atMost: draft.boundAtMost(value: value)
        case .equal: draft.boundEqual(value: value)
        case .different: draft.boundDifferent(value: value)
        case .atLeast: draft.boundAtLeast(value: value)
        case .more: draft.boundMore(value: value)
        }
    }

    private func time(_ comparison: SurveyCondition.Comparison, _ value: String) -> String {
        switch comparison {
        case .less: draft.timeBefore(value: value)
        case .atMost: draft.timeUntil(value: value)
        case .equal: draft.timeAt(value: value)
        case .different: draft.timeNotAt(value: value)
        case .atLeast: draft.timeSince(value: value)
        case .more: draft.timeAfter(value: value)
        }
    }

    // MARK: Names

    func kind(_ name: String) -> String {
        switch name {
        case "single": draft.kindSingle
        case "several": draft.kindSeveral
        case "ordered": draft.kindOrdered
        case "matrix": draft.kindMatrix
        case "number": draft.kindNumber
        case "date": draft.kindDate
        case "territory": draft.kindTerritory
        case "organisation": draft.kindOrganisation
        case "short-text": draft.kindShortText
        case "long-text": draft.kindLongText
        case "contact": draft.kindContact
        default: draft.kindNote
        }
    }

    func stage(_ stage: SurveySection.Stage) -> String {
        switch stage {
        case .short: draft.stageShort
        case .enrichment: draft.stageEnrichment
        case .closing: draft.stageClosing
        }
    }

    func text(_ words: Wordings) -> String {
        French.typography(words.text(in: language, otherwise: questionnaire.mainLanguage))
    }

    func branches(_ codes: [String]) -> String {
        codes.map { code in
            let label = questionnaire.branching?.branches.first { $0.code == code }?.label
            return label.map(text) ?? code
        }.joined(separator: ", ")
    }

    func target(_ target: SurveyJump.Target) -> String {
        switch target {
        case .question(let code): draft.toQuestion(code: name(code))
        case .section(let code): draft.toSection(title: questionnaire.section(code).map { text($0.title) } ?? code)
        case .end: draft.toEnd
        }
    }
}
