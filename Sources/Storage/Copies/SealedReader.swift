/// Reads the files of a sealed copy one after the other; memory holds one piece.
final class SealedReader {
    private let path: String
    private let file: PartReader
    private let opening: Sealing.Opening
    private let closedLength: Int
    private var raw: [UInt8] = []
    private var rawIsOver = false
    private var open: [UInt8] = []
    private var isLast = false
    private var left = 0
    private var padding = 0

    init(_ path: String, _ sealing: Sealing) throws(ArchiveFault) {
        self.path = path
        file = try PartReader(path)
        closedLength = SealedCopy.piece + sealing.overhead
        let head = SealedCopy.magic.count + sealing.headerLength
        var begun: [UInt8] = []
        while begun.count < head, let bytes = try file.next() { begun += bytes }
        guard begun.count >= head, begun.starts(with: SealedCopy.magic),
            let opening = sealing.opening(Array(begun[SealedCopy.magic.count..<head]))
        else { throw .cannotOpen(path: path) }
        self.opening = opening
        raw = Array(begun[head...])
    }

    /// The path of the next file, relative to the copy; nil after the last one. What is left of the one before is passed.
    func nextEntry() throws(ArchiveFault) -> String? {
        while try nextBytes() != nil {}
        let block = try take(TarHeader.length)
        if block.allSatisfy({ $0 == 0 }) {
            try finish()
            return nil
        }
        guard let header = TarHeader(block), Checksums.isSafe(Array(header.path.utf8)[...]) else {
            throw .badDescription(path: path)
        }
        left = header.size
        padding = TarHeader.padding(after: header.size)
        return header.path
    }

    /// The next bytes of this file; nil at its end.
    func nextBytes() throws(ArchiveFault) -> [UInt8]? {
        if left == 0 {
            if padding > 0 { _ = try take(padding) }
            padding = 0
            return nil
        }
        if open.isEmpty { try fill() }
        let bytes = Array(open.prefix(left))
        if bytes.isEmpty { throw .cannotOpen(path: path) }
        open.removeFirst(bytes.count)
        left -= bytes.count
        return bytes
    }

    /// Nothing but zeros may follow, up to the piece that says it is the last.
    private func finish() throws(ArchiveFault) {
        while true {
            guard open.allSatisfy({ $0 == 0 }) else { throw .badDescription(path: path) }
            open = []
            if isLast { return }
            try fill()
        }
    }

    private func take(_ count: Int) throws(ArchiveFault) -> [UInt8] {
        while open.count < count { try fill() }
        defer { open.removeFirst(count) }
        return Array(open.prefix(count))
    }

    /// Opens one more piece.
    private func fill() throws(ArchiveFault) {
        if isLast { throw .cannotOpen(path: path) }
        while raw.count < closedLength, !rawIsOver {
            if let bytes = try file.next() { raw += bytes } else { rawIsOver = true }
        }
        let closed = Array(raw.prefix(closedLength))
        raw.removeFirst(closed.count)
        guard let piece = opening(closed) else { throw .cannotOpen(path: path) }
        // Nothing may be hung on behind the end.
        if piece.isLast {
            let more = try file.next()
            if !raw.isEmpty || more != nil { throw .cannotOpen(path: path) }
        }
        isLast = piece.isLast
        open += piece.bytes
    }
}
