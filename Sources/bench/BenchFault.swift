/// Why a measurement cannot be made; read by developers, on the standard error.
enum BenchFault: Error, CustomStringConvertible {
    case usage(String)
    case system(String, errno: Int32)
    case absent(String, package: String)
    case ended(String, said: String)
    case unreadable(String, said: String)
    case differs(String, said: String)

    var description: String {
        switch self {
        case .usage(let word): "unknown or incomplete: \(word); see docs/benchmarks.md for the options"
        case .system(let call, let code): "\(call) failed: error \(code)"
        case .absent(let program, let package): "\(program) is missing: install the Debian package \(package)"
        case .ended(let program, let said): "\(program) ended too early; it said: \(said)"
        case .unreadable(let program, let said): "\(program) answered something else: \(said)"
        case .differs(let instance, let said): "the answers differ for \(instance): \(said)"
        }
    }
}
