internal import HTML
internal import Routes
internal import Texts

/// The reader's choices of language, colours and size; a plain form that works without JavaScript.
package struct DisplayPage {
    /// Names of the form's fields.
    package enum Field {
        package static let language = "langue"
        package static let theme = "couleurs"
        package static let size = "taille"
    }

    /// What happened to the last attempt to save.
    package enum Outcome: Sendable {
        case none, saved, expired
    }

    private let token: HiddenToken
    private let outcome: Outcome
    private let frame: Frame

    /// - Parameter token: masked anew for this response.
    package init(token: HiddenToken, outcome: Outcome, frame: Frame) {
        self.token = token
        self.outcome = outcome
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.pages
        return Layout(frame).page(title: texts.displayTitle, current: .display, content)
    }

    private var content: Markup {
        let texts = frame.texts.pages
        return """
            <h1>\(texts.displayTitle)</h1>
            \(message)
            <p class="lead">\(texts.displayLead)</p>
            <form method="post" action="\(Link(Route.display))">
            \(token.input)
            \(choices(texts.displayLanguage, Field.language, languages, chosen: frame.texts.language.rawValue))
            \(choices(texts.displayTheme, Field.theme, themes, chosen: frame.display.theme.rawValue))
            \(choices(texts.displaySize, Field.size, sizes, chosen: frame.display.size.rawValue))
            <button class="button" type="submit">\(texts.displaySave)</button>
            </form>
            """
    }

    private var message: Markup {
        switch outcome {
        case .none: ""
        case .saved: "<p class=\"note\" role=\"status\">\(frame.texts.pages.displaySaved)</p>"
        case .expired: "<p class=\"note problem\" role=\"alert\">\(frame.texts.pages.displayExpired)</p>"
        }
    }

    private var languages: [(value: String, label: String)] {
        [("fr", frame.texts.common.languageFrench), ("en", frame.texts.common.languageEnglish)]
    }

    private var themes: [(value: String, label: String)] {
        let texts = frame.texts.pages
        return [
            ("auto", texts.displayThemeAuto), ("light", texts.displayThemeLight), ("dark", texts.displayThemeDark),
        ]
    }

    private var sizes: [(value: String, label: String)] {
        let texts = frame.texts.pages
        return [
            ("normal", texts.displaySizeNormal), ("large", texts.displaySizeLarge),
            ("larger", texts.displaySizeLarger),
        ]
    }

    private func choices(
        _ legend: String, _ name: String, _ options: [(value: String, label: String)], chosen: String
    ) -> Markup {
        """
        <fieldset><legend>\(legend)</legend>
        \(each: options, { option in """
            <label class="choice"><input type="radio" name="\(name)" value="\(option.value)"\
            \(attribute: "checked", if: option.value == chosen)><span\
            \(attribute: "lang", if: name == Field.language, option.value)>\(option.label)</span></label>

            """ })
        </fieldset>
        """
    }
}
