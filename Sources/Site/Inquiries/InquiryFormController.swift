internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Saying or asking something about a sheet: one form, with the guards of those that anybody may send.
struct InquiryFormController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(_ kind: Inquiry.Kind, _ slug: String) throws -> Response {
        let doors = try ReadInquiryDoors(slug: slug).perform(by: context.viewer, in: world)
        guard context.request.method == .post else { return show(InquiryEntry(kind), doors) }
        let form = try context.request.form()
        let (entry, open) = (Self.entry(kind, form), OpenForm(form, world))
        let age = open.begunAt.map { world.now() - $0 }
        guard protection.accepts(form), let age, let token = open.token, age < OpenForm.slowest else {
            return show(entry, doors, .expired)
        }
        // A program gets the same answer as a person, and nothing is kept.
        if open.isTrapped { return sent(entry, doors, token, isMailed: true) }
        // The same moment goes with the page: the next press is late enough.
        if age < OpenForm.fastest { return show(entry, doors, .tooFast, moment: open.moment) }
        do {
            return try send(entry, doors, token, open)
        } catch Refusal.inquiry(let refusal) {
            // Somebody who corrects one word has not begun again; what was sent before stays.
            let isSent = refusal == .sentBefore
            return show(entry, doors, .refused(refusal), moment: isSent ? nil : open.moment)
        }
    }

    private static func entry(_ kind: Inquiry.Kind, _ form: Form) -> InquiryEntry {
        var entry = InquiryEntry(kind)
        entry.matter = form.first(InquiryFields.matter).flatMap(Inquiry.Matter.init)
        entry.text = form.first(ReportFields.text) ?? ""
        entry.asker = form.first(InquiryFields.asker) ?? ""
        entry.contact = String((form.first(ReportFields.contact) ?? "").prefix(MailAddress.limit))
        return entry
    }

    private func send(
        _ entry: InquiryEntry, _ doors: ReadInquiryDoors.Outcome, _ token: String, _ open: OpenForm
    ) throws -> Response {
        if let refusal = entry.trimmed.refusal { throw Refusal.inquiry(refusal) }
        let limits = OpenFormLimits(context)
        if let seconds = limits.take() {
            var response = show(entry, doors, .tooMany(minutes: (seconds + 59) / 60), moment: open.moment)
            response.headers.set("Retry-After", String(seconds))
            return response
        }
        do {
            let isMailed = limits.mayMail(entry.contact)
            let asked = try AskAboutSheet(
                slug: doors.practice.slug, entry, token: token, language: context.choices.language.rawValue,
                sendsLink: isMailed, letters: context.inquiryLetters
            ).perform(by: context.viewer, in: world)
            if asked.isNew { context.site.settings.wakeJobs() } else { limits.giveBack() }
            return sent(entry, doors, token, isMailed: asked.isNew ? isMailed : nil)
        } catch let refusal as Refusal {
            limits.giveBack()
            throw refusal
        }
    }

    private func show(
        _ entry: InquiryEntry, _ doors: ReadInquiryDoors.Outcome, _ problem: InquiryProblem? = nil,
        moment: String? = nil
    ) -> Response {
        var model = InquiryFormPage.Model(
            doors.practice, entry, problem: problem, moment: moment ?? OpenForm.moment(world),
            owner: context.site.settings.owner)
        model.bearer = doors.bearer
        model.hasContact = doors.hasContact
        let page = InquiryFormPage(model, token: protection.token, frame: context.frame())
        var response = context.html(page.bytes, status: Self.status(problem))
        response.headers.set("X-Robots-Tag", "noindex")
        return protection.protecting(response)
    }

    private static func status(_ problem: InquiryProblem?) -> Int {
        switch problem {
        case nil: 200
        case .tooMany: 429
        default: 422
        }
    }

    /// - Parameter isMailed: nil when the form was sent before: what became of its mail is not known here.
    private func sent(
        _ entry: InquiryEntry, _ doors: ReadInquiryDoors.Outcome, _ token: String, isMailed: Bool?
    ) -> Response {
        let route = Route.capability(.inquiry(token: token))
        let hasMail = context.site.settings.sendsMail && !entry.contact.isEmpty
        let mail: KnownSentPage.Mail = hasMail ? isMailed.map { $0 ? .sent : .heldBack } ?? .none : .none
        let page = InquirySentPage(
            doors.practice, link: context.recognised == nil ? Link(route) : nil,
            shown: (context.siteAddress ?? "") + route.path, mail: mail, isDanger: entry.matter == .danger,
            frame: context.frame())
        return protection.protecting(context.html(page.bytes))
    }
}
