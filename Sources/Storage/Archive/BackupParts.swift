/// The parts of a backup, written one after the other into its folder.
package struct BackupParts {
    package static let database = DataFolder.databaseName
    package static let archive = "archive"
    package static let key = DataFolder.keyName
    private static let files = DataFolder.filesName

    private let folder: String
    private let hashing: Hashing
    private var checksums: Checksums

    package init(folder: String, _ hashing: Hashing) {
        self.folder = folder
        self.hashing = hashing
        checksums = Checksums(hashing)
    }

    /// Takes in a part that somebody else wrote into the folder.
    package mutating func add(_ path: String) throws(ArchiveFault) {
        checksums.add(path, hash: try PartReader.hash(path, in: folder, hashing))
    }

    /// Takes in every file below a folder of the backup.
    package mutating func addFolder(_ name: String) throws(ArchiveFault) {
        for path in try FolderTree.files(in: "\(folder)/\(name)") { try add("\(name)/\(path)") }
    }

    /// Copies stored files.
    ///
    /// - Parameter isNamed: asked about a file that is not there: false when nothing names it any more.
    package mutating func copyFiles(
        _ hashes: [String], from files: any FileStore, isNamed: (String) throws -> Bool
    ) throws {
        try FolderTree.make("\(folder)/\(Self.files)")
        for hash in hashes {
            guard let bytes = try files.get(hash) else {
                // Erased since the copy of the database was made: the journal tells it to whoever restores.
                if try isNamed(hash) { throw ArchiveFault.lostFile(hash: hash) }
                continue
            }
            try FolderTree.make("\(folder)/\(Self.files)/\(hash.prefix(2))")
            try write(bytes, to: "\(Self.files)/\(hash.prefix(2))/\(hash)")
        }
    }

    /// Copies the key of the instance: without it nothing sealed in the database opens.
    ///
    /// - Parameter path: where the key is; nothing happens when there is none yet.
    package mutating func copyKey(_ path: String) throws {
        guard FolderTree.exists(path) else { return }
        try write(try DurableFile.read(path, limit: 1 << 10), to: Self.key)
    }

    package mutating func write(_ erasures: [Erasure]) throws(ArchiveFault) {
        try write(erasures.flatMap { Array($0.line.utf8) }, to: ErasureJournal.archiveFile)
    }

    /// Writes the description and the checksums, then reads everything again.
    package mutating func finish(_ manifest: BackupManifest) throws(ArchiveFault) {
        try manifest.write(in: folder, hashing, &checksums)
        try checksums.write(in: folder)
        _ = try Checksums.verified(in: folder, hashing)
    }

    private mutating func write(_ bytes: [UInt8], to path: String) throws(ArchiveFault) {
        let writer = try PartWriter(path, in: folder, hashing)
        try writer.write(bytes)
        checksums.add(path, hash: try writer.finish())
    }
}
