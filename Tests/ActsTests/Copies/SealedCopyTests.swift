import Acts
import Domain
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite("Sealed copies")
struct SealedCopyTests {
    static func sealing(_ digit: Character = "a") throws -> Sealing {
        let secrets = try Secrets()
        let key = try #require(StreamKey(hexadecimal: String(repeating: digit, count: 64) + "\n"))
        return Sealing(headerLength: StreamKey.headerLength, overhead: StreamKey.overhead) {
            let stream = ClosingStream(secrets, key)
            return Sealing.Closing(header: stream.header) { stream.close($0, isLast: $1) }
        } opening: { header in
            OpeningStream(secrets, key, header: header).map { stream in { stream.open($0) } }
        }
    }

    private func sealed(_ instance: BackupInstance) throws -> String {
        try instance.withWorld { world in
            try ArchiveSheets.put("one", keys: ["alpha"], in: world)
            let maker = CopyMaker(
                into: instance.path("backups"), of: instance.folder, try ArchiveInstance.hashing(),
                sealing: try Self.sealing(), opening: BackupInstance.open)
            return try Backup(maker).perform(by: .instanceOperator, in: world).folder
        }
    }

    @Test func `a sealed copy shows nothing, opens with its key, and restores`() throws {
        let instance = try BackupInstance()
        let path = try sealed(instance)
        #expect(path.hasSuffix(".sealed") && SealedCopy.isOne(path))
        let bytes = try DurableFile.read(path, limit: 1 << 30)
        for word in ["pratique-alpha", "database.sqlite", "SQLite format", "checksums"] {
            #expect(!bytes.contains(word.utf8), "\(word)")
        }
        // Nothing readable is left behind, neither beside the copy nor among the data.
        #expect(DurableFile.names(in: instance.path("backups")).count == 1)
        #expect(!DurableFile.names(in: instance.folder.path).contains { $0.hasPrefix("essaim-") })
        let opened = try SealedCopy.open(
            path, into: instance.folder, try Self.sealing(), try ArchiveInstance.hashing())
        _ = try instance.restore(opened, replaces: true)
        FolderTree.remove(opened)
        try instance.withWorld { (world: World) throws -> Void in
            #expect(try BackupInstance.practice("pratique-alpha", in: world) != nil)
        }
    }

    @Test func `another key, a changed byte, a missing end and a longer one are refused`() throws {
        let instance = try BackupInstance()
        let path = try sealed(instance)
        let hashing = try ArchiveInstance.hashing()
        try SealedCopy.verify(path, try Self.sealing(), hashing)
        #expect(throws: ArchiveFault.cannotOpen(path: path)) {
            try SealedCopy.verify(path, try Self.sealing("b"), hashing)
        }
        let bytes = try DurableFile.read(path, limit: 1 << 30)
        #expect(bytes.count > 1 << 17)
        var altered = bytes
        altered[bytes.count / 2] ^= 1
        // The first piece taken away, the last cut off, one repeated at the end.
        let piece = (1 << 16) + StreamKey.overhead
        let head = 16 + StreamKey.headerLength
        let changes = [
            altered, Array(bytes.dropLast(1)), bytes + [0], Array(bytes[..<(head + piece)]),
            Array(bytes[..<head] + bytes[(head + piece)...]), bytes + bytes[head..<(head + piece)],
        ]
        for (index, change) in changes.enumerated() {
            let other = instance.path("altered-\(index).sealed")
            try DurableFile.write(change, to: other)
            #expect(throws: ArchiveFault.cannotOpen(path: other), "change \(index)") {
                try SealedCopy.verify(other, try Self.sealing(), hashing)
            }
            #expect(throws: ArchiveFault.cannotOpen(path: other), "change \(index)") {
                _ = try SealedCopy.open(other, into: instance.folder, try Self.sealing(), hashing)
            }
        }
        #expect(!DurableFile.names(in: instance.folder.path).contains { $0.hasPrefix("opened-") })
    }

    @Test func `what is inside is a tar archive that tar reads`() throws {
        let instance = try BackupInstance()
        let path = try sealed(instance)
        let stream = try #require(try Self.opened(try DurableFile.read(path, limit: 1 << 30)))
        let tar = instance.path("copy.tar")
        try DurableFile.write(stream, to: tar)
        let folder = instance.path("unpacked")
        try FolderTree.make(folder)
        try Command.run(["tar", "-xf", tar, "-C", folder])
        #expect(DurableFile.names(in: folder).contains("database.sqlite"))
        _ = try Checksums.verified(in: folder, try ArchiveInstance.hashing())
    }

    /// By libsodium alone, as another program would.
    private static func opened(_ bytes: [UInt8]) throws -> [UInt8]? {
        let secrets = try Secrets()
        let head = 16 + StreamKey.headerLength
        guard let key = StreamKey(hexadecimal: String(repeating: "a", count: 64)),
            let stream = OpeningStream(secrets, key, header: Array(bytes[16..<head]))
        else { return nil }
        var plain: [UInt8] = []
        var place = head
        while place < bytes.count {
            let end = min(bytes.count, place + (1 << 16) + StreamKey.overhead)
            guard let piece = stream.open(Array(bytes[place..<end])) else { return nil }
            plain += piece.bytes
            place = end
        }
        return plain
    }
}
