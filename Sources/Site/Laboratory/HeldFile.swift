internal import HTTP

/// A file that was given, where readers that open a path find it: in memory, without a name, gone with this object.
struct HeldFile {
    struct Full: Error {}

    private let file: SpoolFile
    var path: String { file.path }

    /// - Throws: `Full` when there is no room for it.
    init(_ given: FormFile) throws {
        guard let file = SpoolFile(directory: "/dev/shm"), given.bytes.withUnsafeBytes({ file.append($0) })
        else { throw Full() }
        self.file = file
    }
}
