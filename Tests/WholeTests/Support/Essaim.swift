import Glibc
import TestSupport

/// The program as it was built beside these tests.
enum Essaim {
    /// Next to the bundle that runs now, so that tests and program are always of one build.
    static let program = Result<String, SupportFailure> { () throws(SupportFailure) in
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let path = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let slash = path.lastIndex(of: "/") else { throw SupportFailure("where do these tests run from?") }
        let program = path[..<slash] + "/essaim"
        guard access(String(program), X_OK) == 0 else {
            throw SupportFailure("\(program) is missing: swift build makes it")
        }
        return String(program)
    }

    /// The practices that come with the program, as a file.
    static let practices = repository + "/Sources/Domain/Data/fiches.json"

    static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/")

    static func start(_ arguments: [String], environment: [String: String] = [:]) throws -> WatchedProcess {
        try WatchedProcess(try program.get(), arguments, environment: environment)
    }

    /// Runs one command to its end.
    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> WatchedProcess.Ending {
        try run(arguments, environment: environment)
    }

    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> WatchedProcess.Ending {
        try start(arguments, environment: environment).waitForEnd(seconds: 120)
    }
}

extension WatchedProcess.Ending {
    var lines: [Substring] { output.split(separator: "\n") }

    /// One sentence for the person, nothing else, and no trace of the program's insides.
    func isOneSentence(containing words: String...) -> Bool {
        let text = errors.hasSuffix("\n") ? String(errors.dropLast()) : errors
        let inside = ["error:", "Error", ".swift", "Optional", "0x", "Fatal", "nil", "(", "{"]
        return status == 64 && output.isEmpty && !text.isEmpty && !text.contains("\n")
            && words.allSatisfy { text.contains($0) } && !inside.contains { text.contains($0) }
    }
}
