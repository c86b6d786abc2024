/// A mistake of the person at the command line: exit 64, one sentence, no trace.
enum UsageError: Error, Equatable {
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(option: String)
    case badValue(option: String, value: String)
    /// One of a list was expected.
    case unknownValue(option: String, value: String, nearest: String?)
    /// A setting makes sense only with another one.
    case incomplete(option: String, missing: String)
    case missingArgument(String)
    case unexpectedArgument(String)
    case unknownTimeZone(String)
    case badLine(file: String, line: Int)
    case unreadable(String)
    case unwritable(String)
    /// A file that holds no key of copies.
    case badKey(String)
}

/// The report was already printed; only the exit status remains.
struct Ended: Error {
    let status: Int32
}
