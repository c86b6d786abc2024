internal import Glibc

/// The content-addressed folder `files/ab/abcdef…`: written beside, flushed to disk, then renamed.
package struct FolderFiles: FileStore {
    let folder: String
    private let fingerprint: @Sendable ([UInt8]) -> String

    /// - Parameters:
    ///   - folder: made when missing.
    ///   - fingerprint: BLAKE2b-256 in 64 lower-case hexadecimal digits.
    package init(folder: String, fingerprint: @escaping @Sendable ([UInt8]) -> String) {
        self.folder = folder
        self.fingerprint = fingerprint
    }

    package func put(_ bytes: [UInt8]) throws(FileStoreError) -> String {
        let hash = fingerprint(bytes)
        let directory = "\(folder)/\(hash.prefix(2))"
        let path = "\(directory)/\(hash)"
        // Freshens the file too, so that the sweep of unused ones leaves it to the row about to name it.
        if utimensat(AT_FDCWD, path, nil, 0) == 0 { return hash }
        for made in [folder, directory] where mkdir(made, 0o700) != 0 && errno != EEXIST {
            throw .unwritable(errno: errno)
        }
        do {
            try DurableFile.write(bytes, to: path)
        } catch {
            throw .unwritable(errno: error.errno)
        }
        return hash
    }

    package func get(_ hash: String) throws(FileStoreError) -> [UInt8]? {
        guard Self.isHash(hash) else { throw .invalidHash }
        let path = "\(folder)/\(hash.prefix(2))/\(hash)"
        if access(path, F_OK) != 0 { return nil }
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read(path, limit: Int.max)
        } catch {
            throw .unreadable(hash: hash, errno: error.errno)
        }
        if fingerprint(bytes) != hash { throw .altered(hash: hash) }
        return bytes
    }

    package func remove(_ hash: String) throws(FileStoreError) {
        guard Self.isHash(hash) else { throw .invalidHash }
        if unlink("\(folder)/\(hash.prefix(2))/\(hash)") != 0 && errno != ENOENT {
            throw .unwritable(errno: errno)
        }
    }

    package func hashes() throws(FileStoreError) -> [String] {
        var hashes: [String] = []
        for directory in DurableFile.names(in: folder) where directory.utf8.count == 2 {
            hashes += DurableFile.names(in: "\(folder)/\(directory)").filter { $0.utf8.count == 64 }
        }
        return hashes.sorted()
    }

    /// Also keeps a name from leaving the folder.
    private static func isHash(_ name: String) -> Bool {
        name.utf8.count == 64 && name.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    }
}
