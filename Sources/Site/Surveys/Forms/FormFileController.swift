internal import Domain
internal import Exchange
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The questionnaire taken away as a file, and brought in.
struct FormFileController {
    private let desk: FormsDesk
    private var texts: SurveyDraftTexts { desk.texts }
    private var all: Texts { desk.context.texts }

    init(_ desk: FormsDesk) { self.desk = desk }

    // MARK: Away

    func taken(_ name: String) throws -> Response {
        try desk.requireLead()
        guard let whole = desk.whole else { throw Refusal.notFound }
        switch name {
        case "questionnaire.json": return Self.file(name, whole.json.indented(), "application/json")
        case "questionnaire.xlsx":
            // The C library writes workbooks to files only.
            let file = try ScratchFile(in: desk.context.site.settings.scratchFolder)
            try XLSFormWriter(whole, FormSentences.words).write(to: file.path, created: 0)
            return Self.file(
                name, try file.bytes(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        default: throw Refusal.notFound
        }
    }

    private static func file(_ name: String, _ bytes: [UInt8], _ type: String) -> Response {
        Response(
            headers: [
                "Content-Type": type, "Content-Disposition": "attachment; filename=\"\(name)\"",
                "Cache-Control": "no-store",
            ], body: .bytes(bytes))
    }

    // MARK: In

    func answer() throws -> Response {
        try desk.requireLead()
        guard desk.isPost else { return page() }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page([texts.expired]) }
        guard desk.mayEdit else { return page([texts.notEditable]) }
        if form.first(FormFields.action) == FormFilePage.Action.keep.rawValue { return try keep(form) }
        guard let file = desk.context.request.files(FormFields.file).first, !file.bytes.isEmpty else {
            return page([texts.fileMissing])
        }
        do {
            let read = try desk.context.site.bench.alone { try self.read(file) }
            let old = desk.whole ?? Self.nothing(read.questionnaire)
            let proposal = FormFilePage.Proposal(
                read.questionnaire.differences(from: old), read.questionnaire, notices: read.notices,
                kept: String(decoding: read.questionnaire.json.encoded(), as: UTF8.self))
            return page([], proposal)
        } catch let faults as TypedFaults {
            return page(faults.lines)
        } catch is LaboratoryBench.Busy {
            return page([texts.fileBusy])
        } catch is HeldFile.Full {
            return page([texts.fileFull])
        }
    }

    private static func nothing(_ like: Questionnaire) -> Questionnaire {
        Questionnaire(code: like.code, version: 0, languages: [], title: Wordings(), sections: [])
    }

    /// Whole, or not at all: what is wrong is told with its sheet and row, or its place in the file.
    private func read(_ file: FormFile) throws -> (questionnaire: Questionnaire, notices: [String]) {
        let isJSON = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "{")
        do {
            if isJSON { return (try faultless(Questionnaire(json: file.bytes)), []) }
            let held = try HeldFile(file)
            let form = try XLSFormReader.read(path: held.path)
            return (form.questionnaire, form.notices.map { FormSentences(all).line($0) })
        } catch let error as TableError {
            throw TypedFaults(lines: [TableWords(all).sentence(error)])
        } catch let error as XLSFormFaults {
            throw TypedFaults(lines: error.faults.map { FormSentences(all).line($0) })
        } catch let error as SurveyProblem {
            throw TypedFaults(lines: [all.surveyQuestions.line(error)])
        }
    }

    private func faultless(_ whole: Questionnaire) throws -> Questionnaire {
        let faults = whole.faults
        if !faults.isEmpty { throw TypedFaults(lines: faults.map { all.surveyQuestions.line($0) }) }
        return whole
    }

    private func keep(_ form: Form) throws -> Response {
        let problems = try desk.refused {
            let whole: Questionnaire
            do throws(SurveyProblem) {
                whole = try Questionnaire(json: Array((form.first(FormFields.list) ?? "").utf8))
            } catch {
                throw TypedFaults(lines: [all.surveyQuestions.line(error)])
            }
            try desk.save(whole, form)
        }
        return problems.isEmpty ? desk.done(.questionnaire(slug: desk.slug)) : page(problems)
    }

    private func page(_ problems: [String] = [], _ proposal: FormFilePage.Proposal? = nil) -> Response {
        desk.page(
            FormFilePage(desk.shell(problems), desk.whole, proposal: proposal, mayEdit: desk.mayEdit).bytes, problems)
    }
}
