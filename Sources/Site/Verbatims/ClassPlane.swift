internal import Analysis
internal import French

/// Classes and the forms that make them on the first two axes of their correspondence analysis.
package struct ClassPlane: Sendable, Equatable {
    package struct Point: Sendable, Equatable {
        /// A form, or nothing for the class itself.
        package let form: String?
        package let classNumber: Int
        package let x: Double
        package let y: Double
    }

    private static let formsOfClass = 20

    /// Shares of the inertia that the two axes render.
    package let shares: [Double]
    package let classes: [Point]
    package let forms: [Point]

    /// Nil for less than two classes.
    init?(_ profiles: CorpusProfiles) throws(VerbatimFault) {
        guard profiles.found.count > 1 else { return nil }
        let picked = profiles.columns.enumerated().flatMap { index, columns in
            columns.prefix(Self.formsOfClass).map { (column: $0, classNumber: index + 1) }
        }
        var row = [Int](repeating: -1, count: profiles.reading.table.columnCount)
        for (index, one) in picked.enumerated() where row[one.column] < 0 { row[one.column] = index }
        var counts = [[Double]](repeating: [Double](repeating: 0, count: profiles.found.count), count: picked.count)
        for (segment, index) in profiles.found.classOf.enumerated() where index >= 0 {
            for column in profiles.reading.table[segment] where row[Int(column)] >= 0 {
                counts[row[Int(column)]][Int(index)] += 1
            }
        }
        guard counts.contains(where: { $0.contains { $0 > 0 } }) else { return nil }
        let places = try CorrespondenceAnalysis(counts)
        guard !places.singularValues.isEmpty else { return nil }
        shares = places.singularValues.prefix(2).map { $0 * $0 / places.inertia }
        func place(_ axes: [[Double]], _ index: Int) -> (Double, Double) {
            (axes[0][index], axes.count > 1 ? axes[1][index] : 0)
        }
        classes = (0..<profiles.found.count).map { index in
            let (x, y) = place(places.columns, index)
            return Point(form: nil, classNumber: index + 1, x: x, y: y)
        }
        let words = profiles.reading
        forms = picked.enumerated().filter { row[$1.column] == $0 }.map { index, one in
            let (x, y) = place(places.rows, index)
            return Point(
                form: words.words.families[words.families[one.column]].shown, classNumber: one.classNumber, x: x, y: y)
        }
    }
}
