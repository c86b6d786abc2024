internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Asking for an account.
struct RequestController {
    /// Microseconds that a person needs at least to fill the form in, and may take at most.
    private static let fastest: Int64 = 3_000_000
    private static let slowest: Int64 = 86_400_000_000
    private static let sent = "envoye"
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer() throws -> Response {
        guard context.request.method == .post else {
            return show(RequestPage.Entry(), isSent: context.request.query.first(AccountNews.field) == Self.sent)
        }
        let form = try context.request.form()
        var entry = RequestPage.Entry()
        entry.name = form.first(AccountFields.name) ?? ""
        entry.mail = form.first(AccountFields.mail) ?? ""
        entry.organisation = form.first(AccountFields.organisation) ?? ""
        entry.reason = form.first(AccountFields.reason) ?? ""
        let begun = form.first(AccountFields.moment) ?? ""
        let age = age(of: begun)
        guard protection.accepts(form), let age, age < Self.slowest else {
            entry.problem = .expired
            return show(entry)
        }
        // A program gets the same answer as a person, and nothing is kept.
        if age < Self.fastest || form.first(AccountFields.trap)?.isEmpty == false { return sent }
        let world = context.site.world
        try context.site.limits.require([(.request, context.request.household)], at: world.now())
        do {
            let identity = Identity(name: entry.name, language: context.texts.language.rawValue)
            try RequestAccount(
                identity: identity, mail: entry.mail, organisation: entry.organisation, reason: entry.reason
            ).perform(by: .anyone, in: world)
            return sent
        } catch Refusal.account(let refusal) {
            context.site.limits.giveBack(.request, context.request.household, at: world.now())
            entry.problem = .refused(refusal)
            // Somebody who corrects one word has not begun again.
            return show(entry, begun: begun)
        }
    }

    private var sent: Response {
        Response(
            status: 303,
            headers: [
                "Location": "\(AccountRoute.request.path)?\(AccountNews.field)=\(Self.sent)",
                "Cache-Control": "no-store",
            ])
    }

    private func show(_ entry: RequestPage.Entry, isSent: Bool = false, begun: String? = nil) -> Response {
        let page = RequestPage(
            entry, isSent: isSent, moment: begun ?? moment, owner: context.site.settings.owner, token: protection.token,
            frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: entry.problem == nil ? 200 : 422))
    }

    /// When the form is made, sealed: nobody makes it older.
    private var moment: String {
        let world = context.site.world
        return world.credentials.seal(Array(String(world.now()).utf8))
    }

    private func age(of sealed: String) -> Int64? {
        let world = context.site.world
        return world.credentials.open(sealed).flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
            .map { world.now() - $0 }
    }
}
