internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Making a practice known: four questions, a look at what is near and at who will see what, then it is sent.
struct KnownController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer(place: String) throws -> Response {
        guard context.request.method == .post else { return show(try prepared(place)) }
        let form = try context.request.form()
        let known = KnownForm(form, world, isSignedIn: context.recognised != nil)
        let age = known.open.begunAt.map { world.now() - $0 }
        guard protection.accepts(form), let age, let token = known.open.token, age < OpenForm.slowest else {
            return show(known.entry, .expired)
        }
        do {
            switch form.first(ReportFields.action).flatMap(KnownPage.Action.init) {
            case .send: return try send(known, token, age)
            case .change: return show(known.entry, moment: known.open.moment)
            case .check, nil: return try check(known)
            }
        } catch Refusal.report(.sentBefore) {
            // The first sending stays: this is another one.
            return show(known.entry, .refused(.sentBefore))
        } catch Refusal.report(let refusal) {
            // Somebody who corrects one word has not begun again.
            return show(known.entry, .refused(refusal), moment: known.open.moment)
        }
    }

    /// The name of a place that a page gave, and what is known of somebody who signed in.
    private func prepared(_ place: String) throws -> ReportEntry {
        var entry = ReportEntry()
        entry[.place] = String(place.prefix(ReportEntry.Question.place.limit))
        guard context.recognised != nil else { return entry }
        let own = try ReadOwnAccount().perform(by: context.viewer, in: world)
        entry.contact = own.account.mail ?? ""
        if let body = own.bodies.first {
            entry.capacity = .service
            entry.service = body
        }
        return entry
    }

    private func show(_ entry: ReportEntry, _ problem: ReportProblem? = nil, moment: String? = nil) -> Response {
        let model = KnownPage.Model(
            entry, problem: problem, moment: moment ?? OpenForm.moment(world), owner: context.site.settings.owner)
        let page = KnownPage(model, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: Self.status(problem)))
    }

    private static func status(_ problem: ReportProblem?) -> Int {
        switch problem {
        case nil: 200
        case .tooMany: 429
        default: 422
        }
    }

    private func check(_ known: KnownForm, _ problem: ReportProblem? = nil) throws -> Response {
        let found = try CheckReport(known.entry).perform(by: .anyone, in: world)
        let model = KnownCheckPage.Model(
            found.entry, nearest: found.nearest.map(\.sheet), place: found.place, choices: found.choices,
            hasReaders: found.hasReaders, moment: known.open.moment, author: context.recognised?.account.name,
            problem: problem)
        let page = KnownCheckPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: Self.status(problem)))
    }

    private func send(_ known: KnownForm, _ token: String, _ age: Int64) throws -> Response {
        // A program gets the same answer as a person, and nothing is kept.
        if known.open.isTrapped { return sent(known, token, isMailed: true) }
        // The same moment goes with the page: the next press is late enough.
        if age < OpenForm.fastest { return try check(known, .tooFast) }
        var entry = known.entry
        let made = making(entry, token)
        if try made.find(in: world) != nil { return sent(known, token, isMailed: nil) }
        let found = try CheckReport(entry).perform(by: context.viewer, in: world)
        let shown = KnownPage.shown(found.place, isUndecided: found.isUndecided)
        if known.shown != shown { return try check(known, .placeChanged) }
        // What was shown is what is kept, whatever becomes of the places meanwhile.
        entry.territory = shown
        let limits = OpenFormLimits(context)
        if let seconds = limits.take() {
            var response = try check(known, .tooMany(minutes: (seconds + 59) / 60))
            response.headers.set("Retry-After", String(seconds))
            return response
        }
        do {
            let isMailed = limits.mayMail(entry.contact)
            let made = try making(entry, token, sendsLink: isMailed).perform(by: context.viewer, in: world)
            if made.isNew { context.site.settings.wakeJobs() } else { limits.giveBack() }
            return sent(known, token, isMailed: made.isNew ? isMailed : nil)
        } catch let refusal as Refusal {
            limits.giveBack()
            throw refusal
        }
    }

    private func making(_ entry: ReportEntry, _ token: String, sendsLink: Bool = true) -> MakeKnown {
        MakeKnown(
            entry, token: token, language: context.choices.language.rawValue, sendsLink: sendsLink,
            letters: context.reportLetters)
    }

    /// - Parameter isMailed: nil when the form was sent before: what became of its mail is not known here.
    private func sent(_ known: KnownForm, _ token: String, isMailed: Bool?) -> Response {
        let route = Route.capability(.report(token: token))
        let hasMail = context.site.settings.sendsMail && !known.entry.contact.isEmpty
        let mail: KnownSentPage.Mail = hasMail ? isMailed.map { $0 ? .sent : .heldBack } ?? .none : .none
        let page = KnownSentPage(
            Link(route), shown: (context.siteAddress ?? "") + route.path, mail: mail, frame: context.frame())
        return protection.protecting(context.html(page.bytes))
    }
}
