internal import Acts
internal import Domain
internal import Exchange
internal import HTTP
internal import Routes

/// The lists of the commons for programs, each row with the columns of its export (docs/formats/lists.md).
struct APILists {
    private let call: APICall

    init(_ call: APICall) { self.call = call }

    func list(_ listing: APIRoute.Listing) throws -> Response {
        let parameters = try call.parameters([.page, .size])
        let export: ExportList.Listing =
            switch listing {
            case .methods: .methods
            case .glossary: .glossary
            case .territories: .territories
            case .organisations: .organisations
            case .groups: .groups
            case .sources: .sources
            }
        return call.answer(APIPage(of: try rows(export), parameters).json())
    }

    func vocabularies() throws -> Response {
        let parameters = try call.parameters([.page, .size])
        let all = try ListVocabularies().perform(by: call.viewer, in: call.world)
        let items = all.map { listed in
            JSON.object([
                JSON.Member("code", .string(listed.code)), JSON.Member("version", .integer(Int64(listed.version))),
            ])
        }
        return call.answer(APIPage(of: items, parameters).json())
    }

    func vocabulary(_ code: String) throws -> Response {
        let parameters = try call.parameters([.page, .size])
        return call.answer(APIPage(of: try rows(.vocabulary(code)), parameters).json())
    }

    private func rows(_ listing: ExportList.Listing) throws -> [JSON] {
        var bytes: [UInt8] = []
        try ExportList(listing) { list in
            bytes = []
            try ListFile(list).json { bytes += $0 }
        }
        .perform(by: call.viewer, in: call.world)
        return try JSON.parse(bytes).elements ?? []
    }
}
