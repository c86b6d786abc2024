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
        let age = known.begunAt.map { world.now() - $0 }
        guard protection.accepts(form), let age, let token = known.token, age < KnownForm.slowest else {
            return show(known.entry, .expired)
        }
        do {
            switch form.first(ReportFields.action).flatMap(KnownPage.Action.init) {
            case .send: return try send(known, token, age)
            case .change: return show(known.entry, moment: known.moment)
            case .check, nil: return try check(known)
            }
        } catch Refusal.report(.sentBefore) {
            // The first sending stays: this is another one.
            return show(known.entry, .refused(.sentBefore))
        } catch Refusal.report(let refusal) {
            // Somebody who corrects one word has not begun again.
            return show(known.entry, .refused(refusal), moment: known.moment)
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
            entry, problem: problem, moment: moment ?? KnownForm.moment(world), owner: context.site.settings.owner)
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
            hasReaders: found.hasReaders, moment: known.moment, author: context.recognised?.account.name,
            problem: problem)
        let page = KnownCheckPage(
            model, vocabularies: world.vocabularies, token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: Self.status(problem)))
    }

    private func send(_ known: KnownForm, _ token: String, _ age: Int64) throws -> Response {
        // A program gets the same answer as a person, and nothing is kept.
        if known.isTrapped { return sent(known, token, isMailed: true) }
        // The same moment goes with the page: the next press is late enough.
        if age < KnownForm.fastest { return try check(known, .tooFast) }
        var entry = known.entry
        let made = making(entry, token)
        if try made.find(in: world) != nil { return sent(known, token, isMailed: nil) }
        let found = try CheckReport(entry).perform(by: context.viewer, in: world)
        let shown = KnownPage.shown(found.place, isUndecided: found.isUndecided)
        if known.shown != shown { return try check(known, .placeChanged) }
        // What was shown is what is kept, whatever becomes of the places meanwhile.
        entry.territory = shown
        let tries = [(SignInLimits.Surface.report, context.request.neighbourhood), (.reportSite, "")]
        if let seconds = take(tries) {
            var response = try check(known, .tooMany(minutes: (seconds + 59) / 60))
            response.headers.set("Retry-After", String(seconds))
            return response
        }
        do {
            let isMailed = mayMail(entry.contact)
            let made = try making(entry, token, sendsLink: isMailed).perform(by: context.viewer, in: world)
            if made.isNew { context.site.settings.wakeJobs() } else { giveBack(tries) }
            return sent(known, token, isMailed: made.isNew ? isMailed : nil)
        } catch let refusal as Refusal {
            giveBack(tries)
            throw refusal
        }
    }

    private func making(_ entry: ReportEntry, _ token: String, sendsLink: Bool = true) -> MakeKnown {
        MakeKnown(
            entry, token: token, language: context.choices.language.rawValue, sendsLink: sendsLink,
            letters: context.reportLetters)
    }

    /// - Returns: seconds to wait, and then none is counted; nil when all are let through.
    private func take(_ tries: [(SignInLimits.Surface, String)]) -> Int? {
        for (index, one) in tries.enumerated() {
            if let seconds = context.site.limits.take(one.0, one.1, at: world.now()) {
                giveBack(Array(tries.prefix(index)))
                return seconds
            }
        }
        return nil
    }

    private func giveBack(_ tries: [(SignInLimits.Surface, String)]) {
        for (surface, name) in tries { context.site.limits.giveBack(surface, name, at: world.now()) }
    }

    /// Nobody proved that the address is theirs: it gets no more than any other.
    private func mayMail(_ contact: String) -> Bool {
        guard let address = MailAddress(contact) else { return true }
        return context.site.limits.take(.mail, address.key, at: world.now()) == nil
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
