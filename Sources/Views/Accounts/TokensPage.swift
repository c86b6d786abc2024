package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The programs that act for the reader: their tokens, a new one, one to revoke.
package struct TokensPage {
    package enum Outcome: Sendable {
        case none, revoked, expired
        case refused(TokenRefusal)
        /// Shown this once.
        case created(APIToken, secret: String)
    }

    /// Names of the forms' fields.
    package enum Field {
        package static let name = "nom"
        package static let writes = "permet"
        package static let days = "duree"
        package static let revoked = "revoquer"
    }

    /// What was typed, shown again when it is refused.
    package struct Typed: Sendable {
        package var name: String
        package var writes: Bool
        package var days: Int

        package init(name: String = "", writes: Bool = false, days: Int = 90) {
            self.name = name
            self.writes = writes
            self.days = days
        }
    }

    private let tokens: [APIToken]
    private let typed: Typed
    private let outcome: Outcome
    private let now: Int64
    private let token: HiddenToken
    private let frame: Frame
    private var texts: TokensTexts { frame.texts.tokens }

    /// - Parameters:
    ///   - now: microseconds since 1970-01-01 UTC, to tell which are over.
    ///   - token: of the form, not of a program.
    package init(
        _ tokens: [APIToken], typed: Typed, outcome: Outcome, now: Int64, token: HiddenToken, frame: Frame
    ) {
        self.tokens = tokens
        self.typed = typed
        self.outcome = outcome
        self.now = now
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title, current: .account(.overview),
            """
            \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.title))
            <h1>\(texts.title)</h1>
            \(message)<p class="lead">\(texts.lead)</p>
            <p>\(texts.limits)</p>
            <h2>\(texts.list)</h2>
            \(list)
            <h2>\(texts.new)</h2>
            \(form)
            <p><a href="\(Link(Route.api(.document)))">\(texts.documentLink)</a></p>
            """)
    }

    private var message: Markup {
        switch outcome {
        case .none: ""
        case .revoked: "<p class=\"note\" role=\"status\">\(texts.revoked)</p>\n"
        case .expired: problem(texts.expired)
        case .refused(let refusal): problem(words(refusal))
        case .created(let made, let secret): shown(made, secret)
        }
    }

    private func problem(_ text: String) -> Markup {
        "<p class=\"note problem\" role=\"alert\" id=\"probleme\">\(text)</p>\n"
    }

    private func shown(_ made: APIToken, _ secret: String) -> Markup {
        """
        <div class="note" role="status">
        <h2>\(texts.createdTitle)</h2>
        <p>\(texts.createdText(name: made.name))</p>
        <p>\(texts.createdLabel)<br><code class="secret" translate="no">\(secret)</code></p>
        <p>\(texts.use(header: "Authorization: Bearer", address: Route.api(.document).path))</p>
        </div>

        """
    }

    private func words(_ refusal: TokenRefusal) -> String {
        switch refusal {
        case .nameMissing: texts.refusedNameMissing
        case .nameTooLong: texts.refusedNameTooLong
        case .badTerm: texts.refusedBadTerm
        case .tooMany: texts.refusedTooMany
        }
    }

    private var list: Markup {
        if tokens.isEmpty { return "<p>\(texts.none)</p>" }
        return "<ul class=\"results\">\n\(each: tokens, item)</ul>"
    }

    private func item(_ one: APIToken) -> Markup {
        let used = one.usedAt.map { texts.used(day: day($0)) } ?? texts.unused
        let end = one.until < now ? texts.over : texts.until(day: day(one.until))
        return """
            <li><h3>\(one.name)</h3>
            <p class="meta">\(one.writes ? texts.writes : texts.reads) · \(texts.since(day: day(one.createdAt))) · \
            \(end) · \(used)</p>
            <form method="post" action="\(Link(Route.ownData(.tokens)))">\(token.input)
            <input type="hidden" name="\(Field.revoked)" value="\(String(one.id))">
            <button class="button quiet" type="submit" aria-label="\(texts.revokeNamed(name: one.name))">\(texts.revoke)</button></form></li>

            """
    }

    private var form: Markup {
        """
        <form class="account" method="post" action="\(Link(Route.ownData(.tokens)))">
        \(token.input)
        \(AccountField(
            name: Field.name, label: texts.name, value: typed.name, help: texts.nameHelp, autocomplete: "off",
            isRequired: false, limit: 80
        ).markup)
        <fieldset><legend>\(texts.allows)</legend>
        \(choice(Field.writes, "lire", texts.reads, isChosen: !typed.writes))
        \(choice(Field.writes, "modifier", texts.writes, isChosen: typed.writes))
        </fieldset>
        <fieldset><legend>\(texts.term)</legend>
        \(each: APIToken.terms, { choice(Field.days, String($0), texts.days(n: $0), isChosen: typed.days == $0) })
        </fieldset>
        <p><button class="button" type="submit">\(texts.create)</button></p>
        </form>
        """
    }

    private func choice(_ name: String, _ value: String, _ label: String, isChosen: Bool) -> Markup {
        """
        <label class="choice"><input type="radio" name="\(name)" value="\(value)"\
        \(attribute: "checked", if: isChosen)><span>\(label)</span></label>

        """
    }

    private func day(_ microseconds: Int64) -> Int {
        frame.timeZone.local(Int(microseconds / 1_000_000)).date.number
    }
}
