internal import CZip
internal import XML

/// The parts of a workbook, which is a zip file; checked as a whole before any of it is read.
///
/// Refused: names that leave the file or come twice, too many parts, encryption, methods other than stored and deflated.
final class ZipArchive {
    let limits: TableLimits
    private let archive: OpaquePointer

    init(_ path: String, _ limits: TableLimits) throws(TableError) {
        try ZipDirectory.check(path, limits)
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
            throw code == ZIP_ER_OPEN || code == ZIP_ER_NOENT || code == ZIP_ER_READ ? .unreadable : .damaged
        }
        self.archive = archive
        self.limits = limits
        try checkParts()
    }

    deinit { zip_discard(archive) }

    /// Names are compared without case, as ECMA-376 part 2 asks.
    func has(_ name: String) -> Bool { index(of: name) != nil }

    /// Bytes of a part once inflated, as the file says.
    func size(of name: String) throws(TableError) -> Int {
        guard let index = index(of: name) else { throw .missingPart(name) }
        return Int(clamping: try description(of: index).size)
    }

    /// Reads a part of XML to its end, checksum included.
    func visit(_ name: String, with visitor: any XMLVisitor) throws {
        let part = try open(name)
        do {
            try XML.stream(to: visitor, depthLimit: limits.depth) { try part.read(into: $0) }
        } catch let error as XMLError {
            switch error {
            case .malformed(let line, _): throw TableError.malformed(part: name, line: line)
            case .declaresType, .declaresEntities: throw TableError.declaresType(part: name)
            case .tooDeep(let limit): throw TableError.tooDeep(part: name, limit: limit)
            case .size: throw TableError.damaged
            }
        }
    }

    /// The first bytes of a part, for those that are no XML.
    func beginning(of name: String, count: Int) throws -> [UInt8] {
        let part = try open(name)
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let more = try bytes.withUnsafeMutableBytes { buffer in
                try part.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            }
            if more == 0 { break }
            filled += more
        }
        return Array(bytes.prefix(filled))
    }

    private func open(_ name: String) throws(TableError) -> ZipPart {
        let size = try size(of: name)
        guard let index = index(of: name), let file = zip_fopen_index(archive, index, 0) else { throw .damaged }
        return ZipPart(file, size: size)
    }

    private func index(of name: String) -> UInt64? {
        UInt64(exactly: zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)))
    }

    private func checkParts() throws(TableError) {
        let count = UInt64(max(0, zip_get_num_entries(archive, 0)))
        guard count <= UInt64(limits.parts) else { throw .tooManyParts(limit: limits.parts) }
        var names: Set<String> = []
        for index in 0..<count {
            let part = try description(of: index)
            guard let bytes = zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_RAW)) else { throw .damaged }
            let name = String(cString: bytes)
            guard Self.staysInside(name) else { throw .unsafeName }
            guard names.insert(name.lowercased()).inserted else { throw .damaged }
            try check(part, name)
        }
    }

    private func check(_ part: zip_stat_t, _ name: String) throws(TableError) {
        guard part.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
        guard part.comp_method == UInt16(ZIP_CM_STORE) || part.comp_method == UInt16(ZIP_CM_DEFLATE) else {
            throw .damaged
        }
        guard part.size <= UInt64(limits.partBytes) else { throw .partTooBig(name, limit: limits.partBytes) }
        let isInflated = part.size / max(1, part.comp_size) > UInt64(limits.ratio)
        guard part.size < 1 << 20 || !isInflated else { throw .inflated(name) }
    }

    private func description(of index: UInt64) throws(TableError) -> zip_stat_t {
        let wanted = UInt64(
            ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD)
        var part = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &part) == 0, part.valid & wanted == wanted else { throw .damaged }
        return part
    }

    private static func staysInside(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("/") && !name.utf8.contains(UInt8(ascii: "\\"))
            && !name.split(separator: "/").contains("..")
    }
}
