internal import Domain
internal import SQL
internal import Storage

/// Which publications the sheets of a list cite: the one of each, and those that some of its facts name besides.
struct CitedDocuments {
    private let connection: any Connection

    init(_ connection: any Connection) { self.connection = connection }

    func documents(
        of practices: [Int64], _ facts: [Int64: [Fact]]
    ) throws -> [Int64: (source: SourceDocument?, others: [SourceDocument])] {
        let store = SourceStore(connection)
        let owners = try store.owners(of: practices)
        let cited = try Dictionary(uniqueKeysWithValues: Set(owners.values).map { ($0, try store.find($0)) })
        let others = try Dictionary(
            uniqueKeysWithValues: Set(facts.values.flatMap { $0 }.compactMap(\.source)).map { code in
                (code, try store.find(code: code)?.document)
            })
        let told = practices.map { practice in
            let codes = Set((facts[practice] ?? []).compactMap(\.source)).sorted()
            return (
                practice,
                (source: owners[practice].flatMap { cited[$0] ?? nil }, others: codes.compactMap { others[$0] ?? nil })
            )
        }
        return Dictionary(told, uniquingKeysWith: { $1 })
    }
}
