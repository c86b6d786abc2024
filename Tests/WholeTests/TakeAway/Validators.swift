import TestSupport

/// Other people's readers of what we give away, run on files.
enum Validators {
    /// Runs a script that ends with an assertion for all that must hold; throws when one does not.
    ///
    /// - Parameters:
    ///   - script: Python; its arguments begin at `sys.argv[1]`.
    ///   - files: written for it, given by their paths after `words`.
    static func run(_ script: String, _ words: [String] = [], files: [(name: String, bytes: [UInt8])] = []) throws {
        let tools = Essaim.repository + "/.build/tools/validators"
        guard TextFile.bytes(tools + "/pins") != nil else {
            throw SupportFailure("the validators are missing: scripts/fetch-peers puts them in .build/tools")
        }
        let folder = try TemporaryDirectory()
        for file in files { try TextFile.write(file.bytes, to: folder.file(file.name)) }
        let paths = files.map { folder.file($0.name) }
        let start = "import sys\nsys.path.insert(0, \(quoted(tools)))\n"
        try Command.run(["python3", "-c", start + script] + words + paths)
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
