internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Shows and saves the reader's choices of language, colours and size.
struct DisplayController {
    private let context: Context
    private let protection: FormGuard

    init(_ context: Context) {
        self.context = context
        protection = FormGuard(context)
    }

    func answer() throws -> Response {
        context.request.method == .post ? try save() : show()
    }

    private func show(_ outcome: DisplayPage.Outcome = .none, choices: Choices? = nil) -> Response {
        let isSaved = context.request.query.first("ok") != nil
        let page = DisplayPage(
            token: protection.token, outcome: outcome == .none && isSaved ? .saved : outcome,
            frame: context.frame(choices: choices))
        return protection.protecting(context.html(page.bytes, status: outcome == .expired ? 422 : 200))
    }

    /// Saves and leads back to the page, so that reloading it does not send the form again.
    private func save() throws -> Response {
        let form = try context.request.form()
        let choices = chosen(in: form)
        guard protection.accepts(form) else { return show(.expired, choices: choices) }
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
