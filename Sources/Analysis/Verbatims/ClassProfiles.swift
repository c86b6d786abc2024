/// What makes each class: its forms, the units that show it best.
package struct ClassProfiles: Sendable, Equatable {
    /// A form or a modality and a class.
    package struct Link: Sendable, Equatable {
        package let column: Int
        /// Units of the class that hold it.
        package let count: Int
        /// Classified units that hold it.
        package let total: Int
        package let association: Association
    }

    package struct Profile: Sendable, Equatable {
        /// Units of the class.
        package let size: Int
        /// Over-represented columns from the largest χ² on.
        package let over: [Link]
        /// Under-represented columns from the largest χ² on.
        package let under: [Link]
    }

    package let profiles: [Profile]

    /// Columns are compared over the units that are in a class.
    /// - Parameter least: χ² below which a link is left out; 3.84 is one chance in twenty.
    /// - Throws: `lengthsDiffer`.
    package init(
        _ table: Incidence, classOf: [Int32], classes: Int, least: Double = 3.84
    ) throws(VerbatimFault) {
        guard classOf.count == table.rowCount else { throw .lengthsDiffer(classOf.count, table.rowCount) }
        var counts = [[Int]](repeating: [Int](repeating: 0, count: table.columnCount), count: max(classes, 0))
        var totals = [Int](repeating: 0, count: table.columnCount)
        var sizes = [Int](repeating: 0, count: max(classes, 0))
        for row in classOf.indices where sizes.indices.contains(Int(classOf[row])) {
            sizes[Int(classOf[row])] += 1
            for column in table[row] {
                counts[Int(classOf[row])][Int(column)] += 1
                totals[Int(column)] += 1
            }
        }
        let all = sizes.reduce(0, +)
        var profiles: [Profile] = []
        for index in sizes.indices {
            var links: [Link] = []
            for column in totals.indices where totals[column] > 0 {
                let association = try Association(
                    both: counts[index][column], size: sizes[index], form: totals[column], total: all)
                guard association.chiSquare >= least else { continue }
                links.append(
                    Link(
                        column: column, count: counts[index][column], total: totals[column], association: association))
            }
            links.sort { ($1.association.chiSquare, $0.column) < ($0.association.chiSquare, $1.column) }
            profiles.append(
                Profile(
                    size: sizes[index], over: links.filter(\.association.isOver),
                    under: links.filter { !$0.association.isOver }))
        }
        self.profiles = profiles
    }

    /// The units of each class that hold most of what makes it: the sum of χ² of its forms that they hold.
    ///
    /// Of two alike the one with fewer forms, then the first.
    package func typical(_ table: Incidence, classOf: [Int32], count: Int) -> [[(unit: Int, score: Double)]] {
        profiles.indices.map { index in
            var scores = [Double](repeating: 0, count: table.columnCount)
            for link in profiles[index].over { scores[link.column] = link.association.chiSquare }
            var units: [(unit: Int, score: Double)] = []
            for unit in classOf.indices where Int(classOf[unit]) == index {
                units.append((unit, table[unit].reduce(0) { $0 + scores[Int($1)] }))
            }
            let sorted = units.sorted { one, other in
                (other.score, table[one.unit].count, one.unit) < (one.score, table[other.unit].count, other.unit)
            }
            return Array(sorted.prefix(max(count, 0)))
        }
    }
}
