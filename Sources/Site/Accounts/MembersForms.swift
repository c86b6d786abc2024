internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// What the pages of members, teams and bearers share: a form is checked, done, and led back, or comes back filled.
struct MembersForms {
    /// Said in the address of the page after a form.
    private static let doneField = "fait"
    static let done = "1"
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    var token: HiddenToken { protection.token }
    var news: String? { context.request.query.first(Self.doneField) }
    var isDone: Bool { news != nil }

    /// - Parameters:
    ///   - work: does what the form asks; the page to show at once, or nil to lead back to the route.
    ///   - show: the page, with why the form comes back.
    func answer(
        _ route: MembersRoute, _ work: (Form) throws -> [UInt8]?, show: (MembersProblem?) throws -> [UInt8]
    ) throws -> Response {
        try answer(route, { form in try work(form).map(Done.page) ?? .led(Self.done) }, show: show)
    }

    enum Done {
        case page([UInt8])
        /// Back to the route, with what is said there.
        case led(String)
        /// To another page, which goes on.
        case away(Route)
        /// The form comes back: somebody has to say more.
        case again(MembersProblem.Cause)
    }

    func answer(
        _ route: MembersRoute, _ work: (Form) throws -> Done, show: (MembersProblem?) throws -> [UInt8]
    ) throws -> Response {
        guard context.request.method == .post else { return unkept(context.html(try show(nil))) }
        let form = try context.request.form()
        guard protection.accepts(form) else { return try again(form, .expired, status: 422, show) }
        do {
            switch try work(form) {
            case .page(let bytes): return unkept(context.html(bytes))
            case .led(let news): return led(to: route, news)
            case .away(let other): return .redirect(to: other, status: 303)
            case .again(let cause): return try again(form, cause, status: 422, show)
            }
        } catch let refusal as Refusal {
            switch refusal {
            case .members, .bearing, .reasonMissing: return try again(form, .refused(refusal), status: 422, show)
            case .stale, .nothingToDo: return try again(form, .refused(refusal), status: 409, show)
            default: throw refusal
            }
        }
    }

    /// Nobody but this reader may be shown it, and not from any store.
    func unkept(_ response: Response) -> Response { protection.protecting(response) }

    private func led(to route: MembersRoute, _ news: String) -> Response {
        Response(
            status: 303,
            headers: ["Location": "\(route.path)?\(Self.doneField)=\(news)", "Cache-Control": "no-store"])
    }

    private func again(
        _ form: Form, _ cause: MembersProblem.Cause, status: Int, _ show: (MembersProblem?) throws -> [UInt8]
    ) throws -> Response {
        let fields = [
            MembersFields.name, MembersFields.mail, MembersFields.language, MembersFields.body, MembersFields.role,
            MembersFields.place, MembersFields.reason, MembersFields.team, MembersFields.rung, MembersFields.member,
        ]
        let typed = fields.compactMap { name in form.first(name).map { (name, $0) } }
        let problem = MembersProblem(
            cause, action: form.first(MembersFields.action) ?? "", object: form.first(MembersFields.object) ?? "",
            typed: Dictionary(typed, uniquingKeysWith: { $1 }))
        return unkept(context.html(try show(problem), status: status))
    }

    /// What the form is about; 0 is nothing's number.
    func number(_ form: Form, _ field: String = MembersFields.object) -> Int64 {
        form.first(field).flatMap { Int64($0) } ?? 0
    }

    /// What may be meant by a name, to choose from.
    func several(_ found: [FindScope.Candidate]) -> Done {
        let words = PlaceChoiceWords(context.texts, context.site.world.vocabularies)
        return .again(
            .several(
                found.map { one in
                    MembersProblem.Choice(
                        value: one.slug,
                        label: words.label(
                            one.name, kind: one.kind, departement: one.departement,
                            isPlace: one.scope.kind == .territory))
                }))
    }

    /// - Parameter body: its address; nil for nobody's.
    func invite(_ form: Form, body: String?) throws -> InvitationPage.Invited {
        let name = form.first(MembersFields.name) ?? ""
        let outcome = try InviteMember(
            name: name, mail: form.first(MembersFields.mail) ?? "",
            language: form.first(MembersFields.language) ?? context.choices.language.rawValue,
            body: body, letters: context.letters
        ).perform(by: context.viewer, in: context.site.world)
        context.site.settings.wakeJobs()
        return InvitationPage.Invited(name: name, link: link(outcome.token))
    }

    /// The link to hand over; nil where a mail takes it.
    func link(_ token: String) -> String? {
        context.site.settings.sendsMail
            ? nil : (context.siteAddress ?? "") + Route.capability(.link(token: token)).path
    }
}

extension Viewer {
    /// - Throws: `Refusal.forbidden` where an act on the whole instance is not theirs.
    func allowed(_ act: Act) throws(Refusal) {
        if !can(self, act, on: nil) { throw .forbidden(act) }
    }
}
