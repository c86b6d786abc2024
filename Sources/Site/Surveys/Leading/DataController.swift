internal import Acts
internal import Domain
internal import Exchange
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The frozen data set of a survey: made, read, taken away, or brought in from elsewhere.
struct DataController {
    private static let workbook = "donnees.xlsx"
    private let work: LeadingWork
    private var viewer: Viewer { work.viewer }
    private var world: World { work.world }
    private var language: String { work.context.texts.language.rawValue }

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        guard work.isPost else { return try page(slug) }
        let form = try work.context.request.form()
        guard work.protection.accepts(form) else { return try page(slug, work.expired) }
        guard form.first(CampaignFields.action) == CampaignAction.freeze.rawValue else { throw Refusal.notFound }
        let problem =
            try work.unsure(.freeze, form)
            ?? work.problem { _ = try FreezeCampaign(slug: slug).perform(by: viewer, in: world) }
        return try problem.map { try page(slug, $0) } ?? work.led(.data(slug: slug))
    }

    private func page(
        _ slug: String, _ problem: CampaignProblem? = nil, found: [String] = []
    ) throws -> Response {
        let desk = try work.desk(slug)
        if !desk.led.may.leads, !desk.led.may.readsData { throw Refusal.forbidden(.readMicrodata) }
        var model = DataPage.Model(desk)
        model.found = found
        model.mayImport = Self.mayImport(desk)
        if desk.led.snapshot != nil, desk.led.may.readsData {
            let read = try ReadSnapshot(slug: slug).perform(by: viewer, in: world)
            let names = MicrodataFiles(read.dataset, read.freeze, language: language).all.map(\.name)
            model.dataset = read.dataset
            model.files = ([Self.workbook] + names).map { DataPage.File($0, label($0)) }
        }
        return work.page(DataPage(model, work.form(problem)).bytes, problem)
    }

    private static func mayImport(_ desk: CampaignDesk) -> Bool {
        desk.campaign.state == .prepared
            || desk.campaign.state == .closed && desk.led.counts.total.submitted.shown == 0
    }

    private func label(_ name: String) -> String {
        let texts = work.texts
        switch name {
        case Self.workbook: return texts.fileWorkbook
        case "codebook.json": return texts.fileCodebook
        case "dictionnaire.csv": return texts.fileDictionary
        case "dictionnaire.md": return texts.fileDictionaryText
        case "codebook.xml": return texts.fileDDI
        case "lire.R": return texts.fileR
        default: break
        }
        if name.hasSuffix(".sps") { return texts.fileSPSS }
        if name.hasPrefix("spss") { return texts.fileLines }
        return name.hasPrefix("data") ? texts.fileMachine : texts.fileSpreadsheet
    }

    // MARK: Taken away

    /// Each is asked of the act again, which notes who took it.
    func file(_ slug: String, _ name: String) throws -> Response {
        let read = try ReadSnapshot(slug: slug).perform(by: viewer, in: world)
        let type: String
        var bytes: [UInt8] = []
        if name == Self.workbook {
            type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            let scratch = try ScratchFile(in: work.context.site.settings.scratchFolder)
            try MicrodataWorkbook(read.dataset, read.freeze, language: language).write(at: scratch.path)
            bytes = try scratch.bytes()
        } else {
            guard let file = MicrodataFiles(read.dataset, read.freeze, language: language).file(name) else {
                throw Refusal.notFound
            }
            type = file.mediaType
            try file.write { bytes += $0 }
        }
        return work.file(name, type, bytes)
    }

    // MARK: Brought in

    func bringIn(_ slug: String) throws -> Response {
        guard work.isPost else { return .redirect(to: .leading(.data(slug: slug)), status: 303) }
        let form = try work.context.request.form()
        guard work.protection.accepts(form) else { return try page(slug, work.expired) }
        let desk = try work.desk(slug)
        guard desk.led.may.freezes, Self.mayImport(desk) else { throw Refusal.forbidden(.freezeCampaign) }
        let action = form.first(CampaignFields.action).flatMap(CampaignAction.init) ?? .look
        let request = work.context.request
        do {
            let study: DataStudy = try work.context.site.bench.alone {
                try reading(
                    request.files(CampaignFields.files), request.files(CampaignFields.codebook).first,
                    title: desk.charter.title)
            }
            return try answer(study, action, slug, form)
        } catch let unread as Unread {
            return try page(slug, unread.problem)
        } catch is LaboratoryBench.Busy {
            return try page(slug, full)
        } catch is HeldFile.Full {
            return try page(slug, full)
        }
    }

    private func answer(
        _ study: DataStudy, _ action: CampaignAction, _ slug: String, _ form: Form
    ) throws -> Response {
        let found = DataTelling(work.context.texts).lines(study).map { $0.trimmingPrefix("  - ") }.map(String.init)
        switch action {
        case .keep:
            let problem =
                try work.unsure(.keep, form)
                ?? work.problem { _ = try ImportMicrodata(slug: slug, study.dataset).perform(by: viewer, in: world) }
            return try problem.map { try page(slug, $0, found: found) } ?? work.led(.data(slug: slug))
        case .guess:
            return work.file("codebook.json", "application/json", study.dataset.codebook.json.encoded())
        default: return try page(slug, found: found)
        }
    }

    private var full: CampaignProblem { CampaignProblem([CampaignProblem.Line(work.texts.importFull)]) }

    /// Files that are not what they should be; nothing of them is kept.
    private struct Unread: Error {
        let problem: CampaignProblem
    }

    private func reading(_ files: [FormFile], _ codebook: FormFile?, title: String) throws -> DataStudy {
        if files.isEmpty {
            throw Unread(
                problem: CampaignProblem([
                    CampaignProblem.Line(work.texts.importNoFile, field: CampaignFields.files)
                ]))
        }
        let held = try files.map(HeldFile.init)
        let book = try codebook.map(HeldFile.init)
        do {
            return try DataStudy(
                zip(files, held).map { MicrodataReader.Source(name: $0.name, path: $1.path) }, codebook: book?.path,
                title: title, language: language, limits: TableLimits(), secrets: work.context.site.secrets)
        } catch let fault as DataStudy.Fault {
            let telling = DataTelling(work.context.texts)
            let field = fault.isAboutCodebook ? CampaignFields.codebook : CampaignFields.files
            let sentences = telling.sentences(fault, codebook: codebook?.name ?? "codebook.json")
            throw Unread(
                problem: CampaignProblem(
                    [CampaignProblem.Line(work.texts.importUnread)]
                        + sentences.map { CampaignProblem.Line($0, field: field) }))
        }
    }
}
