internal import Acts
internal import Domain
internal import Exchange
internal import HTTP
internal import Routes

/// Lists as files to take away.
struct ExportController {
    /// Rows that one answer holds in memory.
    private static let limit = 5_000
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// - Throws: `Refusal.notFound` when there is no such list; `.tooMany` for one that only the command line can give.
    func file(_ export: ExportRoute) throws -> Response {
        guard let format = ListFormat(rawValue: export.format.rawValue) else { throw Failures.NotFound() }
        var bytes: [UInt8] = []
        var name = ""
        try ExportList(Self.listing(export.listing), limit: Self.limit) { list in
            bytes = []
            name = list.name
            switch format {
            case .csv: try ListFile(list).csv { bytes += $0 }
            case .json: try ListFile(list).json { bytes += $0 }
            case .xlsx: bytes = try workbook(list)
            }
        }
        .perform(by: context.viewer, in: context.site.world)
        return Response(
            headers: [
                "Content-Type": format.mediaType,
                "Content-Disposition": "attachment; filename=\"\(name).\(format.rawValue)\"",
                "Cache-Control": "private, no-cache", "Vary": "Cookie",
            ],
            body: .bytes(bytes))
    }

    /// The C library writes workbooks to files only.
    private func workbook(_ list: ListExport) throws -> [UInt8] {
        let file = try ScratchFile(in: context.site.settings.scratchFolder)
        // The list has no date of its own, and the same list must give the same bytes.
        try ListFile(list).xlsx(at: file.path, created: 0)
        return try file.bytes()
    }

    private static func listing(_ listing: ExportRoute.Listing) -> ExportList.Listing {
        switch listing {
        case .practices(let search): .practices(search)
        case .methods: .methods
        case .glossary: .glossary
        case .territories: .territories
        case .organisations: .organisations
        case .groups: .groups
        case .sources: .sources
        case .vocabulary(let code): .vocabulary(code)
        case .collection(let slug): .collection(slug)
        }
    }
}
