internal import Glibc

/// The key of the instance: a file beside the database, so that a copy of the database alone opens nothing sealed.
package enum InstanceKey {
    private static let length = 32

    /// The key of this folder, made the first time. Two programs that start together get the same one.
    ///
    /// - Parameter make: 32 bytes nobody can predict.
    /// - Throws: `FileFault` when it can be neither read nor written; `EINVAL` when the file is not a key.
    package static func open(_ path: String, make: () -> [UInt8]) throws(FileFault) -> [UInt8] {
        if access(path, F_OK) != 0 { try create(path, make()) }
        let bytes = try DurableFile.read(path, limit: 1 << 10)
        guard bytes.count == length else { throw FileFault(errno: EINVAL) }
        return bytes
    }

    private static func create(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
        let ready = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).new"
        try DurableFile.write(bytes, to: ready)
        defer { unlink(ready) }
        // A link never replaces what another program put there meanwhile.
        if link(ready, path) != 0 && errno != EEXIST { throw FileFault(errno: errno) }
    }
}
