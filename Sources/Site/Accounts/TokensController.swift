internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Views

/// The tokens of programs that act for the person who asks.
struct TokensController {
    private let context: Context
    private let protection: FormGuard
    private var world: World { context.site.world }

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer() throws -> Response {
        guard context.request.method == .post else { return try page(.none) }
        let form = try context.request.form()
        let typed = TokensPage.Typed(
            name: form.first(TokensPage.Field.name) ?? "", writes: form.first(TokensPage.Field.writes) == "modifier",
            days: form.first(TokensPage.Field.days).flatMap { Int($0) } ?? 0)
        guard protection.accepts(form) else { return try page(.expired, typed) }
        if let id = form.first(TokensPage.Field.revoked) {
            guard let id = Int64(id) else { throw Refusal.notFound }
            try RevokeToken(id).perform(by: context.viewer, in: world)
            return try page(.revoked)
        }
        do {
            let made = try CreateToken(name: typed.name, writes: typed.writes, days: typed.days)
                .perform(by: context.viewer, in: world)
            return try page(.created(made.token, secret: made.secret))
        } catch Refusal.token(let refusal) {
            return try page(.refused(refusal), typed)
        }
    }

    private func page(
        _ outcome: TokensPage.Outcome, _ typed: TokensPage.Typed = TokensPage.Typed()
    ) throws -> Response {
        let tokens = try ListTokens().perform(by: context.viewer, in: world)
        let page = TokensPage(
            tokens, typed: typed, outcome: outcome, now: world.now(), token: protection.token, frame: context.frame())
        return protection.protecting(context.html(page.bytes, status: Self.status(outcome)))
    }

    private static func status(_ outcome: TokensPage.Outcome) -> Int {
        switch outcome {
        case .none, .revoked, .created: 200
        case .expired, .refused: 422
        }
    }
}
