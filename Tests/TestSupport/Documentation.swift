internal import Storage

/// A page of the folder `docs`, for tests that hold what it says against the program.
package enum Documentation {
    package static func page(_ name: String) throws -> String {
        let here = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let bytes = try DurableFile.read(here.joined(separator: "/") + "/docs/\(name)", limit: 1 << 22)
        return String(decoding: bytes, as: UTF8.self)
    }
}
