internal import HTML
internal import Routes
internal import Texts

/// Names of the fields of all the forms about accounts.
package enum AccountFields {
    package static let mail = "courriel"
    package static let password = "mot-de-passe"
    package static let code = "code"
    package static let name = "nom"
    package static let language = "langue"
    package static let organisation = "structure"
    package static let reason = "raison"
    /// What the button that was pressed asks for.
    package static let action = "action"
    package static let session = "session"
    package static let identity = "identite"
    /// Left empty by people, who do not see it.
    package static let trap = "site"
    /// When the form was made, sealed.
    package static let moment = "moment"
}

/// What the forms about accounts share: their frame, and the choice of a language.
struct AccountForm {
    let route: AccountRoute
    let token: HiddenToken
    var destination: Route?

    /// - Parameters:
    ///   - button: says what the form does.
    ///   - other: another button of the same form, after the first.
    func markup(
        _ fields: Markup, button: String, action: String? = nil, isQuiet: Bool = false, other: Markup = ""
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(route.target))">
        \(token.input)\(back)
        \(fields)
        <p><button class="button\(isQuiet ? " quiet" : "")" type="submit"\
        \(attribute: "name", if: action != nil, AccountFields.action)\(attribute: "value", action)>\(button)</button>\(other)</p>
        </form>
        """
    }

    private var back: Markup {
        guard let destination else { return "" }
        return "<input type=\"hidden\" name=\"\(Returning.field)\" value=\"\(destination.path)\">"
    }

    static func languages(_ texts: Texts, chosen: String) -> Markup {
        let options = [("fr", texts.common.languageFrench), ("en", texts.common.languageEnglish)]
        return """
            <fieldset><legend>\(texts.accounts.writtenLanguage)</legend>
            \(each: options, { option in """
                <label class="choice"><input type="radio" name="\(AccountFields.language)" value="\(option.0)"\
                \(attribute: "checked", if: option.0 == chosen)><span lang="\(option.0)">\(option.1)</span></label>

                """ })
            </fieldset>
            """
    }
}

extension AccountRoute {
    /// Where its form is sent.
    fileprivate var target: Route { .account(self) }
}
