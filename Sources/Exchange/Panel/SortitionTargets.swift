internal import French

/// What a panel must look like, as the files of the Sortition Foundation say it: feature, value, min, max, and perhaps
/// min_flex and max_flex.
package struct SortitionTargets: Sendable, Equatable {
    package struct Feature: Sendable, Equatable {
        package let name: String
        package fileprivate(set) var values: [Value]
    }

    package struct Value: Sendable, Equatable {
        package let name: String
        package let min: Int
        package let max: Int
        /// Nil without the column.
        package let minFlex: Int?
        package let maxFlex: Int?
        package let line: Int
    }

    /// In the order of the file.
    package private(set) var features: [Feature] = []

    /// Reads a table of targets. Columns may be named as the software of the Sortition Foundation has named them over time
    /// (category and feature, category and name, feature and value) or in French; names of features and of values are the
    /// same whatever their capitals and the blanks around them.
    /// - Throws: `TableError` or `SortitionFileError`.
    package init(_ table: TableFile) throws {
        var columns: Columns?
        var places: [String: (feature: Int, line: Int)] = [:]
        var indexes: [String: Int] = [:]
        try table.rows(of: table.sheets.first ?? "") { row in
            guard let columns else {
                columns = try Columns(row)
                return
            }
            let name = try columns.name(columns.feature, row)
            let value = try columns.value(row, feature: name)
            let feature = indexes[name.key] ?? features.count
            if feature == features.count {
                indexes[name.key] = feature
                features.append(Feature(name: name, values: []))
            }
            let key = name.key + "\u{0}" + value.name.key
            if let known = places[key] {
                throw SortitionFileError.repeatedTarget(
                    feature: name, value: value.name, line: row.number, first: known.line)
            }
            places[key] = (feature, row.number)
            features[feature].values.append(value)
        }
        if features.isEmpty { throw SortitionFileError.noTargets }
    }
}

/// Where the columns of a table of targets stand.
private struct Columns {
    let feature: Int
    private let value: Int
    private let min: Int
    private let max: Int
    private let minFlex: Int?
    private let maxFlex: Int?
    private let names: [String]

    init(_ header: TableRow) throws(SortitionFileError) {
        let header = try SortitionHeader(header)
        names = header.names
        // "feature" is the value beside "category", and the feature beside "value".
        feature = try header.required("feature", ["category", "feature", "critère", "critere", "caractéristique"])
        value = try header.required("value", ["value", "name", "feature", "valeur", "category value"], but: feature)
        min = try header.required("min", ["min", "minimum"])
        max = try header.required("max", ["max", "maximum"])
        minFlex = header.index(["min_flex"])
        maxFlex = header.index(["max_flex"])
    }

    func name(_ column: Int, _ row: TableRow) throws(SortitionFileError) -> String {
        let text = row.text(column)
        if text.isEmpty { throw .emptyName(column: names[column], line: row.number) }
        return text
    }

    func value(_ row: TableRow, feature: String) throws(SortitionFileError) -> SortitionTargets.Value {
        let one = SortitionTargets.Value(
            name: try name(value, row), min: try number(min, row), max: try number(max, row),
            minFlex: try flex(minFlex, row), maxFlex: try flex(maxFlex, row), line: row.number)
        if one.min > one.max {
            throw .minAboveMax(feature: feature, value: one.name, min: one.min, max: one.max, line: row.number)
        }
        for (flex, isInside, column) in [
            (one.minFlex, (one.minFlex ?? 0) > one.min, minFlex),
            (one.maxFlex, (one.maxFlex ?? one.max) < one.max, maxFlex),
        ] where flex != nil && isInside {
            throw .flexInside(
                feature: feature, value: one.name, column: column.map { names[$0] } ?? "", line: row.number)
        }
        return one
    }

    private func flex(_ column: Int?, _ row: TableRow) throws(SortitionFileError) -> Int? {
        guard let column else { return nil }
        return try number(column, row)
    }

    private func number(_ column: Int, _ row: TableRow) throws(SortitionFileError) -> Int {
        let text = row.text(column)
        let isPlain = !text.isEmpty && text.utf8.count <= 7 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        guard isPlain, let number = Int(text), number <= 1_000_000 else {
            throw .notANumber(text, column: names[column], line: row.number)
        }
        return number
    }
}
