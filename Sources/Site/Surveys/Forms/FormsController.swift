internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Pages where the questionnaire of a survey is written, tried, printed and typed in.
struct FormsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: FormsRoute) throws -> Response {
        switch route {
        case .questionnaire(let slug): return try OutlineController(FormsDesk(context, slug)).answer()
        case .part(let slug, let code): return try PartController(FormsDesk(context, slug), code).answer()
        case .words(let slug): return try WholeController(FormsDesk(context, slug)).words()
        case .aims(let slug): return try WholeController(FormsDesk(context, slug)).aims()
        case .library(let slug, let asked): return try LibraryController(FormsDesk(context, slug), asked).answer()
        case .file(let slug): return try FormFileController(FormsDesk(context, slug)).answer()
        case .taken(let slug, let name): return try FormFileController(FormsDesk(context, slug)).taken(name)
        case .ways(let slug): return try WaysController(FormsDesk(context, slug)).answer()
        case .paper(let slug): return try PaperController(FormsDesk(context, slug)).answer()
        case .copies(let slug, let copies): return try PaperController(FormsDesk(context, slug)).copies(copies)
        case .script(let slug, let language): return try PaperController(FormsDesk(context, slug)).script(language)
        case .entry(let slug): return try EntryController(FormsDesk(context, slug)).answer()
        case .batch(let slug): return try BatchController(FormsDesk(context, slug)).answer()
        case .typing(let slug, let paper): return try EntryController(FormsDesk(context, slug)).typing(paper)
        }
    }
}

/// The outline of a questionnaire.
struct OutlineController {
    private let desk: FormsDesk
    private var texts: SurveyDraftTexts { desk.texts }
    private var route: FormsRoute { .questionnaire(slug: desk.slug) }

    init(_ desk: FormsDesk) { self.desk = desk }

    func answer() throws -> Response {
        try desk.requireLead()
        guard desk.isPost else { return page() }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page([texts.expired], form) }
        guard desk.mayEdit else { return page([texts.notEditable], form) }
        let words = (form.first(FormFields.action) ?? "").split(separator: " ").map(String.init)
        guard let action = words.first.flatMap(OutlinePage.Action.init) else { throw Refusal.notFound }
        var place: String?
        let problems = try desk.refused { place = try perform(action, words.count > 1 ? words[1] : "", form) }
        return problems.isEmpty ? desk.done(route, at: place) : try fresh(problems, form)
    }

    /// Read again: what was refused may have been said of a questionnaire that somebody changed.
    private func fresh(_ problems: [String], _ form: Form) throws -> Response {
        try OutlineController(FormsDesk(desk.context, desk.slug)).page(problems, form)
    }

    /// - Returns: the code of what was changed.
    private func perform(_ action: OutlinePage.Action, _ code: String, _ form: Form) throws -> String? {
        switch action {
        case .begin: return try begin(form)
        case .addSection: return try addSection(form)
        case .addQuestion: return try addQuestion(form)
        case .publish:
            try PublishQuestionnaire(slug: desk.slug, note: form.first(FormFields.note) ?? "")
                .perform(by: desk.context.viewer, in: desk.world)
            return nil
        case .up, .down:
            guard var whole = desk.whole else { throw Refusal.notFound }
            if whole.section(code) != nil {
                whole.move(section: code, earlier: action == .up)
            } else {
                whole.move(question: code, earlier: action == .up)
            }
            try desk.save(whole, form)
            return code
        }
    }

    private func begin(_ form: Form) throws -> String? {
        let title = Wordings.tidy(form.first(FormFields.title) ?? "")
        if title.isEmpty { throw TypedFaults(lines: [texts.noTitle]) }
        // What consent is told in is what is asked in.
        let spoken = desk.led.campaign.charter.consent.languages
        let languages = spoken.contains("fr") ? ["fr"] + spoken.filter { $0 != "fr" } : spoken.isEmpty ? ["fr"] : spoken
        let main = languages[0]
        let section = SurveySection("s1", Wordings([main: texts.firstSection]), [])
        let letters = desk.slug.replacing("-", with: "_").filter { $0 != "_" || !desk.slug.isEmpty }
        let code = SurveyCode.isName(letters) ? letters : "survey"
        try desk.save(
            Questionnaire(code: code, languages: languages, title: Wordings([main: title]), sections: [section]), form,
            note: "")
        return section.code
    }

    private func addSection(_ form: Form) throws -> String? {
        guard var whole = desk.whole else { throw Refusal.notFound }
        let title = Wordings.tidy(form.first(FormFields.title) ?? "")
        if title.isEmpty { throw TypedFaults(lines: [texts.noTitle]) }
        var section = SurveySection(
            whole.freshCode("s", besides: desk.led.published), Wordings([whole.mainLanguage: title]), [])
        section.stage = form.first(FormFields.stage).flatMap(SurveySection.Stage.init) ?? .short
        whole.add(section)
        try desk.save(whole, form)
        return section.code
    }

    private func addQuestion(_ form: Form) throws -> String? {
        guard var whole = desk.whole, let section = form.first(FormFields.section), whole.section(section) != nil else {
            throw Refusal.notFound
        }
        let asked = Wordings.tidy(form.first("\(FormFields.asked).\(section)") ?? "")
        if asked.isEmpty { throw TypedFaults(lines: [texts.noAsked]) }
        var fields = TypedFields()
        fields[FormFields.kind] = form.first("\(FormFields.kind).\(section)") ?? ""
        fields[FormFields.inLanguage(FormFields.asked, whole.mainLanguage)] = asked
        let question = try QuestionFields(whole, desk.context.texts).question(
            fields, code: whole.freshCode("q", besides: desk.led.published))
        whole.add(question, to: section)
        try desk.save(whole, form)
        return question.code
    }

    private func page(_ problems: [String] = [], _ form: Form? = nil) -> Response {
        var model = OutlinePage.Model(desk.shell(problems), desk.whole, isDraft: desk.led.draft != nil)
        model.mayEdit = desk.mayEdit
        model.versions = desk.led.versions.map {
            OutlinePage.Version(number: $0.version, note: $0.note, publishedAt: $0.publishedAt)
        }
        model.isAsked = desk.led.asked != nil
        model.faults = desk.whole?.faults ?? []
        if let form, !problems.isEmpty { model.typed = FormsDesk.fields(form) }
        if let whole = desk.whole, model.faults.isEmpty,
            let found = form?.first(FormFields.action) == OutlinePage.Action.publish.rawValue
                ? try? desk.context.site.simulations.study(whole) : desk.context.site.simulations.known(whole)
        {
            model.unreached = WaysController.unreached(found.simulation, desk.texts)
        }
        return desk.page(OutlinePage(model).bytes, problems)
    }
}

/// One question or one part.
struct PartController {
    private let desk: FormsDesk
    private let code: String
    private var texts: SurveyDraftTexts { desk.texts }
    private var route: FormsRoute { .part(slug: desk.slug, code: code) }

    init(_ desk: FormsDesk, _ code: String) {
        self.desk = desk
        self.code = code
    }

    func answer() throws -> Response {
        try desk.requireLead()
        guard let whole = desk.whole, whole.question(code) != nil || whole.section(code) != nil else {
            throw Refusal.notFound
        }
        guard desk.isPost else { return page(whole) }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page(whole, [texts.expired], form) }
        guard desk.mayEdit else { return page(whole, [texts.notEditable], form) }
        let isRemoved = form.first(FormFields.action) == FormQuestionPage.Action.remove.rawValue
        let problems = try desk.refused {
            try desk.save(isRemoved ? removed(whole, form) : changed(whole, FormsDesk.fields(form)), form)
        }
        if problems.isEmpty { return desk.done(isRemoved ? .questionnaire(slug: desk.slug) : route) }
        let now = try PartController(FormsDesk(desk.context, desk.slug), code)
        return try now.again(problems, isRemoved ? nil : form)
    }

    /// With what was typed, before the questionnaire that stands there by now.
    private func again(_ problems: [String], _ form: Form?) throws -> Response {
        guard let whole = desk.whole, whole.question(code) != nil || whole.section(code) != nil else {
            throw Refusal.notFound
        }
        return page(whole, problems, form)
    }

    private func changed(_ whole: Questionnaire, _ fields: TypedFields) throws -> Questionnaire {
        var changed = whole
        if whole.question(code) != nil {
            changed.replace(try QuestionFields(whole, desk.context.texts).question(fields, code: code))
        } else if let section = whole.section(code) {
            changed.replace(try WholeFields(whole, desk.context.texts).section(fields, of: section))
        }
        return changed
    }

    private func removed(_ whole: Questionnaire, _ form: Form) throws -> Questionnaire {
        if form.first(FormFields.sure) == nil { throw TypedFaults(lines: [texts.notSure]) }
        var changed = whole
        if whole.question(code) != nil { changed.remove(question: code) } else { changed.remove(section: code) }
        return changed
    }

    private func page(_ whole: Questionnaire, _ problems: [String] = [], _ form: Form? = nil) -> Response {
        let typed = form.map(FormsDesk.fields)
        let shell = desk.shell(problems)
        guard let question = whole.question(code) else {
            guard let section = whole.section(code) else { return desk.page([], problems) }
            var model = FormSectionPage.Model(
                shell, whole, section, fields: typed ?? WholeFields(whole, desk.context.texts).fields(section))
            model.mayEdit = desk.mayEdit
            model.faults = whole.faults.filter { $0.place == .section(code) }
            return desk.page(FormSectionPage(model).bytes, problems)
        }
        var model = FormQuestionPage.Model(
            shell, whole, question, fields: typed ?? QuestionFields(whole, desk.context.texts).fields(question))
        model.mayEdit = desk.mayEdit
        model.faults = whole.faults.filter { fault in
            switch fault.place {
            case .question(code), .choice(_, question: code), .row(_, question: code): true
            default: false
            }
        }
        return desk.page(FormQuestionPage(model).bytes, problems)
    }
}
