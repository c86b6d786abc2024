import Domain
import TestSupport

/// Other people's programs of deciding together, run on instances (scripts/fetch-peers puts them in place).
enum PeerPrograms {
    static let note: String = "the peers are missing: scripts/fetch-peers puts them in .build/tools"
    static var areThere: Bool { TextFile.bytes(tools + "/pins") != nil }

    private static let repository =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    private static let tools = repository + "/.build/tools/deciding"
    private static let oracles = "Tests/AnalysisTests/Oracles/"

    /// Gives a folder of files to a script of `Oracles`, and returns what it answers.
    static func answer(_ script: String, files: [(name: String, bytes: [UInt8])]) throws -> JSON {
        let folder = try TemporaryDirectory()
        for file in files { try TextFile.write(file.bytes, to: folder.file(file.name)) }
        return try answer(oracles + script, folder.path, folder)
    }

    /// Gives a list of instances to a script of `Oracles`, and returns one answer for each.
    static func answer(_ script: String, instances: [JSON]) throws -> [JSON] {
        let folder = try TemporaryDirectory()
        try TextFile.write(JSON.array(instances).encoded(), to: folder.file("instances.json"))
        return try answer(oracles + script, folder.file("instances.json"), folder).elements ?? []
    }

    /// Gives a list of instances to a script of the repository, one a line, and returns one answer for each.
    static func answers(_ script: String, lines: [[UInt8]]) throws -> [JSON] {
        let folder = try TemporaryDirectory()
        try TextFile.write(Array(lines.map { $0 + [0x0A] }.joined()), to: folder.file("instances"))
        try run(script, [folder.file("instances"), folder.file("answers")])
        let text = TextFile.read(folder.file("answers")) ?? ""
        return try text.split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
    }

    /// Lets a script of `Oracles` judge instances; throws when it ends badly.
    static func judge(_ script: String, instances: [JSON]) throws {
        let folder = try TemporaryDirectory()
        try TextFile.write(JSON.array(instances).encoded(), to: folder.file("instances.json"))
        try run(oracles + script, [folder.file("instances.json")])
    }

    private static func answer(_ script: String, _ input: String, _ folder: TemporaryDirectory) throws -> JSON {
        let output = folder.file("answers.json")
        try run(script, [input, output])
        guard let bytes = TextFile.bytes(output) else { throw SupportFailure("\(script) answered nothing") }
        return try JSON.parse(bytes)
    }

    private static func run(_ script: String, _ arguments: [String]) throws {
        guard areThere else { throw SupportFailure(note) }
        let path = "PYTHONPATH=\(tools):\(repository)/Sources/bench/Peer"
        let cache = "PYTHONPYCACHEPREFIX=\(repository)/.build/tools/pycache"
        try Command.run(["env", path, cache, "python3", "\(repository)/\(script)"] + arguments)
    }
}

extension JSON {
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}
