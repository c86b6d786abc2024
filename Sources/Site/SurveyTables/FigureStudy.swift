package import Domain
package import Exchange

/// A file of published tables, read: JSON when its name says so, else a table.
package enum FigureStudy {
    package enum Fault: Error {
        case sheet(FigureSheet.Fault)
        case file(SurveyProblem)
    }

    /// - Throws: `Fault`.
    package static func read(_ path: String) throws -> PublishedTables {
        do {
            guard path.lowercased().hasSuffix(".json") else { return try FigureSheet.read(path: path) }
            return try PublishedTables(json: try WholeFile.bytes(path, limit: PublishedTables.sizeLimit))
        } catch let error as TableError {
            throw Fault.sheet(.table(error))
        } catch let fault as FigureSheet.Fault {
            throw Fault.sheet(fault)
        } catch let problem as SurveyProblem {
            throw Fault.file(problem)
        }
    }
}
