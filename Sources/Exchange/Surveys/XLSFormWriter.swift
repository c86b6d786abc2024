package import Domain

/// Writes a questionnaire as an XLSForm, which other programs fill in and people edit in a spreadsheet.
///
/// What the standard has no word for stands in columns and sheets whose names begin with `essaim`, which other programs
/// leave aside; docs/formats/xlsform.md tells them all.
package struct XLSFormWriter {
    private let questionnaire: Questionnaire
    private let words: XLSFormWords

    /// - Parameters:
    ///   - questionnaire: without a fault.
    ///   - words: those that no questionnaire tells.
    package init(_ questionnaire: Questionnaire, _ words: XLSFormWords) {
        self.questionnaire = questionnaire.normal
        self.words = words
    }

    /// - Parameter created: the date that the file carries, seconds since 1970; the same one gives the same bytes.
    package func write(to path: String, created: Int64) throws(TableError) {
        let writer = try XLSXWriter(path: path, created: created)
        for sheet in sheets {
            let (header, rows) = sheet.table
            try writer.sheet(sheet.name, header: header, widths: header.map(Self.width))
            for row in rows { try writer.row(row.map(TableCell.text)) }
        }
        try writer.close()
    }

    private static func width(_ column: String) -> Double {
        column.contains("::") ? 44 : ["relevant", "constraint", XLSForm.jumps].contains(column) ? 36 : 16
    }

    var sheets: [FormSheet] {
        var form = FormQuestions(questionnaire, words)
        note(XLSForm.opening, questionnaire.introduction, &form)
        var steps = SurveyRouting(questionnaire).steps[...]
        for section in questionnaire.sections {
            open(section, &form)
            for step in steps.prefix(section.questions.count) { form.add(step) }
            steps = steps.dropFirst(section.questions.count)
            form.add(FormRow(["type": section.repetition == nil ? "end_group" : "end_repeat"]))
        }
        note(XLSForm.thanks, questionnaire.thanks, &form)
        let survey = FormSheet(
            name: XLSForm.survey, languages: questionnaire.languages, columns: Self.columns, rows: form.rows)
        return [survey, form.choices.sheet, settings] + [branches, aims, told].filter { !$0.rows.isEmpty }
    }

    private static let columns = [
        "type", "name", "label", "hint", "guidance_hint", "relevant", "required", "constraint", "appearance",
        "media::image", "media::audio", XLSForm.kind, XLSForm.stage, XLSForm.ofBranches, XLSForm.jumps, XLSForm.most,
        XLSForm.another, XLSForm.decimals, XLSForm.unit, XLSForm.weight,
    ]

    private func note(_ name: String, _ label: Wordings, _ form: inout FormQuestions) {
        if !label.isEmpty { form.add(FormRow(["type": "note", "name": name], label: label)) }
    }

    private func open(_ section: SurveySection, _ form: inout FormQuestions) {
        let type = section.repetition == nil ? "begin_group" : "begin_repeat"
        var row = FormRow(["type": type, "name": section.code], label: section.title)
        let xpath = XPathCondition(questionnaire: questionnaire)
        let branches = section.branches.isEmpty ? nil : questionnaire.branching?.condition(section.branches)
        row.set("relevant", xpath.all([branches, section.condition].compactMap(\.self)))
        row[XLSForm.stage] = section.stage == .short ? "" : section.stage.rawValue
        row[XLSForm.ofBranches] = section.branches.joined(separator: " ")
        if let repetition = section.repetition {
            row[XLSForm.most] = String(repetition.most)
            row.tell(XLSForm.another, repetition.another)
        }
        form.add(row)
        note(XLSForm.name(section.code, XLSForm.introduction), section.introduction, &form)
    }

    // MARK: Other sheets

    private var settings: FormSheet {
        var row = FormRow([
            "form_title": questionnaire.title.text(in: questionnaire.mainLanguage, otherwise: "fr"),
            "form_id": questionnaire.code, "version": String(questionnaire.version),
            "default_language": XLSFormLanguages.told(questionnaire.mainLanguage),
        ])
        row["essaim_languages"] = questionnaire.languages.joined(separator: " ")
        return FormSheet(
            name: XLSForm.settings, languages: [],
            columns: ["form_title", "form_id", "version", "default_language", "essaim_languages"], rows: [row])
    }

    private var branches: FormSheet {
        let rows = (questionnaire.branching?.branches ?? []).map { branch in
            FormRow(
                [
                    "code": branch.code, "question": questionnaire.branching?.question ?? "",
                    "choices": branch.choices.joined(separator: " "),
                ], label: branch.label)
        }
        return FormSheet(
            name: XLSForm.branches, languages: questionnaire.languages,
            columns: ["code", "label", "question", "choices"], rows: rows)
    }

    private var aims: FormSheet {
        let rows = questionnaire.aims.map { aim in
            var row = FormRow(
                ["code": aim.code, "questions": aim.questions.joined(separator: " ")], label: aim.text)
            row.tell("axis", aim.axis)
            return row
        }
        return FormSheet(
            name: XLSForm.aims, languages: questionnaire.languages, columns: ["code", "axis", "label", "questions"],
            rows: rows)
    }

    /// The title in the other languages.
    private var told: FormSheet {
        var row = FormRow(["key": "title"])
        row.tell("label", questionnaire.title)
        return FormSheet(
            name: XLSForm.told, languages: questionnaire.languages, columns: ["key", "label"],
            rows: questionnaire.languages.count > 1 ? [row] : [])
    }
}
