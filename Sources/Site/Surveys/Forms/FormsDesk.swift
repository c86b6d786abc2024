internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// A survey with its questionnaire, as somebody who works for it opens its pages.
struct FormsDesk {
    let context: Context
    let led: LedCampaign
    private let protection: FormGuard
    var texts: SurveyDraftTexts { context.texts.surveyDraft }
    var world: World { context.site.world }
    var isPost: Bool { context.request.method == .post }
    var slug: String { led.campaign.slug }
    /// The one being written, or else the published one.
    var whole: Questionnaire? { led.draft?.questionnaire ?? led.published }
    /// Of what somebody writes now, to be compared when it is saved.
    var base: Int64? { led.versions.last?.changedAt }

    init(_ context: Context, _ slug: String) throws {
        _ = try context.signedIn()
        self.context = context
        protection = FormGuard(context)
        led = try ReadLedCampaign(slug: slug).perform(by: context.viewer, in: context.site.world)
    }

    /// - Throws: `Refusal.forbidden` for who types or analyses only.
    func requireLead() throws(Refusal) {
        if !led.may.leads { throw .forbidden(.leadCampaign) }
    }

    var mayEdit: Bool { led.may.leads && (led.campaign.state == .prepared || led.campaign.state == .open) }

    // MARK: Pages

    func shell(_ problems: [String] = []) -> FormsShell {
        var shell = FormsShell(led.campaign, led.may, token: protection.token, frame: context.frame())
        shell.base = base
        shell.problems = problems
        shell.isDone = problems.isEmpty && !isPost && context.request.query.first(ReadingController.doneField) != nil
        return shell
    }

    func page(_ bytes: [UInt8], _ problems: [String] = []) -> Response {
        protection.protecting(context.html(bytes, status: problems.isEmpty ? 200 : 422))
    }

    /// Somewhere on a page that says it is done.
    func done(_ route: FormsRoute, at place: String? = nil) -> Response {
        let path = "\(route.path)?\(ReadingController.doneField)=1\(place.map { "#\($0)" } ?? "")"
        return Response(status: 303, headers: ["Location": path, "Cache-Control": "no-store"])
    }

    // MARK: Forms

    /// What was sent; nil for a form that waited too long or came from elsewhere.
    func accepted(_ form: Form) -> Bool { protection.accepts(form) }

    static func fields(_ form: Form) -> TypedFields {
        TypedFields(Dictionary(grouping: form.fields, by: \.name).mapValues { $0.map(\.value) })
    }

    /// Does what a form asks; what was refused comes back in sentences.
    func refused(_ work: () throws -> Void) throws -> [String] {
        do {
            try work()
            return []
        } catch Refusal.survey(let refusal) {
            return SurveyWords(context.texts).sentences(refusal)
        } catch Refusal.stale {
            return [texts.stale]
        } catch let faults as TypedFaults {
            return faults.lines
        }
    }

    /// Puts a changed questionnaire in the place of the one that the form was made from.
    ///
    /// - Parameter form: tells from which one; without it, from the one that was just read.
    func save(_ changed: Questionnaire, _ form: Form, note: String? = nil) throws {
        // What could not be read again would be lost: limits are those of the file.
        do throws(SurveyProblem) {
            _ = try Questionnaire(json: changed.json.encoded())
        } catch {
            throw TypedFaults(lines: [context.texts.surveyQuestions.line(error)])
        }
        let kept = led.draft == nil ? "" : led.versions.last?.note ?? ""
        try SaveQuestionnaire(
            slug: slug, changed, note: note ?? kept, from: form.first(FormFields.base).flatMap { Int64($0) } ?? base
        ).perform(by: context.viewer, in: world)
    }
}
