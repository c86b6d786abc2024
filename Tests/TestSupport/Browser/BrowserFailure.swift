import Glibc

/// Why the browser of the tests did not answer.
package enum BrowserFailure: Error, CustomStringConvertible {
    case unreachable(Int32)
    case refused(error: String, message: String)
    case unexpected(String)

    package var description: String {
        switch self {
        case .unreachable(let code): "chromedriver does not answer: \(String(cString: strerror(code)))"
        case .refused(let error, let message): "the browser refused: \(error): \(message)"
        case .unexpected(let text): text
        }
    }
}
