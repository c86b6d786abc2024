internal import Acts
internal import Domain
internal import French
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What is said of the whole questionnaire, and what the survey wants to know.
struct WholeController {
    private let desk: FormsDesk
    private var texts: SurveyDraftTexts { desk.texts }

    init(_ desk: FormsDesk) { self.desk = desk }

    func words() throws -> Response {
        try answer(.words(slug: desk.slug)) { whole, fields in
            try WholeFields(whole, desk.context.texts).words(fields)
        } page: { desk, whole, typed, problems in
            let fields = typed ?? WholeFields(whole, desk.context.texts).wordFields
            return FormWordsPage(desk.shell(problems), whole, fields: fields, mayEdit: desk.mayEdit).bytes
        }
    }

    func aims() throws -> Response {
        try answer(.aims(slug: desk.slug)) { whole, fields in
            var changed = whole
            changed.aims = WholeFields(whole, desk.context.texts).aims(fields)
            return changed
        } page: { desk, whole, typed, problems in
            let fields = typed ?? WholeFields(whole, desk.context.texts).aimFields
            return FormAimsPage(desk.shell(problems), whole, fields: fields, mayEdit: desk.mayEdit).bytes
        }
    }

    private func answer(
        _ route: FormsRoute, change: (Questionnaire, TypedFields) throws -> Questionnaire,
        page: (FormsDesk, Questionnaire, TypedFields?, [String]) -> [UInt8]
    ) throws -> Response {
        try desk.requireLead()
        guard let whole = desk.whole else { throw Refusal.notFound }
        guard desk.isPost else { return desk.page(page(desk, whole, nil, [])) }
        let form = try desk.context.request.form()
        let fields = FormsDesk.fields(form)
        var problems = desk.accepted(form) ? [] : [texts.expired]
        if problems.isEmpty, !desk.mayEdit { problems = [texts.notEditable] }
        if problems.isEmpty { problems = try desk.refused { try desk.save(try change(whole, fields), form) } }
        if problems.isEmpty { return desk.done(route) }
        let now = try FormsDesk(desk.context, desk.slug)
        return now.page(page(now, now.whole ?? whole, fields, problems), problems)
    }
}

/// Questions that were asked elsewhere.
struct LibraryController {
    private let desk: FormsDesk
    private let asked: FormsRoute.Library

    init(_ desk: FormsDesk, _ asked: FormsRoute.Library) {
        self.desk = desk
        self.asked = asked
    }

    func answer() throws -> Response {
        try desk.requireLead()
        let shelves = try ReadQuestionLibrary().perform(by: desk.context.viewer, in: desk.world)
        guard desk.isPost else { return page(shelves) }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page(shelves, [desk.texts.expired]) }
        guard desk.mayEdit else { return page(shelves, [desk.texts.notEditable]) }
        guard var whole = desk.whole else { return page(shelves, [desk.texts.libraryNothing]) }
        let key = (form.first(FormFields.code) ?? "").split(separator: "/").map(String.init)
        guard key.count == 2, let section = form.first(FormFields.section), whole.section(section) != nil,
            let shelf = shelves.first(where: { $0.code == key[0] }),
            let found = shelf.themes.flatMap(\.questions).first(where: { $0.code == key[1] })
        else { throw Refusal.notFound }
        let isTaken = whole.has(code: found.code) || desk.led.published?.has(code: found.code) == true
        let code = isTaken ? whole.freshCode("q", besides: desk.led.published) : found.code
        whole.add(Self.taken(found, code, shelf, whole), to: section)
        let problems = try desk.refused { try desk.save(whole, form) }
        return problems.isEmpty ? desk.done(.questionnaire(slug: desk.slug), at: code) : page(shelves, problems)
    }

    /// In the languages of the questionnaire that takes it; its main words are never left out.
    private static func taken(
        _ question: Question, _ code: String, _ shelf: QuestionShelf, _ whole: Questionnaire
    ) -> Question {
        var taken = Question(code, question.kind, question.asked)
        taken.plain = question.plain
        taken.hint = question.hint
        taken.warning = question.warning
        taken.picture = question.picture
        taken.recordings = question.recordings
        taken.offered = question.offered
        let main = whole.mainLanguage
        return taken.speaking { words in
            var kept = Wordings(words.texts.filter { whole.languages.contains($0.key) })
            if kept[main] == nil { kept[main] = shelf.languages.first.flatMap { words[$0] } }
            return kept
        }
    }

    private func page(_ shelves: [QuestionShelf], _ problems: [String] = []) -> Response {
        let words = asked.words.split(whereSeparator: \.isWhitespace).map { French.folded(String($0)) }
        let entries = shelves.flatMap { shelf -> [FormLibraryPage.Entry] in
            let language = desk.context.texts.language.rawValue
            let spoken = shelf.languages.contains(language) ? language : shelf.languages.first ?? language
            let origin = shelf.title.text(in: spoken, otherwise: shelf.languages.first ?? spoken)
            return shelf.themes.flatMap { theme in
                theme.questions.filter { matches($0, theme.title, words) }.map {
                    FormLibraryPage.Entry($0, origin: origin, language: spoken, key: "\(shelf.code)/\($0.code)")
                }
            }
        }
        let bytes = FormLibraryPage(
            desk.shell(problems), desk.whole, asked: asked, entries: entries, mayEdit: desk.mayEdit
        ).bytes
        return desk.page(bytes, problems)
    }

    private func matches(_ question: Question, _ theme: Wordings, _ words: [String]) -> Bool {
        if let kind = asked.kind, question.kind.name != kind { return false }
        if words.isEmpty { return true }
        let told = [question.asked, question.plain, question.hint, theme] + question.kind.choices.map(\.label)
        let text = French.folded(told.flatMap(\.texts.values).joined(separator: " "))
        return words.allSatisfy { text.contains($0) }
    }
}
