internal import Domain
internal import HTML
internal import Texts

/// What belongs to one kind of question: its answers, its lines, its bounds, what is asked to be called back.
struct QuestionLists {
    let fields: TypedFields
    let shell: FormsShell
    let questionnaire: Questionnaire
    private var texts: SurveyDraftTexts { shell.texts }
    private var languages: [String] { questionnaire.languages }

    func own(_ kind: String) -> Markup {
        switch kind {
        case "single": list(FormFields.choice, texts.choicesHeading, isChoice: true)
        case "several", "ordered": "\(list(FormFields.choice, texts.choicesHeading, isChoice: true))\(most)"
        case "matrix":
            "\(list(FormFields.row, texts.rowsHeading, isChoice: false))\(list(FormFields.choice, texts.scaleHeading, isChoice: true))"
        case "number": number
        case "date": date
        case "contact": contact
        default: ""
        }
    }

    // MARK: Answers and lines

    private func list(_ name: String, _ heading: String, isChoice: Bool) -> Markup {
        let count = fields.rows(name) + FormQuestionPage.blankRows
        return """
            <fieldset class="rows"><legend>\(heading)</legend>
            <p class="meta">\(isChoice ? texts.choicesHelp : texts.rowsHelp)</p>
            \(each: Array(1...count), { row(name, $0, isChoice: isChoice) })\
            \(DraftField(
                name: "\(FormFields.list).\(name)", label: texts.paste, value: fields["\(FormFields.list).\(name)"],
                help: texts.pasteHelp, lines: 3, limit: 60_000
            ).markup)</fieldset>

            """
    }

    private func row(_ name: String, _ rank: Int, isChoice: Bool) -> Markup {
        let field = { (part: String) in FormFields.part(name, rank, part) }
        func short(_ part: String, _ label: String, _ limit: Int = SurveyLimits.code) -> Markup {
            DraftField(
                name: field(part), label: label, value: fields[field(part)], limit: limit, isShort: true
            ).markup
        }
        return """
            <div class="row" role="group" aria-label="\(texts.rowName(rank: rank))">\(short(FormFields.code, texts.code))\
            \(each: languages, { language in
                DraftField(
                    name: FormFields.inLanguage(field(FormFields.label), language),
                    label: languages.count > 1 ? texts.inLanguage(label: texts.label, code: language) : texts.label,
                    value: fields[FormFields.inLanguage(field(FormFields.label), language)],
                    limit: SurveyLimits.label, language: language
                ).markup
            })\(short(FormFields.rank, texts.rank, 4))\(if: isChoice, marks(field, short(FormFields.weight, texts.weight, 6)))</div>

            """
    }

    private func marks(_ field: (String) -> String, _ weight: Markup) -> Markup {
        func tick(_ part: String, _ label: String) -> Markup {
            DraftTick(name: field(part), label: label, isOn: fields.has(field(part), "oui")).markup
        }
        let picture = DraftField(
            name: field(FormFields.picture), label: texts.picture, value: fields[field(FormFields.picture)],
            limit: SurveyLimits.address)
        return """
            <details class="more"\(attribute: "open", if: !fields[field(FormFields.picture)].isEmpty || !fields[field(FormFields.weight)].isEmpty || fields.has(field(FormFields.alone), "oui") || fields.has(field(FormFields.specify), "oui"))><summary>\(texts.rowMore)</summary>\
            \(tick(FormFields.alone, texts.alone))\(tick(FormFields.specify, texts.specify))\(weight)\(picture.markup)</details>
            """
    }

    private var most: Markup {
        DraftField(
            name: FormFields.most, label: texts.most, value: fields[FormFields.most], help: texts.mostHelp, limit: 4,
            isShort: true
        ).markup
    }

    // MARK: Bounds

    private func bound(_ name: String, _ label: String, _ help: String? = nil) -> Markup {
        DraftField(name: name, label: label, value: fields[name], help: help, limit: 24, isShort: true).markup
    }

    private var number: Markup {
        """
        <fieldset><legend>\(texts.boundsHeading)</legend>
        \(bound(FormFields.least, texts.least))\(bound(FormFields.greatest, texts.greatest))\
        \(bound(FormFields.decimals, texts.decimals, texts.decimalsHelp))\
        \(DraftWords(shell: shell, languages: languages, fields: fields).markup(FormFields.unit, texts.unit, texts.unitHelp, lines: nil, limit: SurveyLimits.unit))</fieldset>

        """
    }

    private var date: Markup {
        let options = [
            (SurveyDate.Precision.day.rawValue, texts.precisionDay),
            (SurveyDate.Precision.month.rawValue, texts.precisionMonth),
            (SurveyDate.Precision.year.rawValue, texts.precisionYear),
        ]
        return """
            <fieldset><legend>\(texts.boundsHeading)</legend>
            \(DraftSelect(name: FormFields.precision, label: texts.precision, options: options, chosen: fields[FormFields.precision]).markup)\
            \(bound(FormFields.least, texts.earliest))\(bound(FormFields.greatest, texts.latest))</fieldset>

            """
    }

    private var contact: Markup {
        let names: [(ContactRequest.Field, String)] = [
            (.name, shell.frame.texts.surveyForms.contactName), (.mail, shell.frame.texts.surveyForms.contactMail),
            (.phone, shell.frame.texts.surveyForms.contactPhone),
        ]
        return """
            <fieldset><legend>\(texts.contactHeading)</legend><p class="meta">\(texts.contactHelp)</p>
            \(DraftWords(shell: shell, languages: languages, fields: fields).markup(FormFields.consent, texts.consent, texts.consentHelp, lines: 3))\
            \(each: names, { field in
                DraftTick(
                    name: FormFields.asksFor, value: field.0.rawValue, label: field.1,
                    isOn: fields.has(FormFields.asksFor, field.0.rawValue)
                ).markup
            })</fieldset>

            """
    }
}
