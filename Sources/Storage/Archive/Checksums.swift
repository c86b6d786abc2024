/// The list of every file of a folder with its BLAKE2b-256, in the form that `b2sum -l 256 -c` reads.
package struct Checksums {
    package static let file = "checksums.txt"
    private static let limit = 1 << 30
    private let hashing: Hashing
    private var hashes: [String: String] = [:]

    package init(_ hashing: Hashing) { self.hashing = hashing }

    package mutating func add(_ path: String, hash: String) { hashes[path] = hash }

    /// The paths listed, sorted byte by byte.
    package var paths: [String] {
        hashes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package func names(_ path: String) -> Bool { hashes[path] != nil }

    package func write(in folder: String) throws(ArchiveFault) {
        let writer = try PartWriter(Self.file, in: folder, hashing)
        for path in paths { try writer.write("\(hashes[path] ?? "")  \(path)\n".utf8) }
        _ = try writer.finish()
    }

    /// Reads the list and every file it names.
    ///
    /// - Throws: `.altered`, `.missing`, `.unexpected`, `.notPlain`, `.unsafePath` or `.badChecksums`.
    package static func verified(in folder: String, _ hashing: Hashing) throws(ArchiveFault) -> Checksums {
        let checksums = try read(in: folder, hashing)
        for path in try FolderTree.files(in: folder) where path != file && checksums.hashes[path] == nil {
            throw .unexpected(path: path)
        }
        for path in checksums.paths where try PartReader.hash(path, in: folder, hashing) != checksums.hashes[path] {
            throw .altered(path: path)
        }
        return checksums
    }

    private static func read(in folder: String, _ hashing: Hashing) throws(ArchiveFault) -> Checksums {
        let reader = try LineReader(file, in: folder)
        var checksums = Checksums(hashing)
        while let line = try reader.next() { try checksums.take(line, number: reader.number) }
        return checksums
    }

    /// A list that was read already, each of its lines ended by a line feed.
    init(parsing bytes: [UInt8], _ hashing: Hashing) throws(ArchiveFault) {
        self.init(hashing)
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            try take(Array(line), number: index + 1)
        }
    }

    /// Compares with what files were found to hold.
    ///
    /// - Throws: `.unexpected`, `.missing` or `.altered`.
    func require(_ found: [String: String]) throws(ArchiveFault) {
        if let stranger = found.keys.sorted().first(where: { hashes[$0] == nil }) { throw .unexpected(path: stranger) }
        for path in paths {
            guard let hash = found[path] else { throw .missing(path: path) }
            if hash != hashes[path] { throw .altered(path: path) }
        }
    }

    private mutating func take(_ line: [UInt8], number: Int) throws(ArchiveFault) {
        let hash = String(decoding: line.prefix(64), as: UTF8.self)
        guard line.count > 66, Hashing.isHash(hash), line[64] == 0x20, line[65] == 0x20 else {
            throw .badChecksums(line: number)
        }
        guard Self.isSafe(line[66...]) else { throw .unsafePath(line: number) }
        add(String(decoding: line[66...], as: UTF8.self), hash: hash)
    }

    /// Plain names between single slashes, none of them made of dots: nothing that could leave the folder.
    static func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
        path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
            !name.isEmpty && name.first != UInt8(ascii: ".") && name.allSatisfy(isPlain)
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
