/// Goes through a questionnaire and notes what is wrong; the routing is in the extension.
struct QuestionnaireCheck {
    let whole: Questionnaire
    private(set) var faults: [QuestionnaireFault] = []
    private var codes: Set<String> = []

    init(_ whole: Questionnaire) { self.whole = whole }

    mutating func note(_ reason: QuestionnaireFault.Reason, _ place: QuestionnaireFault.Place) {
        faults.append(QuestionnaireFault(reason, at: place))
    }

    mutating func questionnaire() {
        if !SurveyCode.isName(whole.code) { note(.badCode, .questionnaire) }
        let languages = whole.languages
        if languages.isEmpty || whole.sections.isEmpty { note(.nothing, .questionnaire) }
        for language in languages where !SurveyCode.isLanguage(language) {
            note(.badLanguage(language), .questionnaire)
        }
        if Set(languages).count < languages.count { note(.duplicateCode, .questionnaire) }
        bound(languages.count, SurveyLimits.languages, .questionnaire)
        bound(whole.sections.count, SurveyLimits.sections, .questionnaire)
        bound(whole.sections.reduce(0) { $0 + $1.questions.count }, SurveyLimits.questions, .questionnaire)
        // What is longer would be kept and not read back.
        if whole.json.encoded().count > SurveyLimits.questionnaireBytes {
            note(.tooLong(limit: SurveyLimits.questionnaireBytes), .questionnaire)
        }
        told(whole.title, .questionnaire, isNeeded: true)
        for words in [whole.introduction, whole.thanks] { told(words, .questionnaire) }
        // The last questions a person meets, so that nothing written after them seems to go with a name.
        let asked = whole.questions.filter { if case .note = $0.kind { false } else { true } }
        let last = asked.reversed().drop { $0.kind.name == "contact" }
        for question in last where question.kind.name == "contact" { note(.contactNotLast, .question(question.code)) }
    }

    mutating func section(_ section: SurveySection) {
        let place = QuestionnaireFault.Place.section(section.code)
        code(section.code, place)
        if let index = whole.sections.firstIndex(where: { $0.code == section.code }),
            whole.sections[..<index].contains(where: { $0.stage > section.stage })
        {
            note(.stageOrder, place)
        }
        told(section.title, place, isNeeded: true)
        told(section.introduction, place)
        if let repetition = section.repetition {
            told(repetition.another, place, isNeeded: true)
            if !(2...SurveyLimits.occurrences ~= repetition.most) { note(.badMost, place) }
        }
        if section.questions.isEmpty { note(.nothing, place) }
        for question in section.questions { self.question(question, in: section) }
    }

    private mutating func question(_ question: Question, in section: SurveySection) {
        let place = QuestionnaireFault.Place.question(question.code)
        code(question.code, place)
        told(question.asked, place, isNeeded: true)
        for words in [question.plain, question.hint, question.warning] { told(words, place) }
        for address in [question.picture].compactMap(\.self) + question.recordings.texts.values {
            if address.count > SurveyLimits.address { note(.tooLong(limit: SurveyLimits.address), place) }
        }
        for kind in question.offered where kind == .notAsked || !question.kind.isAnswered {
            note(.neverOffered(kind), place)
        }
        if Set(question.offered).count < question.offered.count { note(.duplicateCode, place) }
        if question.isMandatory, !question.kind.isAnswered { note(.mandatoryNote, place) }
        bound(question.jumps.count, SurveyLimits.jumps, place)
        kind(question, place)
        if case .contact = question.kind, section.repetition != nil { note(.contactRepeated, place) }
    }

    private mutating func kind(_ question: Question, _ place: QuestionnaireFault.Place) {
        let own = question.code
        switch question.kind {
        case .single(let choices): list(choices, SurveyLimits.choices, place) { .choice($0, question: own) }
        case .several(let choices, let most), .ordered(let choices, let most):
            list(choices, SurveyLimits.choices, place) { .choice($0, question: own) }
            if let most, !(1...max(1, choices.count) ~= most) { note(.badMost, place) }
        case .matrix(let rows, let scale):
            list(rows, SurveyLimits.rows, place) { .row($0, question: own) }
            list(scale, SurveyLimits.rows, place) { .choice($0, question: own) }
        case .number(let bounds):
            if !(0...ExactNumber.decimals ~= bounds.decimals) { note(.badMost, place) }
            if let least = bounds.least, let most = bounds.most, most < least { note(.boundsCrossed, place) }
            told(bounds.unit, place, limit: SurveyLimits.unit)
        case .date(let bounds):
            let limits = [bounds.earliest, bounds.latest].compactMap(\.self)
            if limits.contains(where: { $0.precision != bounds.precision }) { note(.otherPrecision, place) }
            if limits.count == 2, limits[1].ordinal < limits[0].ordinal { note(.boundsCrossed, place) }
        case .contact(let request):
            if request.consent[whole.mainLanguage] == nil { note(.consentMissing, place) }
            told(request.consent, place)
            if request.fields.isEmpty { note(.nothing, place) }
        case .territory, .organisation, .shortText, .longText, .note: break
        }
    }

    private mutating func list(
        _ choices: [Choice], _ limit: Int, _ place: QuestionnaireFault.Place,
        _ inside: (String) -> QuestionnaireFault.Place
    ) {
        if choices.isEmpty { note(.nothing, place) }
        bound(choices.count, limit, place)
        var seen: Set<String> = []
        for choice in choices {
            if !SurveyCode.isChoice(choice.code) { note(.badChoiceCode, inside(choice.code)) }
            if !seen.insert(choice.code).inserted { note(.duplicateCode, inside(choice.code)) }
            told(choice.label, inside(choice.code), limit: SurveyLimits.label, isNeeded: true)
        }
    }

    /// Sections and questions share one list of codes, as they do in the files that other programs read.
    private mutating func code(_ code: String, _ place: QuestionnaireFault.Place) {
        if !SurveyCode.isName(code) { note(.badCode, place) }
        if !codes.insert(code.lowercased()).inserted { note(.duplicateCode, place) }
    }

    mutating func told(
        _ words: Wordings, _ place: QuestionnaireFault.Place, limit: Int = SurveyLimits.wording, isNeeded: Bool = false
    ) {
        let main = whole.mainLanguage
        if words[main] == nil, isNeeded || !words.isEmpty { note(.missingWording(language: main), place) }
        for language in words.languages where !whole.languages.contains(language) {
            note(.badLanguage(language), place)
        }
        if words.texts.values.contains(where: { $0.count > limit }) { note(.tooLong(limit: limit), place) }
    }

    private mutating func bound(_ count: Int, _ limit: Int, _ place: QuestionnaireFault.Place) {
        if count > limit { note(.tooMany(limit: limit), place) }
    }
}
