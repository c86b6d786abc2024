import SQL
import Testing

/// The code of the database error that `work` throws; nil when it throws none.
func code<T>(_ work: () throws -> T) -> SQLError.Code? {
    do {
        _ = try work()
        return nil
    } catch let error as SQLError {
        return error.code
    } catch {
        Issue.record(error)
        return nil
    }
}

/// A failure of the test's own, to be told from those of the database.
struct Deliberate: Error, Equatable {}
