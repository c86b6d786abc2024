internal import HTML
internal import Texts

/// One field of a form about an account: its label, a word of help, and what was wrong with it.
struct AccountField {
    enum Shape {
        case text, mail, password, code, paragraph
    }

    let name: String
    let label: String
    var shape = Shape.text
    var value = ""
    var help: String?
    var fault: String?
    /// What browsers and password managers fill in.
    var autocomplete: String?
    var isRequired = true
    var limit = 254

    var markup: Markup {
        """
        <div class="entry"><label for="\(name)">\(label)</label>
        \(help.map { "<p class=\"meta\" id=\"\(name)-aide\">\($0)</p>\n" })\
        \(fault.map { "<p class=\"wrong\" id=\"\(name)-erreur\">\($0)</p>\n" })\(control)
        </div>
        """
    }

    private var control: Markup {
        if shape == .paragraph {
            return """
                <textarea id="\(name)" name="\(name)" rows="5" maxlength="\(limit)"\
                \(attribute: "required", if: isRequired)\(attribute: "aria-describedby", described)\
                \(attribute: "aria-invalid", if: fault != nil, "true")>\(value)</textarea>
                """
        }
        return """
            <input id="\(name)" name="\(name)" type="\(type)" value="\(value)" maxlength="\(limit)"\
            \(attribute: "autocomplete", autocomplete)\(attribute: "inputmode", if: shape == .code, "numeric")\
            \(attribute: "autocapitalize", if: shape != .text, "none")\(attribute: "spellcheck", if: shape != .text, "false")\
            \(attribute: "required", if: isRequired)\(attribute: "aria-describedby", described)\
            \(attribute: "aria-invalid", if: fault != nil, "true")>
            """
    }

    private var type: String {
        switch shape {
        case .mail: "email"
        case .password: "password"
        case .text, .code, .paragraph: "text"
        }
    }

    private var described: String? {
        let parts = [help.map { _ in "\(name)-aide" }, fault.map { _ in "\(name)-erreur" }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
