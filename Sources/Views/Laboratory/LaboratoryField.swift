internal import HTML
internal import Texts

/// One field of the form of a method.
package struct LaboratoryField: Sendable {
    package enum Shape: Sendable {
        /// - Parameter kinds: suffixes that the browser proposes.
        case file(kinds: String)
        case choice([(value: String, label: String)])
        case number
        case text
    }

    package let name: String
    package let label: String
    let shape: Shape
    var help: String?
    package var isRequired = false

    package init(_ name: String, _ label: String, _ shape: Shape, help: String? = nil, isRequired: Bool = false) {
        (self.name, self.label, self.shape) = (name, label, shape)
        (self.help, self.isRequired) = (help, isRequired)
    }

    package var isFile: Bool { if case .file = shape { true } else { false } }

    /// - Parameter value: as it was typed or chosen before; a browser never gives a file back.
    func markup(_ value: String, isWrong: Bool, _ texts: LaboratoryTexts) -> Markup {
        """
        <div class="entry"><label for="\(name)">\(isRequired || isChoice ? label : texts.optionalLabel(label: label))</label>
        \(help.map { "<p class=\"meta\" id=\"\(name)-aide\">\($0)</p>\n" })\(control(value, isWrong))
        </div>

        """
    }

    private var isChoice: Bool { if case .choice = shape { true } else { false } }

    private func described(_ isWrong: Bool) -> String? {
        let parts = (isWrong ? ["probleme"] : []) + (help == nil ? [] : ["\(name)-aide"])
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func control(_ value: String, _ isWrong: Bool) -> Markup {
        switch shape {
        case .file(let kinds):
            return """
                <input id="\(name)" name="\(name)" type="file" accept="\(kinds)"\(attribute: "required", if: isRequired)\
                \(attribute: "aria-describedby", described(isWrong))\(attribute: "aria-invalid", if: isWrong, "true")>
                """
        case .choice(let choices):
            return """
                <select id="\(name)" name="\(name)"\(attribute: "aria-describedby", described(isWrong))>\
                \(each: choices, { choice in """
                    <option value="\(choice.value)"\(attribute: "selected", if: choice.value == value, "")>\
                    \(choice.label)</option>
                    """ })</select>
                """
        case .number, .text:
            return """
                <input id="\(name)" name="\(name)" type="text" value="\(value)" maxlength="200" autocomplete="off"\
                \(attribute: "inputmode", if: isNumber, "numeric")\(attribute: "required", if: isRequired)\
                \(attribute: "aria-describedby", described(isWrong))\(attribute: "aria-invalid", if: isWrong, "true")>
                """
        }
    }

    private var isNumber: Bool { if case .number = shape { true } else { false } }
}
