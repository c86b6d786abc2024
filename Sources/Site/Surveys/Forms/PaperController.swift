internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Secrets
internal import Texts
internal import Views

/// The questionnaire on paper.
struct PaperController {
    private let desk: FormsDesk
    private var texts: SurveyPaperTexts { desk.context.texts.surveyPaper }
    private var route: FormsRoute { .paper(slug: desk.slug) }

    init(_ desk: FormsDesk) { self.desk = desk }

    func answer() throws -> Response {
        try desk.requireLead()
        guard desk.isPost else { return page() }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page([desk.texts.expired], form) }
        var fresh: ClosedRange<Int>?
        let problems = try desk.refused {
            switch form.first(FormFields.action).flatMap(PaperPage.Action.init) {
            case .number?:
                guard let count = Int(ReportEntry.tidy(form.first(FormFields.count) ?? "")) else {
                    throw TypedFaults(lines: [texts.numberBad])
                }
                fresh = try NumberPapers(slug: desk.slug, count: count).perform(by: desk.context.viewer, in: desk.world)
            case .typings?:
                try ChooseTypings(slug: desk.slug, form.first(FormFields.typings) == "2" ? 2 : 1)
                    .perform(by: desk.context.viewer, in: desk.world)
            case nil: throw Refusal.notFound
            }
        }
        if !problems.isEmpty { return page(problems, form) }
        guard let fresh else { return desk.done(route) }
        return Response(
            status: 303,
            headers: [
                "Location":
                    "\(route.path)?\(ReadingController.doneField)=1&\(FormsRoute.firstField)=\(fresh.lowerBound)",
                "Cache-Control": "no-store",
            ])
    }

    private func page(_ problems: [String] = [], _ form: Form? = nil) -> Response {
        var model = PaperPage.Model(desk.shell(problems), desk.led.published ?? desk.whole)
        model.isPublished = desk.led.published != nil
        model.papers = desk.led.papers
        model.typings = desk.led.typings
        model.mayEdit = desk.led.may.leads
        model.isTyped = desk.led.typed.isSome
        if let first = desk.context.request.query.first(FormsRoute.firstField).flatMap({ Int($0) }), first >= 1,
            first <= desk.led.papers
        {
            model.fresh = first...min(desk.led.papers, first + FormsRoute.mostCopies - 1)
        }
        if let form { model.typed = FormsDesk.fields(form) }
        return desk.page(PaperPage(model).bytes, problems)
    }

    // MARK: To print

    private func spoken(_ language: String?, _ whole: Questionnaire) -> String {
        language.flatMap { whole.languages.contains($0) ? $0 : nil } ?? whole.mainLanguage
    }

    /// The words around the questions in the language of the questions, where the site speaks it.
    private func words(_ language: String) -> Texts {
        Language(rawValue: language).map(Texts.init) ?? desk.context.texts
    }

    func copies(_ copies: FormsRoute.Copies) throws -> Response {
        try desk.requireLead()
        guard let asked = desk.led.published ?? desk.whole else { throw Refusal.notFound }
        let language = spoken(copies.language, asked)
        // A phone opens whole addresses only.
        let request = desk.context.request
        let here = request.headers["Host"].map { "\(request.scheme)://\($0)" }
        let base = desk.context.site.settings.publicAddress ?? here ?? ""
        let squares = (copies.first...copies.last).map { number in
            let address = base + FormsRoute.typing(slug: desk.slug, paper: number).path
            // A paper is printed again as it was the first time.
            let whole = desk.led.questionnaire(ofPaper: number) ?? asked
            return PaperCopies.Copy(number: number, square: QRCode.rows(address) ?? [], SurveyPaper(whole))
        }
        let pages = PaperCopies(
            desk.led.campaign, copies: squares, language: language, back: ReportEntry.tidy(copies.back),
            texts: words(language))
        return desk.page(pages.bytes)
    }

    func script(_ language: String?) throws -> Response {
        if !desk.led.may.leads && !desk.led.may.collects { throw Refusal.forbidden(.collectAnswers) }
        guard let whole = desk.led.published ?? desk.whole else { throw Refusal.notFound }
        let spoken = spoken(language, whole)
        return desk.page(
            ScriptSheet(desk.led.campaign, SurveyPaper(whole), language: spoken, texts: words(spoken)).bytes)
    }
}
