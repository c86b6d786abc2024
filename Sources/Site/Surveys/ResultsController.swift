internal import Acts
internal import Analysis
internal import Domain
internal import Exchange
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The tables of a survey as everybody reads them, and as files.
struct ResultsController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func answer(_ route: SurveysRoute) throws -> Response {
        switch route {
        case .results(let slug):
            let results = try read(slug)
            return context.html(ResultsPage(results, ResultTelling.profiles(results), frame: context.frame()).bytes)
        case .result(let slug, let key): return try table(key, try read(slug))
        case .resultFile(let slug, let name): return try file(name, try read(slug))
        default: throw Failures.NotFound()
        }
    }

    private func read(_ slug: String) throws -> CampaignResults {
        try ReadTables(slug: slug).perform(by: context.viewer, in: context.site.world)
    }

    private func table(_ key: String, _ results: CampaignResults) throws -> Response {
        guard let table = results.table(key) else { throw Failures.NotFound() }
        var model = ResultPage.Model(results, ResultTelling(context.texts).told(table))
        model.profile = results.profile(of: table).map { ResultTelling.profile($0, table) }
        if table.isPlaces {
            let found = try ListTerritories().perform(by: context.viewer, in: context.site.world)
            model.cells = found.regions.flatMap(\.places).map {
                MapCell(territory: $0.territory, sheets: 0, outline: $0.outline)
            }
        }
        return context.html(ResultPage(model, frame: context.frame()).bytes)
    }

    // MARK: Files

    /// All the tables, or one: what is hidden on its page is hidden there.
    private func file(_ name: String, _ results: CampaignResults) throws -> Response {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw Failures.NotFound() }
        let tables = parts[0] == "tableaux" ? results.audited.tables : results.table(parts[0]).map { [$0] } ?? []
        if tables.isEmpty { throw Failures.NotFound() }
        let files = TableFiles(tables, TableFiles.Origin(results, context.texts), context.texts)
        switch parts[1] {
        case "csv":
            var bytes: [UInt8] = []
            try files.csv { bytes += $0 }
            return served(name, "text/csv; charset=utf-8", bytes)
        case "xlsx":
            let scratch = try ScratchFile(in: context.site.settings.scratchFolder)
            try files.workbook(at: scratch.path)
            return served(
                name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", try scratch.bytes())
        default: throw Failures.NotFound()
        }
    }

    private func served(_ name: String, _ type: String, _ bytes: [UInt8]) -> Response {
        Response(
            headers: ["Content-Type": type, "Content-Disposition": "attachment; filename=\"\(name)\""],
            body: .bytes(bytes))
    }
}

/// Says tables in words for pages.
struct ResultTelling {
    private let telling: TableTelling

    init(_ texts: Texts) { telling = TableTelling(texts) }

    func told(_ table: SurveyTable) -> ToldTable {
        let own = table.lines.compactMap { line in line.test.map { (line.label, $0) } }
        let tests =
            table.test.map { telling.test($0).joined(separator: " ") }.map { [$0] }
            ?? own.map { telling.test($0.1, of: $0.0) }
        return ToldTable(table, sentence: telling.wholeSentence(table), base: telling.base(table.base), tests: tests)
    }

    /// Of every question that has one, in the order of the list.
    static func profiles(_ results: CampaignResults) -> [ToldProfile] {
        results.audited.tables.compactMap { table in results.profile(of: table).map { profile($0, table) } }
    }

    /// Answers that nobody was expected to give, such as not knowing, are left out.
    static func profile(_ profile: ReferenceProfile, _ table: SurveyTable) -> ToldProfile {
        let lines = table.lines.filter { profile.counts[$0.name] != nil }
        let counts = lines.compactMap { $0.figures.first?.count }
        let expected = lines.compactMap { profile.counts[$0.name] }
        func told(_ rows: [ToldProfile.Row], _ apart: Double) -> ToldProfile {
            ToldProfile(
                key: table.key, question: table.question, source: profile.source, rows: rows, apart: apart)
        }
        guard counts.count == lines.count, let compared = try? Representation(counts, reference: expected) else {
            return told([], 0)
        }
        let rows = zip(lines, zip(counts, compared.categories)).map { line, figures in
            ToldProfile.Row(
                line.label, count: figures.0, share: figures.1.share, expected: figures.1.reference,
                ratio: figures.1.ratio, isConcentrated: figures.1.isConcentrated)
        }
        return told(rows, compared.dissimilarity)
    }
}
