internal import Storage

/// The folder `shared/data` beside the repository: real data that is too big, or not ours, to be kept in it.
package enum SharedData {
    /// The note of a test that needs it.
    package static let note: String = "../shared/data is not there: the real practices were not looked at"

    package static func path(_ name: String) -> String {
        let here = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        return here.joined(separator: "/") + "/shared/data/\(name)"
    }

    package static func holds(_ name: String) -> Bool { DurableFile.size(path(name)) > 0 }

    package static func bytes(_ name: String) throws -> [UInt8] {
        try DurableFile.read(path(name), limit: 1 << 28)
    }
}
