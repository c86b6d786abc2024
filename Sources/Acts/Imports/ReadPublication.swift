package import Domain
internal import SQL
internal import Storage

/// Reads what is known of a publication by its code; nil when the instance has none of that code.
package struct ReadPublication: BusinessAct {
    package static let act = Act.importPractices
    private let code: String

    package init(_ code: String) { self.code = code }

    package func perform(by viewer: Viewer, in world: World) throws -> SourceDocument? {
        try requireInstance(viewer)
        return try world.database.read { try SourceStore($0).find(code: code)?.document }
    }
}
