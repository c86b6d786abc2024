import Secrets
import Storage
import TestSupport

/// The list of checksums of an export, as anybody with the format's description can write it again.
enum ArchiveSeal {
    private static let list = "checksums.txt"

    static func hashing() throws -> Hashing {
        let secrets = try Secrets()
        return Hashing {
            let run = Fingerprinter(secrets)
            return Hashing.Run(add: { run.add($0) }, finish: { run.finish() })
        }
    }

    /// Paths of the parts, inside the folder.
    static func parts(of folder: String) throws -> [String] {
        let text = String(decoding: try DurableFile.read("\(folder)/\(list)", limit: 1 << 24), as: UTF8.self)
        return text.split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) }
    }

    static func seal(_ folder: String, _ names: [String]) throws {
        let secrets = try Secrets()
        let lines = try names.map { name in
            "\(secrets.fingerprint(try DurableFile.read("\(folder)/\(name)", limit: 1 << 24)))  \(name)\n"
        }
        try TextFile.write(Array(lines.joined().utf8), to: "\(folder)/\(list)")
    }
}
