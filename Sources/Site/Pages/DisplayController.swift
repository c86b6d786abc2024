internal import HTTP
internal import Routes
internal import Secrets
internal import Texts
internal import Views

/// Shows and saves the reader's choices of language, colours and size.
struct DisplayController {
    private static let secretCookie = "essaim_jeton"
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer() throws -> Response {
        context.request.method == .post ? try save() : show()
    }

    private func show(_ outcome: DisplayPage.Outcome = .none, choices: Choices? = nil) -> Response {
        let tokens = context.site.tokens
        let known = context.request.cookies[Self.secretCookie].flatMap { tokens.isSecret($0) ? $0 : nil }
        let secret = known ?? tokens.newSecret()
        let isSaved = context.request.query.first("ok") != nil
        let page = DisplayPage(
            token: tokens.masked(secret) ?? "", outcome: outcome == .none && isSaved ? .saved : outcome,
            frame: context.frame(choices: choices))
        var response = context.html(page.bytes, status: outcome == .expired ? 422 : 200)
        response.headers.set("Cache-Control", "no-store")
        if known == nil, var cookie = SetCookie(name: Self.secretCookie, value: secret) {
            cookie.isSecure = context.isSecure
            cookie.sameSite = .strict
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return response
    }

    /// Saves and leads back to the page, so that reloading it does not send the form again.
    private func save() throws -> Response {
        let form = try context.request.form()
        let choices = chosen(in: form)
        guard let secret = context.request.cookies[Self.secretCookie],
            context.site.tokens.matches(form.first(DisplayPage.Field.token) ?? "", secret: secret)
        else { return show(.expired, choices: choices) }
        var response = Response.redirect(to: .display, status: 303)
        response.headers.set("Location", Route.display.path + "?ok=1")
        if let cookie = choices.setCookie(isSecure: context.isSecure) {
            response.headers.add("Set-Cookie", cookie.headerValue)
        }
        return response
    }

    /// What the form says; a value that is none of ours keeps the reader's present choice.
    private func chosen(in form: Form) -> Choices {
        var choices = context.choices
        choices.language = form.first(DisplayPage.Field.language).flatMap(Language.init) ?? choices.language
        choices.display.theme =
            form.first(DisplayPage.Field.theme).flatMap(Display.Theme.init) ?? choices.display.theme
        choices.display.size =
            form.first(DisplayPage.Field.size).flatMap(Display.Size.init) ?? choices.display.size
        return choices
    }
}
