import Glibc
import TestSupport

/// The programs built beside these tests.
enum Built {
    static func program(_ name: String) throws -> String {
        guard let real = realpath("/proc/self/exe", nil) else { throw SupportFailure("where do these tests run from?") }
        defer { free(real) }
        let path = String(cString: real)
        let program = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/\(name)"
        guard access(String(program), X_OK) == 0 else {
            throw SupportFailure("\(program) is missing: swift build makes it")
        }
        return String(program)
    }
}
