internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The charter of a survey: a new one, or the words of one.
struct CharterController {
    private let work: LeadingWork
    private var viewer: Viewer { work.viewer }
    private var world: World { work.world }

    init(_ work: LeadingWork) { self.work = work }

    // MARK: A new one

    func new() throws -> Response {
        let bodies = try ReadLeadBodies().perform(by: viewer, in: world)
        if !bodies.mayLead { throw Refusal.forbidden(.leadCampaign) }
        var model = CharterPage.Model(nil, languages: ["fr"])
        model.leads = bodies.bodies
        model.namesLead = bodies.namesAny
        guard work.isPost else { return page(model, work.form()) }
        let form = try work.context.request.form()
        let typed = LeadingWork.typed(form)
        guard work.protection.accepts(form) else { return page(model, work.form(work.expired, typed)) }
        var reading = try CharterReading(form, languages: model.languages, known: nil, work)
        let lead = try self.lead(form, namesAny: bodies.namesAny)
        if lead == nil { reading.faults.append((.bodyUnknown, CampaignFields.lead)) }
        var slug = ""
        let problem = try reading.problem { charter in
            do {
                slug = try CreateCampaign(
                    charter, lead: lead ?? 0, isChecked: form.first(CampaignFields.checked) != nil
                ).perform(by: viewer, in: world)
            } catch Refusal.forbidden {
                throw NotOwnBody()
            }
        }
        return problem.map { page(model, work.form($0, typed)) } ?? work.led(.dashboard(slug: slug))
    }

    private func lead(_ form: Form, namesAny: Bool) throws -> Int64? {
        let typed = form.first(CampaignFields.lead) ?? ""
        return namesAny ? try FindNamed(body: typed).perform(by: viewer, in: world).body : Int64(typed)
    }

    // MARK: One that stands

    func charter(_ slug: String) throws -> Response {
        let desk = try work.ledDesk(slug)
        let known = desk.questionnaire?.languages ?? ["fr"]
        let languages = known + desk.charter.consent.languages.filter { !known.contains($0) }
        let model = CharterPage.Model(desk, languages: languages)
        let standing = CharterPage.typed(desk.campaign, place: desk.led.place)
        guard work.isPost else { return page(model, work.form(nil, standing)) }
        let form = try work.context.request.form()
        var typed = LeadingWork.typed(form)
        // An open survey keeps what people agreed to: those fields are not sent.
        typed.merge(standing) { sent, _ in sent }
        guard work.protection.accepts(form) else { return page(model, work.form(work.expired, typed)) }
        let reading = try CharterReading(form, languages: languages, known: desk, work)
        let problem = try reading.problem {
            try EditCampaign(
                slug: slug, $0, isChecked: form.first(CampaignFields.checked) != nil,
                from: form.first(CampaignFields.version).flatMap { Int64($0) } ?? 0
            ).perform(by: viewer, in: world)
        }
        guard let problem else { return work.led(.charter(slug: slug)) }
        // Once it was said that somebody changed it, saving again is meant.
        if problem.isStale { typed[CampaignFields.version] = standing[CampaignFields.version] }
        return page(model, work.form(problem, typed))
    }

    private func page(_ model: CharterPage.Model, _ form: CampaignForm) -> Response {
        work.page(CharterPage(model, form).bytes, form.problem)
    }
}

/// Somebody named a body that they do not act for.
private struct NotOwnBody: Error {}

/// A charter as it was typed, with everything that is wrong at once and where.
private struct CharterReading {
    private let charter: CampaignCharter
    private let work: LeadingWork
    private let main: String
    var faults: [(CampaignFault, String)]

    /// - Parameter known: the survey whose charter it is; nil for a new one.
    init(_ form: Form, languages: [String], known: CampaignDesk?, _ work: LeadingWork) throws {
        self.work = work
        main = languages.first ?? "fr"
        var faults: [(CampaignFault, String)] = []
        func day(_ name: String, _ standing: CalendarDay?) -> CalendarDay {
            guard let typed = form.first(name) else { return standing ?? work.today }
            if let day = CalendarDay(typed: FactTyping.tidy(typed)) { return day }
            faults.append((.dayUnreadable, name))
            return standing ?? work.today
        }
        let old = known?.charter
        let text = { (name: String, standing: String?) in form.first(name) ?? standing ?? "" }
        let consent = languages.map { ($0, text(CampaignFields.consent($0), old?.consent[$0])) }
        let days = form.first(CampaignFields.contactDays)
        var charter = CampaignCharter(
            title: text(CampaignFields.title, nil), mandate: text(CampaignFields.mandate, nil),
            scope: text(CampaignFields.scope, nil), frame: text(CampaignFields.frame, nil),
            opensOn: day(CampaignFields.opens, old?.opensOn), closesOn: day(CampaignFields.closes, old?.closesOn),
            consent: Wordings(Dictionary(consent, uniquingKeysWith: { first, _ in first })),
            rounding: form.first(CampaignFields.rounding).flatMap(DayRounding.init) ?? old?.rounding ?? .week,
            contactDays: days.map { Int(FactTyping.tidy($0)) ?? 0 } ?? old?.contactDays ?? 0,
            disclaimer: text(CampaignFields.disclaimer, nil))
        let place = FactTyping.tidy(form.first(CampaignFields.territory) ?? "")
        if !place.isEmpty {
            let isSame = place == known?.led.place
            charter.territory =
                isSame ? old?.territory : try FindNamed(place: place).perform(by: work.viewer, in: work.world).place
            if charter.territory == nil { faults.append((.placeUnknown, CampaignFields.territory)) }
        }
        self.charter = charter.tidy
        self.faults = faults
    }

    /// Does the work when all could be read; says everything that is wrong at once otherwise.
    func problem(_ perform: (CampaignCharter) throws -> Void) throws -> CampaignProblem? {
        if faults.isEmpty {
            do {
                return try work.problem(field) { try perform(charter) }
            } catch is NotOwnBody {
                return CampaignProblem([CampaignProblem.Line(work.texts.leadForbidden, field: CampaignFields.lead)])
            }
        }
        let unread = faults.contains { $0.0 == .dayUnreadable }
        let others = charter.faults.filter { !(unread && $0 == .endsBeforeItBegins) }.map { ($0, field($0)) }
        let words = SurveyWords(work.context.texts)
        return CampaignProblem(
            (others + faults).map { CampaignProblem.Line(words.sentence($0.0), field: $0.1) })
    }

    private func field(_ fault: CampaignFault) -> String? {
        switch fault {
        case .missing(.consent): return CampaignFields.consent(main)
        case .tooLong(.consent, let limit):
            let long = charter.consent.languages.first { (charter.consent[$0] ?? "").count > limit }
            return CampaignFields.consent(long ?? main)
        case .bodyUnknown: return CampaignFields.lead
        default: return LeadingWork.field(fault)
        }
    }
}
