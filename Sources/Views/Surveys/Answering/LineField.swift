internal import Domain
internal import HTML
internal import Texts

/// Answers that one types: a number, a date, a place, a text.
struct LineField {
    let field: QuestionField
    private var question: Question { field.question }
    private var texts: AnsweringTexts { field.own }

    var markup: Markup {
        switch question.kind {
        case .number(let bounds):
            """
            <p class="typed-line short">\(input("decimal"))\
            \(if: !bounds.unit.isEmpty, "<span class=\"unit\">\(field.words.said(bounds.unit))</span>")</p>

            """
        case .date: "<p class=\"typed-line short\">\(input(nil))</p>\n"
        case .longText: "\(area)\(warning)"
        case .shortText: "<p class=\"typed-line\">\(input(nil))</p>\n\(warning)"
        default: "<p class=\"typed-line\">\(input(nil))</p>\n"
        }
    }

    /// - Parameter keyboard: that a phone shows.
    private func input(_ keyboard: String?) -> Markup {
        let name = Question.Field.main(field.code)
        return """
            <input id="\(field.inputID)" name="\(field.name(name))" value="\(field.value(name))"\
            \(attribute: "inputmode", keyboard)\(attribute: "aria-describedby", described)\
            \(attribute: "aria-invalid", if: field.fault != nil, "true") autocomplete="off">
            """
    }

    private var area: Markup {
        let name = Question.Field.main(field.code)
        return """
            <p class="typed-line"><textarea id="\(field.inputID)" name="\(field.name(name))" rows="6"\
            \(attribute: "aria-describedby", described)\(attribute: "aria-invalid", if: field.fault != nil, "true")>
            \(field.value(name))</textarea></p>

            """
    }

    private var isText: Bool { [.shortText, .longText].contains(question.kind) }

    /// Long texts are always warned of; of short ones, those of which the questionnaire warns.
    private var isWarned: Bool { question.kind == .longText || (isText && !question.warning.isEmpty) }

    private var described: String? {
        let ids = [field.described, isWarned ? field.warningID : nil].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    private var warning: Markup {
        if !isWarned { return "" }
        return """
            <p class="hint" id="\(field.warningID)">\(if: question.warning.isEmpty, "\(texts.textWarning)", else: field.words.said(question.warning))</p>

            """
    }
}

/// How one may be called back, with a consent of its own.
struct ContactField {
    let field: QuestionField
    let request: ContactRequest
    private var texts: AnsweringTexts { field.own }

    var markup: Markup {
        """
        <fieldset class="question apart" id="\(field.id)" tabindex="-1"\(attribute: "aria-describedby", field.described)>
        <legend>\(field.words.said(field.question.asked))</legend>
        <p class="k">\(texts.contactHeading)</p>
        \(field.words.paragraphs(field.question.hint, of: "hint"))<p>\(texts.contactApart)</p>
        \(if: field.hasContact, "<p class=\"note\">\(texts.contactHas)</p>\n")\
        \(field.fault.map { "<p class=\"wrong\" id=\"\(field.id)-faux\">\($0)</p>\n" })\
        \(each: ContactRequest.Field.allCases.filter(request.fields.contains), line)\
        <label class="choice"><input type="checkbox" name="\(AnswerFields.contactConsent)" value="oui"\
        \(attribute: "checked", if: !field.value(AnswerFields.contactConsent).isEmpty)>\
        <span>\(if: request.consent.isEmpty, "\(texts.contactAgree)", else: field.words.said(request.consent))</span></label>
        </fieldset>

        """
    }

    private func line(_ kind: ContactRequest.Field) -> Markup {
        let id = "\(field.id)-\(kind.rawValue)"
        let name = AnswerFields.contact(kind)
        return """
            <p class="typed-line"><label for="\(id)">\(label(kind))</label><input id="\(id)" name="\(name)" value="\(field.value(name))"\
            \(attribute: "type", type(kind)) autocomplete="off"></p>

            """
    }

    private func type(_ kind: ContactRequest.Field) -> String? {
        switch kind {
        case .name: nil
        case .mail: "email"
        case .phone: "tel"
        }
    }

    private func label(_ kind: ContactRequest.Field) -> String {
        switch kind {
        case .name: texts.contactName
        case .mail: texts.contactMail
        case .phone: texts.contactPhone
        }
    }
}
