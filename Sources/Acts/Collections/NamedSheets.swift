internal import Domain
internal import French
internal import SQL
internal import Storage

/// Finds the sheets that a collection names: by address, former ones too, or by the key of their import.
struct NamedSheets {
    /// A sheet that may be read.
    struct Found {
        /// As it was named.
        let practice: Int64
        /// What it is shown as: itself, or the one it was merged into.
        let shown: Int64
    }

    private let connection: any Connection
    private let viewer: Viewer
    private let practices: PracticeStore
    private let sheets: SheetList

    init(_ connection: any Connection, _ viewer: Viewer) {
        self.connection = connection
        self.viewer = viewer
        practices = PracticeStore(connection)
        sheets = SheetList(connection, readableBy: viewer.audiences)
    }

    /// - Parameter name: "hcts-2021:1A", "conferences-familiales-en-gironde", or a whole address copied from a browser.
    func find(_ name: String) throws -> Found? {
        let owner =
            if let key = key(name) {
                try practices.find(namespace: key.namespace, key: key.key)
            } else {
                try practices.owner(address: Self.address(name))
            }
        guard let owner else { return nil }
        let shown = try practices.keeper(of: owner)
        return try sheets.practices([shown])[shown].map { _ in Found(practice: owner, shown: shown) }
    }

    /// The address of a sheet that was perhaps meant; a title leads to its sheet too.
    func nearest(to name: String) throws -> String? {
        if key(name) != nil { return nil }
        let all = try DuplicateStore(connection).candidates(readableBy: viewer.audiences)
        return French.nearest(French.slug(Self.address(name)), among: all.map(\.slug))
    }

    private func key(_ name: String) -> (namespace: String, key: String)? {
        if name.contains("://") { return nil }
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    private static func address(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
}
