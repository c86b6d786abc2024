import Glibc

/// Why a program of the tests could not be started, or did not do what was waited for.
package enum ProcessFailure: Error, CustomStringConvertible {
    case system(String, Int32)
    case silent(wanted: String, said: String)
    case endless(said: String)

    package var description: String {
        switch self {
        case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
        case .silent(let wanted, let said): "the program never said “\(wanted)”; it said: \(said)"
        case .endless(let said): "the program did not end in time; it said: \(said)"
        }
    }
}
