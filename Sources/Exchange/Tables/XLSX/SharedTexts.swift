internal import XML

/// The texts that the cells of a workbook share (ECMA-376 part 1, §18.4): rich runs joined, readings aids left out.
///
/// The only part of a workbook that is held: all the bytes in one array and where each text ends in another.
final class SharedTexts: XMLVisitor {
    private(set) var wantsText = false
    private let limits: TableLimits
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var item = ""
    /// Inside a reading aid (`rPh`), whose text is not the cell's.
    private var isAid = false

    /// - Parameter size: of the part. Room is asked for once: an array that grows is twice in memory for a while.
    init(_ limits: TableLimits, size: Int) {
        self.limits = limits
        bytes.reserveCapacity(min(size, limits.sharedBytes))
        ends.reserveCapacity(min(size / Self.shortestItem, limits.sharedBytes / MemoryLayout<UInt32>.size))
    }

    /// Bytes of `<si/>`.
    private static let shortestItem = 5

    /// Nil when the workbook has no such text.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
    }

    func start(_ tag: XMLTag) {
        switch tag.name {
        case "rPh": isAid = true
        case "t": wantsText = !isAid
        default: break
        }
    }

    func end(_ name: String, depth: Int) throws {
        switch name {
        case "rPh": isAid = false
        case "t": wantsText = false
        case "si":
            bytes += CellEscape.decoded(item).utf8
            item = ""
            // A text of no byte takes the room of its end.
            let size = bytes.count + (ends.count + 1) * MemoryLayout<UInt32>.size
            guard size <= limits.sharedBytes, let end = UInt32(exactly: bytes.count) else {
                throw TableError.tooMuchText(limit: limits.sharedBytes)
            }
            ends.append(end)
        default: break
        }
    }

    /// One character over the limit is kept, so that the cell that shows the text is refused with its address.
    func text(_ piece: String) {
        if item.utf8.count > limits.characters, item.unicodeScalars.count > limits.characters { return }
        item += piece
    }
}
