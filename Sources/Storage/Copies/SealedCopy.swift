/// A whole copy in one file that only its key opens: a tar archive, closed piece by piece.
///
/// `essaim-sealed-1` and a line feed, the header of the stream, then closed pieces of 64 KiB; see
/// docs/formats/sealed-copy.md.
package enum SealedCopy {
    static let magic = Array("essaim-sealed-1\n".utf8)
    static let piece = 1 << 16

    /// True for a file that begins as ours do.
    package static func isOne(_ path: String) -> Bool {
        guard let reader = try? PartReader(path), let head = try? reader.next() else { return false }
        return head.starts(with: magic)
    }

    /// Writes a folder as one sealed file, which gets its name once it was read again from the disk.
    ///
    /// - Parameter path: where nothing is yet.
    package static func write(
        _ folder: String, to path: String, _ sealing: Sealing, _ hashing: Hashing
    ) throws(ArchiveFault) {
        if FolderTree.exists(path) { throw .folderNotEmpty }
        let partial = "\(path).\(UInt32.random(in: 0 ... .max)).part"
        do throws(ArchiveFault) {
            try write(folder, partial: partial, sealing, hashing)
            try verify(partial, sealing, hashing)
            try DurableFile.publish(partial, as: path)
        } catch {
            DurableFile.remove(partial)
            throw error
        }
    }

    /// Reads every byte and compares it with the list of checksums inside.
    ///
    /// - Throws: `.cannotOpen` with another key or for altered bytes; `.altered`, `.missing`, `.unexpected`.
    package static func verify(_ path: String, _ sealing: Sealing, _ hashing: Hashing) throws(ArchiveFault) {
        let reader = try SealedReader(path, sealing)
        var found: [String: String] = [:]
        var list: [UInt8] = []
        while let entry = try reader.nextEntry() {
            let hash = hashing.begin()
            while let bytes = try reader.nextBytes() {
                hash.add(bytes[...])
                if entry == Checksums.file { list += bytes }
            }
            if entry != Checksums.file { found[entry] = hash.finish() }
        }
        try Checksums(parsing: list, hashing).require(found)
    }

    /// Opens a sealed copy into a new folder, which is then a copy like any other.
    ///
    /// - Returns: the folder; whoever asked removes it.
    package static func open(
        _ path: String, into folder: DataFolder, _ sealing: Sealing, _ hashing: Hashing
    ) throws(ArchiveFault) -> String {
        let opened = try folder.subfolder("opened-copy").path
        do throws(ArchiveFault) {
            let reader = try SealedReader(path, sealing)
            while let entry = try reader.nextEntry() {
                try FolderTree.makeParents(of: entry, in: opened)
                let writer = try PartWriter(entry, in: opened, hashing)
                while let bytes = try reader.nextBytes() { try writer.write(bytes) }
                _ = try writer.finish()
            }
            return opened
        } catch {
            FolderTree.remove(opened)
            throw error
        }
    }

    private static func write(
        _ folder: String, partial: String, _ sealing: Sealing, _ hashing: Hashing
    ) throws(ArchiveFault) {
        let writer = try SealedWriter(partial, sealing, hashing)
        for path in try FolderTree.files(in: folder) {
            let size = DurableFile.size("\(folder)/\(path)")
            guard let header = TarHeader(path: path, size: size).bytes else { throw .notPlain(path: path) }
            try writer.write(header)
            var written = 0
            let reader = try PartReader(path, in: folder)
            while let bytes = try reader.next() {
                written += bytes.count
                try writer.write(bytes)
            }
            if written != size { throw .altered(path: path) }
            try writer.write([UInt8](repeating: 0, count: TarHeader.padding(after: size)))
        }
        // Two empty blocks end a tar archive.
        try writer.write([UInt8](repeating: 0, count: 2 * TarHeader.length))
        try writer.finish()
    }
}

/// Closes what is written to it, piece by piece.
private final class SealedWriter {
    private let file: PartWriter
    private let closing: Sealing.Closing
    private var waiting: [UInt8] = []

    init(_ path: String, _ sealing: Sealing, _ hashing: Hashing) throws(ArchiveFault) {
        file = try PartWriter(path, hashing)
        closing = sealing.closing()
        try file.write(SealedCopy.magic + closing.header)
    }

    func write(_ bytes: some Collection<UInt8>) throws(ArchiveFault) {
        waiting += bytes
        var start = 0
        // The last piece is closed by `finish`, so one byte at least always waits.
        while waiting.count - start > SealedCopy.piece {
            try file.write(closing.close(Array(waiting[start..<(start + SealedCopy.piece)]), false))
            start += SealedCopy.piece
        }
        waiting.removeSubrange(..<start)
    }

    func finish() throws(ArchiveFault) {
        try file.write(closing.close(waiting, true))
        _ = try file.finish()
    }
}
