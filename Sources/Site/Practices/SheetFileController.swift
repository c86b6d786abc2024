internal import Acts
internal import Domain
internal import Exchange
internal import HTML
internal import HTTP
internal import Routes
internal import Views

/// Sheets as files to take away.
struct SheetFileController {
    private let context: Context
    private var world: World { context.site.world }

    init(_ context: Context) { self.context = context }

    /// - Throws: as the page of the sheet does: `Refusal.notFound`, `.gone`.
    func file(_ file: SheetFileRoute) throws -> Response {
        switch try ReadSheet(slug: file.slug).perform(by: context.viewer, in: world) {
        case .moved(let newer):
            return .redirect(
                to: .sheetFile(SheetFileRoute(newer, file.format)), in: context.askedLanguage, status: 301)
        case .sheet(let sheet):
            if file.format == .pdf { return try PrintController(context).pdf(sheet) }
            return response(try bytes(sheet, file.format), file)
        }
    }

    private func bytes(_ sheet: Sheet, _ format: SheetFileRoute.Format) throws -> [UInt8] {
        let card = context.card(sheet, link: context.link)
        let vocabularies = world.vocabularies
        switch format {
        case .pdf: throw Failures.NotFound()
        case .markdown:
            return SheetMarkdown(
                SheetProjection(sheet, template: world.template), card: card, vocabularies: vocabularies,
                texts: context.texts, timeZone: context.site.settings.timeZone,
                adoptions: try ReadSheetLife(slug: sheet.practice.slug).perform(by: context.viewer, in: world)
                    .adoptions.map(ShownAdoption.init)
            ).bytes
        case .json:
            return SheetFile(
                SheetProjection(sheet, template: world.template), card: card, vocabularies: vocabularies,
                link: context.link
            ).bytes
        case .csv: return try table(sheet.practice.id)
        case .ris: return RISFile(card).bytes
        case .linkedData: return LinkedData(card).bytes
        case .dublinCore: return DublinCore(card).bytes
        }
    }

    /// The one row of the table of practices.
    private func table(_ practice: Int64) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try ExportList(.practice(practice)) { list in
            bytes = []
            try ListFile(list).csv { bytes += $0 }
        }
        .perform(by: context.viewer, in: world)
        return bytes
    }

    private func response(_ bytes: [UInt8], _ file: SheetFileRoute) -> Response {
        var headers: Headers = [
            "Content-Type": Self.type(of: file.format), "Cache-Control": "private, no-cache", "Vary": "Cookie",
        ]
        headers.set("Content-Disposition", "attachment; filename=\"\(file.slug).\(file.format.rawValue)\"")
        return Response(headers: headers, body: .bytes(bytes))
    }

    private static func type(of format: SheetFileRoute.Format) -> String {
        switch format {
        case .pdf: "application/pdf"
        case .markdown: "text/markdown; charset=utf-8"
        case .json: "application/json"
        case .csv: "text/csv; charset=utf-8"
        case .ris: "application/x-research-info-systems; charset=utf-8"
        case .linkedData: "application/ld+json"
        case .dublinCore: "application/xml; charset=utf-8"
        }
    }
}
