internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Says what the erasure of an account takes and leaves, and asks.
package struct AccountErasurePage {
    /// What happened to the last attempt.
    package enum Outcome: Sendable {
        case none, missing, expired, last
    }

    /// Names of the form's fields.
    package enum Field {
        package static let agreed = "compris"
        /// A raw value of `ContributionChoice`.
        package static let contributions = "pratiques"
    }

    private let token: HiddenToken
    private let outcome: Outcome
    private let frame: Frame
    private var texts: OwnDataTexts { frame.texts.ownData }

    package init(token: HiddenToken, outcome: Outcome, frame: Frame) {
        self.token = token
        self.outcome = outcome
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.erasureTitle, current: .account(.overview),
            """
            \(Trail(frame.texts).markup([(texts.title, .ownData(.overview))], here: texts.erasureTitle))
            <h1>\(texts.erasureTitle)</h1>
            \(message)
            <p class="lead">\(texts.erasureLead)</p>
            <ul>
            <li>\(texts.erasureGone)</li>
            <li>\(texts.erasureKept)</li>
            <li>\(texts.erasureBackups)</li>
            </ul>
            <form method="post" action="\(Link(Route.ownData(.erasure)))">
            \(token.input)
            <fieldset><legend>\(texts.erasureContributions)</legend>
            \(each: ContributionChoice.allCases, choice)</fieldset>
            <label class="choice"><input type="checkbox" name="\(Field.agreed)" value="oui"\
            \(attribute: "aria-describedby", if: outcome == .missing, "probleme")>\
            <span>\(texts.erasureAgree)</span></label>
            <p><button class="button stop" type="submit">\(texts.erasureButton)</button></p>
            </form>
            """)
    }

    private func choice(_ choice: ContributionChoice) -> Markup {
        let label =
            choice == .kept ? texts.erasureContributionsKept : texts.erasureContributionsWithdrawn
        return """
            <label class="choice"><input type="radio" name="\(Field.contributions)" value="\(choice.rawValue)"\
            \(attribute: "checked", if: choice == .kept)><span>\(label)</span></label>

            """
    }

    private var message: Markup {
        switch outcome {
        case .none: ""
        case .missing: problem(texts.erasureMissing)
        case .expired: problem(texts.erasureExpired)
        case .last: problem(texts.erasureLast)
        }
    }

    private func problem(_ text: String) -> Markup {
        "<p class=\"note problem\" role=\"alert\" id=\"probleme\">\(text)</p>"
    }
}

/// Said once to somebody whose account is no more.
package struct AccountErasedPage {
    private let frame: Frame

    package init(frame: Frame) { self.frame = frame }

    package var bytes: [UInt8] {
        let texts = frame.texts.ownData
        return Layout(frame).page(
            title: texts.erasureDone,
            "<h1>\(texts.erasureDone)</h1>\n<p class=\"lead\">\(texts.erasureDoneText)</p>")
    }
}
