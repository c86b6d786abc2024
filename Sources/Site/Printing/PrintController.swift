internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Secrets
internal import Views

/// The print of a sheet: made once for each edition, by a job, while the reader's page asks again.
struct PrintController {
    /// Seconds after which the page that waits asks again: a print takes two or three.
    private static let pause = "2"
    private let context: Context

    init(_ context: Context) { self.context = context }

    func pdf(_ sheet: Sheet) throws -> Response {
        let site = context.site
        let slug = sheet.practice.slug
        guard site.settings.printsPDF else { return wait(.unavailable, slug, status: 501) }
        let document = try self.document(sheet)
        guard let asked = AskPrint(sheet.practice, document: document, fingerprint: site.fingerprint(document)) else {
            return wait(.failed, slug, status: 500)
        }
        switch try asked.perform(by: context.viewer, in: site.world) {
        case .ready(let bytes): return Self.file(bytes, slug)
        case .waiting:
            site.settings.wakeJobs()
            var response = wait(.waiting, slug, status: 202)
            response.headers.set("Refresh", Self.pause)
            response.headers.set("Retry-After", Self.pause)
            return response
        case .failed: return wait(.failed, slug, status: 503)
        case .busy:
            var response = wait(.busy, slug, status: 503)
            response.headers.set("Retry-After", "120")
            return response
        case .unavailable: return wait(.unavailable, slug, status: 501)
        }
    }

    /// The same bytes as long as nothing in the sheet changes.
    private func document(_ sheet: Sheet) throws -> [UInt8] {
        let world = context.site.world
        return SheetPage(
            sheet, template: world.template, vocabularies: world.vocabularies, lexicon: try context.lexicon(),
            frame: context.frame()
        ).printed(address: context.link(.sheet(slug: sheet.practice.slug)), pictures: try pictures(of: sheet))
    }

    /// Whole inside the document, because the program that prints fetches nothing; small, because paper is.
    private func pictures(of sheet: Sheet) throws -> [Int64: String] {
        var pictures: [Int64: String] = [:]
        for file in sheet.files where file.kind.isPicture && file.mayBePrinted {
            let found = try FetchFile(slug: sheet.practice.slug, id: file.id, isSmall: true)
                .perform(by: context.viewer, in: context.site.world)
            pictures[file.id] = "data:\(found.kind.mediaType);base64,\(Secrets.base64(found.bytes))"
        }
        return pictures
    }

    private func wait(_ state: PrintWaitPage.State, _ slug: String, status: Int) -> Response {
        var response = context.html(PrintWaitPage(state, slug: slug, frame: context.frame()).bytes, status: status)
        response.headers.set("Cache-Control", "no-store")
        return response
    }

    private static func file(_ bytes: [UInt8], _ slug: String) -> Response {
        Response(
            headers: [
                "Content-Type": "application/pdf", "Content-Disposition": "inline; filename=\"\(slug).pdf\"",
                "Cache-Control": "private, no-cache", "Vary": "Cookie",
            ],
            body: .bytes(bytes))
    }
}
