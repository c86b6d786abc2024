internal import French

/// What stands beside a vote in a table of its own: groups of rivals, and what people decide against the count
/// (docs/formats/budget.md).
package enum BudgetSideFile {
    package enum Fault: Error, Sendable, Equatable {
        case table(TableError)
        case missingColumn(String, known: [String])
        case noRow
        case unknownProject(String, line: Int, nearest: String?)
        case badDecision(String, line: Int)
        case noReason(line: Int)
        case repeatedProject(String, line: Int, before: Int)
        /// A group of one project.
        case loneRival(String, line: Int)

        /// What is wrong with the table itself.
        package var table: TableError? {
            if case .table(let error) = self { error } else { nil }
        }
    }

    package struct Override: Sendable, Equatable {
        package let project: Int
        package let isIn: Bool
        package let reason: String
    }

    /// Groups of projects of which one at most may win, in the order of the file.
    /// - Parameters:
    ///   - projects: identifiers; the answer gives their places.
    package static func rivals(_ bytes: [UInt8], among projects: [String]) throws(Fault) -> [[Int]] {
        let table = try Table(bytes, needed: [["groupe", "group"], ["projet", "project", "project_id"]])
        let places = table.places(of: projects)
        var groups: [(name: String, line: Int, members: [Int])] = []
        var groupOf: [String: Int] = [:]
        for row in table.rows {
            let member = try table.project(row, 1, among: places)
            if let known = groupOf[row.cells[0]] {
                groups[known].members.append(member)
            } else {
                groupOf[row.cells[0]] = groups.count
                groups.append((row.cells[0], row.line, [member]))
            }
        }
        for group in groups where Set(group.members).count < 2 { throw .loneRival(group.name, line: group.line) }
        return groups.map(\.members)
    }

    package static func overrides(_ bytes: [UInt8], among projects: [String]) throws(Fault) -> [Override] {
        let table = try Table(
            bytes, needed: [["projet", "project", "project_id"], ["decision"], ["raison", "reason"]])
        let places = table.places(of: projects)
        var lines: [Int: Int] = [:]
        var overrides: [Override] = []
        for row in table.rows {
            let project = try table.project(row, 0, among: places)
            if let before = lines.updateValue(row.line, forKey: project) {
                throw .repeatedProject(projects[project], line: row.line, before: before)
            }
            let word = French.folded(row.cells[1])
            guard ["in", "pris", "out", "retire"].contains(word) else {
                throw .badDecision(row.cells[1], line: row.line)
            }
            guard !row.cells[2].isEmpty else { throw .noReason(line: row.line) }
            overrides.append(Override(project: project, isIn: word == "in" || word == "pris", reason: row.cells[2]))
        }
        return overrides
    }

    /// The columns asked for, in their order.
    private struct Table {
        let rows: [(cells: [String], line: Int)]

        init(_ bytes: [UInt8], needed: [[String]]) throws(Fault) {
            let read: [TableRow]
            do {
                read = try CSVBytes.rows(bytes)
            } catch let error as TableError {
                throw .table(error)
            } catch {
                throw .table(.damaged)
            }
            guard let head = read.first else { throw .table(.empty) }
            let names = head.cells.map { French.folded($0.withoutOuterSpaces) }
            var places: [Int] = []
            for words in needed {
                guard let place = names.firstIndex(where: words.contains) else {
                    throw .missingColumn(words[0], known: head.cells)
                }
                places.append(place)
            }
            rows = read.dropFirst().map { row in
                (places.map { row.cells.indices.contains($0) ? row.cells[$0].withoutOuterSpaces : "" }, row.number)
            }
            if rows.isEmpty { throw .noRow }
        }

        func places(of projects: [String]) -> [String: Int] {
            Dictionary(projects.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }

        func project(
            _ row: (cells: [String], line: Int), _ place: Int, among places: [String: Int]
        ) throws(Fault) -> Int {
            let id = row.cells[place]
            guard let project = places[id] else {
                throw .unknownProject(id, line: row.line, nearest: French.nearest(id, among: places.keys.sorted()))
            }
            return project
        }
    }
}
