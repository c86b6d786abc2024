internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What the controllers of those who lead a survey share: reading it, saying what was refused, leading on.
struct LeadingWork {
    let context: Context
    let protection: FormGuard
    var world: World { context.site.world }
    var viewer: Viewer { context.viewer }
    var texts: SurveysLeadTexts { context.texts.surveysLead }
    var isPost: Bool { context.request.method == .post }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    // MARK: Reading

    /// - Throws: `Refusal.notFound` for what others prepare, `.forbidden` for what the viewer does not work for.
    func desk(_ slug: String) throws -> CampaignDesk {
        let led = try ReadLedCampaign(slug: slug).perform(by: viewer, in: world)
        var desk = CampaignDesk(led, today: today)
        for row in led.relays where !row.relay.isEnded {
            desk.addresses[row.relay.id] = address(
                .answering(.start(slug: slug, AnsweringRoute.Start(relay: row.relay.token))))
        }
        if led.campaign.state == .prepared, !led.trialToken.isEmpty {
            desk.trial = address(.answering(.start(slug: slug, AnsweringRoute.Start(trial: led.trialToken))))
        }
        return desk
    }

    /// The same for those who lead it alone.
    func ledDesk(_ slug: String) throws -> CampaignDesk {
        let desk = try desk(slug)
        if !desk.led.may.leads { throw Refusal.forbidden(.leadCampaign) }
        return desk
    }

    var today: CalendarDay { CalendarDay(number: Int(world.now() / 86_400_000_000)) }

    /// As it is typed; without its beginning where the instance does not know its own address.
    func address(_ route: Route) -> String { (context.siteAddress ?? "") + route.path }

    // MARK: Answering

    func led(_ route: LeadingRoute) -> Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(route.path)?\(ReadingController.doneField)=1", "Cache-Control": "no-store",
            ])
    }

    /// - Parameters:
    ///   - problem: why it comes back.
    ///   - typed: what was typed.
    func form(_ problem: CampaignProblem? = nil, _ typed: [String: String] = [:]) -> CampaignForm {
        var form = CampaignForm(token: protection.token, frame: context.frame())
        form.problem = problem
        form.typed = typed
        form.isDone = problem == nil && context.request.query.first(ReadingController.doneField) != nil
        return form
    }

    func page(_ bytes: [UInt8], _ problem: CampaignProblem? = nil) -> Response {
        protection.protecting(context.html(bytes, status: problem == nil ? 200 : 422))
    }

    static func typed(_ form: Form) -> [String: String] {
        Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is served as it is.
    func file(_ name: String, _ type: String, _ bytes: [UInt8]) -> Response {
        Response(
            headers: [
                "Content-Type": type, "Content-Disposition": "attachment; filename=\"\(name)\"",
                "Cache-Control": "no-store",
            ], body: .bytes(bytes))
    }

    // MARK: What was refused

    var expired: CampaignProblem { CampaignProblem([CampaignProblem.Line(texts.expired)]) }

    /// Asks for the box that says that somebody understood; nil once it is ticked.
    func unsure(_ action: CampaignAction, _ form: Form) -> CampaignProblem? {
        let field = CampaignForm.sureField(action)
        return form.first(field) == nil ? CampaignProblem([CampaignProblem.Line(texts.sureMissing, field: field)]) : nil
    }

    /// Does what a form asks; what was refused comes back with the fields it is about.
    ///
    /// - Parameter field: where a fault stands in that form.
    func problem(
        _ field: (CampaignFault) -> String? = LeadingWork.field, _ work: () throws -> Void
    ) throws -> CampaignProblem? {
        let words = SurveyWords(context.texts)
        do {
            try work()
            return nil
        } catch Refusal.survey(.faults(let faults)) {
            return CampaignProblem(faults.map { CampaignProblem.Line(words.sentence($0), field: field($0)) })
        } catch Refusal.survey(let refusal) {
            var problem = CampaignProblem(
                words.sentences(refusal).map { CampaignProblem.Line($0, field: Self.field(refusal)) })
            if case .traces = refusal { problem.asksCheck = true }
            return problem
        } catch Refusal.reasonMissing {
            return CampaignProblem([
                CampaignProblem.Line(words.sentence(.missing(.reason)), field: CampaignFields.reason)
            ])
        } catch Refusal.stale {
            var problem = CampaignProblem([CampaignProblem.Line(context.texts.surveyRefusals.stale)])
            problem.isStale = true
            return problem
        }
    }

    static func field(_ fault: CampaignFault) -> String? {
        switch fault {
        case .missing(let place), .tooLong(let place, _): field(place)
        case .endsBeforeItBegins, .endsBeforeToday: CampaignFields.closes
        case .contactDays, .contactsTooLong: CampaignFields.contactDays
        case .dayUnreadable: CampaignFields.day
        case .placeUnknown: CampaignFields.territory
        case .bodyUnknown: CampaignFields.body
        case .notAMail: CampaignFields.mail
        case .codeCount: CampaignFields.count
        }
    }

    private static func field(_ place: CampaignFault.Place) -> String {
        switch place {
        case .title: CampaignFields.title
        case .mandate: CampaignFields.mandate
        case .scope: CampaignFields.scope
        case .frame: CampaignFields.frame
        case .consent: CampaignFields.consent("fr")
        case .disclaimer: CampaignFields.disclaimer
        case .relay: CampaignFields.name
        case .wave: CampaignFields.text
        case .reason: CampaignFields.reason
        }
    }

    private static func field(_ refusal: SurveyRefusal) -> String? {
        switch refusal {
        case .bodyIsLead: CampaignFields.body
        case .accountUnknown, .seatedAlready: CampaignFields.mail
        default: nil
        }
    }
}
