package import Domain
internal import HTML
internal import Routes
package import Texts

/// Names of the fields of the forms about members, teams and bearers.
package enum MembersFields {
    /// What the button that was pressed asks for.
    package static let action = "action"
    /// What it is done to: an account, a grant, a team, a claim.
    package static let object = "objet"
    package static let member = "membre"
    package static let name = "nom"
    package static let mail = "courriel"
    package static let language = "langue"
    package static let body = "structure"
    package static let role = "role"
    package static let place = "lieu"
    package static let reason = "raison"
    package static let team = "equipe"
    package static let rung = "rang"
    /// Of the practice, as the form showed it.
    package static let version = "version"
}

/// Why a form about members comes back, with what was typed.
package struct MembersProblem: Sendable {
    package enum Cause: Sendable, Equatable {
        /// It was too old, or the browser keeps no cookies.
        case expired
        case refused(Refusal)
        /// What was typed may mean several places or bodies.
        case several([Choice])
    }

    /// One of several things that may be meant.
    package struct Choice: Sendable, Equatable {
        package let value: String
        package let label: String

        package init(value: String, label: String) {
            self.value = value
            self.label = label
        }
    }

    package let cause: Cause
    /// Of the form that comes back.
    package let action: String
    package let object: String
    package let typed: [String: String]

    package init(_ cause: Cause, action: String, object: String, typed: [String: String]) {
        self.cause = cause
        self.action = action
        self.object = object
        self.typed = typed
    }

    /// What was typed in a field of this form; nil for another form.
    func value(_ field: String, _ action: String, _ object: String = "") -> String? {
        action == self.action && object == self.object ? typed[field] : nil
    }
}

/// Words for a refusal about members, teams and bearers.
package struct MembersRefusalWords {
    private let texts: Texts

    package init(_ texts: Texts) { self.texts = texts }

    package func sentence(_ cause: MembersProblem.Cause) -> String {
        let refusal: Refusal
        switch cause {
        case .expired: return texts.members.expired
        case .several: return texts.members.severalPlaces
        case .refused(let known): refusal = known
        }
        switch refusal {
        case .members(let refusal): return texts.members.sentence(refusal)
        case .bearing(let refusal): return texts.bearing.sentence(refusal)
        case .stale: return texts.members.stale
        case .reasonMissing: return texts.members.refusedReason
        case .nothingToDo: return texts.members.refusedHeldAlready
        default: return texts.members.refusedForbidden
        }
    }
}

/// One small form of a page about members: fields, one button that says what it does.
struct MembersForm {
    let route: MembersRoute
    let token: HiddenToken
    let texts: Texts
    var problem: MembersProblem?

    var note: Markup {
        guard let problem else { return "" }
        let sentence = MembersRefusalWords(texts).sentence(problem.cause)
        if case .several = problem.cause {
            return "<div class=\"note\" role=\"alert\" tabindex=\"-1\" autofocus><p>\(sentence)</p></div>\n"
        }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(texts.members.errorTitle).</strong> \
            \(sentence)</p></div>

            """
    }

    /// - Parameter object: what it is done to.
    func markup(
        _ action: String, _ button: String, object: String = "", hidden: [(String, String)] = [], isQuiet: Bool = true,
        about: String? = nil, _ fields: Markup = ""
    ) -> Markup {
        let names = [(MembersFields.object, object)] + hidden
        return """
            <form class="account" method="post" action="\(Link(Route.members(route)))">\(token.input)\
            \(each: names.filter { !$0.1.isEmpty }, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })
            \(fields)<p><button class="button\(isQuiet ? " quiet" : "")" type="submit" \
            name="\(MembersFields.action)" value="\(action)">\(button)\
            \(about.map { "<span class=\"unseen\">, \($0)</span>" })</button></p></form>

            """
    }

    /// A field of one of several forms of the page: its identifier holds the form's.
    func field(
        _ name: String, _ label: String, in action: String, object: String = "", shape: AccountField.Shape = .text,
        help: String? = nil, autocomplete: String? = "off", isRequired: Bool = true, limit: Int = 254
    ) -> Markup {
        MemberField(
            id: "\(name)-\(action)\(object)", name: name, label: label, shape: shape,
            value: problem?.value(name, action, object) ?? "", help: help, autocomplete: autocomplete,
            isRequired: isRequired, limit: limit
        ).markup
    }

    /// Where: a name to type; once it may mean several, the choice between them.
    func place(_ name: String, _ label: String, in action: String, help: String) -> Markup {
        guard let problem, problem.action == action, case .several(let choices) = problem.cause else {
            return field(name, label, in: action, help: help, isRequired: false)
        }
        return """
            <fieldset><legend>\(label)</legend>
            \(each: choices, { one in """
                <label class="choice"><input type="radio" name="\(name)" value="\(one.value)" required>\
                <span>\(one.label)</span></label>

                """ })<p><a href="\(Link(Route.members(route)))">\(texts.members.otherPlace)</a></p></fieldset>

            """
    }

    func choice(
        _ name: String, _ label: String, in action: String, object: String = "", help: String? = nil,
        chosen: String = "",
        _ options: [(value: String, label: String)]
    ) -> Markup {
        let id = "\(name)-\(action)\(object)"
        let chosen = problem?.value(name, action, object) ?? chosen
        return """
            <div class="entry"><label for="\(id)">\(label)</label>
            \(help.map { "<p class=\"meta\" id=\"\(id)-aide\">\($0)</p>\n" })\
            <select id="\(id)" name="\(name)"\(attribute: "aria-describedby", help.map { _ in "\(id)-aide" })>\
            \(each: options, { option in """
                <option value="\(option.value)"\(attribute: "selected", if: option.value == chosen, "")>\(option.label)\
                </option>
                """ })</select></div>

            """
    }
}

/// One field: its label, a word of help.
struct MemberField {
    let id: String
    let name: String
    let label: String
    let shape: AccountField.Shape
    let value: String
    let help: String?
    let autocomplete: String?
    let isRequired: Bool
    let limit: Int

    var markup: Markup {
        """
        <div class="entry"><label for="\(id)">\(label)</label>
        \(help.map { "<p class=\"meta\" id=\"\(id)-aide\">\($0)</p>\n" })\(control)</div>

        """
    }

    private var control: Markup {
        let described = help.map { _ in "\(id)-aide" }
        if shape == .paragraph {
            return """
                <textarea id="\(id)" name="\(name)" rows="3" maxlength="\(limit)"\(attribute: "required", if: isRequired)\
                \(attribute: "aria-describedby", described)>\(value)</textarea>
                """
        }
        return """
            <input id="\(id)" name="\(name)" type="\(shape == .mail ? "email" : "text")" value="\(value)" \
            maxlength="\(limit)"\(attribute: "autocomplete", autocomplete)\(attribute: "required", if: isRequired)\
            \(attribute: "aria-describedby", described)>
            """
    }
}
