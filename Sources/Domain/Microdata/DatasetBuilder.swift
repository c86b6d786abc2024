/// Takes rows as they come and makes a data set in which nothing tells their order.
package struct DatasetBuilder {
    private struct Level {
        let parent: Int?
        var parents: [Int32] = []
        var columns: [ColumnBuilder]
        var count = 0
    }

    private let codebook: Codebook
    private var levels: [Level]

    /// - Throws: when the codebook cannot be kept.
    package init(_ codebook: Codebook) throws(CodebookFault) {
        if let fault = codebook.fault { throw fault }
        self.codebook = codebook
        levels = codebook.levels.map { level in
            Level(
                parent: codebook.levels.firstIndex { $0.code == level.parent },
                columns: codebook.variables(of: level.code).map(ColumnBuilder.init))
        }
    }

    /// Rows of each level.
    package var counts: [Int] { levels.map(\.count) }

    /// Adds a row; one that cannot stand changes nothing.
    ///
    /// - Parameters:
    ///   - level: its rank in the codebook.
    ///   - parent: for all levels but the first, the row it belongs to, in the order of adding.
    ///   - cells: as the variables of the level.
    /// - Returns: its rank in its level, in the order of adding.
    @discardableResult
    package mutating func add(
        _ cells: [Datum], to level: Int = 0, parent: Int? = nil
    ) throws(DatasetFault) -> Int {
        guard cells.count == levels[level].columns.count else { throw DatasetFault(.wrongWidth, column: nil) }
        guard hasParent(levels[level], parent) else { throw DatasetFault(.noParent, column: nil) }
        for (index, cell) in cells.enumerated() {
            do throws(DatumFault) {
                try levels[level].columns[index].checked(cell)
            } catch {
                throw DatasetFault(error, column: index)
            }
        }
        for (index, cell) in cells.enumerated() { levels[level].columns[index].append(cell) }
        if let parent { levels[level].parents.append(Int32(parent)) }
        levels[level].count += 1
        return levels[level].count - 1
    }

    /// - Parameter ids: for each level the ids of its rows in the order of adding, each once: drawn for this data set
    ///   (`RowOrder`), or read from a file of ours.
    /// - Throws: when there are not as many ids as rows, or one stands twice in a level.
    package func frozen(_ ids: [[RowID]]) throws(RowOrder.Fault) -> Dataset {
        guard ids.count == levels.count, zip(ids, levels).allSatisfy({ $0.count == $1.count }) else {
            throw .wrongCount
        }
        var tables: [Dataset.Table] = []
        /// For each level where each row came to stand.
        var places: [[Int32]] = []
        for (index, level) in levels.enumerated() {
            let order = try Self.order(level, ids[index], parents: level.parent.map { places[$0] })
            var place = [Int32](repeating: 0, count: order.count)
            for (new, old) in order.enumerated() { place[old] = Int32(new) }
            let parents = level.parent.map { parent in order.map { places[parent][Int(level.parents[$0])] } }
            tables.append(
                Dataset.Table(
                    level: codebook.levels[index], ids: order.map { ids[index][$0] }, parents: parents ?? [],
                    columns: level.columns.map { $0.ordered(by: order) },
                    variables: codebook.variables(of: codebook.levels[index].code)))
            places.append(place)
        }
        return Dataset(codebook, tables)
    }

    private func hasParent(_ level: Level, _ parent: Int?) -> Bool {
        guard let above = level.parent else { return parent == nil }
        return parent.map { levels[above].count > $0 && $0 >= 0 } ?? false
    }

    /// The rows by their ids; those of one parent stay together and in the order in which they were told.
    private static func order(
        _ level: Level, _ ids: [RowID], parents: [Int32]?
    ) throws(RowOrder.Fault) -> [Int] {
        let sorted = ids.indices.sorted { ids[$0] < ids[$1] }
        for (one, next) in zip(sorted, sorted.dropFirst()) where ids[one] == ids[next] { throw .repeated(ids[one]) }
        guard let parents else { return sorted }
        return ids.indices.sorted { one, other in
            let (first, second) = (parents[Int(level.parents[one])], parents[Int(level.parents[other])])
            return first == second ? one < other : first < second
        }
    }
}

/// Why a row cannot be added, and which of its cells says so.
package struct DatasetFault: Error, Sendable, Equatable {
    package let reason: DatumFault
    /// Among the variables of the level.
    package let column: Int?

    init(_ reason: DatumFault, column: Int?) {
        self.reason = reason
        self.column = column
    }
}
