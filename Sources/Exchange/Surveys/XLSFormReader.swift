internal import Domain
internal import French

/// Reads an XLSForm, ours or another's, as a questionnaire.
///
/// Nothing is dropped in silence: what cannot be read is a fault with its sheet, row and column, and what is left aside is
/// told as a notice.
package struct XLSFormReader {
    private let file: TableFile
    private var faults: [XLSFormFault] = []
    private var notices: [XLSFormNotice] = []

    private static let surveyColumns: Set<String> = [
        "type", "name", "label", "hint", "guidance_hint", "relevant", "required", "constraint", "appearance",
        "media::image", "media::audio", XLSForm.kind, XLSForm.stage, XLSForm.ofBranches, XLSForm.jumps, XLSForm.most,
        XLSForm.another, XLSForm.decimals, XLSForm.unit, XLSForm.weight,
    ]

    private init(_ file: TableFile) { self.file = file }

    /// - Throws: `TableError` for what is no workbook, `XLSFormFaults` for what is no form.
    package static func read(path: String, limits: TableLimits = XLSFormReader.limits) throws -> XLSFormReading {
        var reader = XLSFormReader(try TableFile(path: path, limits: limits))
        return try reader.form()
    }

    /// Forms are small: more is not looked at.
    package static var limits: TableLimits {
        var limits = TableLimits()
        limits.bytes = 16 << 20
        limits.rows = 20_000
        limits.columns = 500
        limits.cells = 2_000_000
        return limits
    }

    private mutating func form() throws -> XLSFormReading {
        let settings = try table(
            XLSForm.settings, "",
            [
                "form_title", "form_id", "version", "default_language", "essaim_languages",
            ])
        let main = settings?.rows.first.flatMap { XLSFormLanguages.code($0["default_language"]) } ?? "fr"
        guard let survey = try table(XLSForm.survey, main, Self.surveyColumns) else {
            throw XLSFormFaults(faults: [XLSFormFault(.noSheet, sheet: XLSForm.survey)])
        }
        let columns = ["list_name", "name", "value", "label", "media::image", XLSForm.weight]
        let choices = try table(XLSForm.choices, main, Set(columns))
        for column in ["type", "name"] where !survey.has(column) {
            faults.append(XLSFormFault(.noColumn, sheet: XLSForm.survey, column: column))
        }
        let lists = FormLists(choices?.rows ?? [])
        faults += lists.faults
        var whole = try self.whole(settings?.rows.first, main, survey.languages)
        let read = FormSurvey(survey.rows, lists, title: whole.title, languages: whole.languages)
        faults += read.faults
        notices += read.notices
        whole.sections = read.sections
        whole.introduction = read.introduction
        whole.thanks = read.thanks
        var routing = FormRouting(whole, read.sources)
        routing.run()
        faults += routing.faults
        whole = routing.questionnaire
        let rows = read.sources.mapValues(\.row)
        if faults.isEmpty { faults = whole.faults.map { told($0, rows) } }
        if !faults.isEmpty {
            let sorted = Self.sorted(faults) { ($0.sheet, $0.row) }
            throw XLSFormFaults(faults: Array(sorted.prefix(XLSFormFaults.limit)))
        }
        return XLSFormReading(
            questionnaire: whole, notices: Self.sorted(notices) { ($0.sheet, $0.row) }, rows: rows)
    }

    /// In the order in which one goes through the workbook.
    private static func sorted<Element>(_ told: [Element], _ place: (Element) -> (sheet: String, row: Int?))
        -> [Element]
    {
        let sheets = [XLSForm.survey, XLSForm.choices, XLSForm.settings]
        let keys = told.enumerated().map { index, element in
            let (sheet, row) = place(element)
            return (sheets.firstIndex(of: sheet.trimmed.lowercased()) ?? sheets.count, row ?? 0, index)
        }
        return keys.sorted { $0 < $1 }.map { told[$0.2] }
    }

    private mutating func table(_ name: String, _ main: String, _ known: Set<String>) throws -> FormTable? {
        guard let sheet = file.sheets.first(where: { $0.trimmed.lowercased() == name }) else { return nil }
        let table = try FormTable(file, sheet, main: main, known: known)
        faults += table.faults
        notices += table.notices
        return table
    }

    /// The questionnaire without its sections.
    private mutating func whole(_ settings: FormTable.Row?, _ main: String, _ told: [String]) throws -> Questionnaire {
        let announced = (settings?["essaim_languages"] ?? "").split(separator: " ").map(String.init)
        let languages = announced.isEmpty ? [main] + told.filter { $0 != main } : announced
        // A main language that tells nothing is one that nobody announced.
        let spoken = told.isEmpty || told.contains(main) || !announced.isEmpty ? languages : told
        if settings?["default_language"].isEmpty ?? true, announced.isEmpty {
            notices.append(XLSFormNotice(.languageSupposed(spoken.first ?? main), sheet: XLSForm.settings))
        }
        let first = spoken.first ?? main
        let title = settings?["form_title"] ?? ""
        var whole = Questionnaire(
            code: code(settings), version: Int(settings?["version"] ?? "") ?? 1, languages: spoken,
            title: Wordings([first: title.isEmpty ? code(settings) : title]), sections: [])
        if let row = try table(XLSForm.told, first, ["key", "label"])?.rows.first(where: { $0["key"] == "title" }) {
            for (language, text) in row.words("label").texts where language != first { whole.title[language] = text }
        }
        whole.branching = try branching(first)
        whole.aims =
            try table(XLSForm.aims, first, ["code", "axis", "label", "questions"])?.rows.map { row in
                SurveyAim(
                    row["code"], axis: row.words("axis"), row.words("label"),
                    questions: row["questions"].split(separator: " ").map(String.init))
            } ?? []
        return whole
    }

    /// What other programs allow in the code of a form, made one of ours.
    private func code(_ settings: FormTable.Row?) -> String {
        let told = settings?["form_id"] ?? ""
        if SurveyCode.isName(told) { return told }
        let letters = French.slug(told, fallback: "").map { $0 == "-" ? "_" : $0 }
        return letters.isEmpty ? "form" : String(("f_" + String(letters)).prefix(SurveyLimits.code))
    }

    private mutating func branching(_ main: String) throws -> Branching? {
        let known: Set<String> = ["code", "label", "question", "choices"]
        guard let rows = try table(XLSForm.branches, main, known)?.rows, let first = rows.first else { return nil }
        let branches = rows.map { row in
            Branching.Branch(
                row["code"], row.words("label"), choices: row["choices"].split(separator: " ").map(String.init))
        }
        return Branching(question: first["question"], branches: branches)
    }

    private func told(_ fault: QuestionnaireFault, _ rows: [String: Int]) -> XLSFormFault {
        let (sheet, code): (String, String?) =
            switch fault.place {
            case .questionnaire: (XLSForm.settings, nil)
            case .branch: (XLSForm.branches, nil)
            case .aim: (XLSForm.aims, nil)
            case .section(let code), .question(let code), .row(_, let code): (XLSForm.survey, code)
            case .choice(_, let code): (XLSForm.survey, code)
            }
        return XLSFormFault(.questionnaire(fault), sheet: sheet, row: code.flatMap { rows[$0] })
    }
}
