/// The lines of one file of an archive, each ended by a line feed; memory holds one line.
final class LineReader {
    static let limit = 1 << 26
    private let reader: PartReader
    private var pending: [UInt8] = []
    private var start = 0
    /// Of the line given last; counts from 1.
    private(set) var number = 0

    init(_ path: String, in folder: String) throws(ArchiveFault) {
        reader = try PartReader(path, in: folder)
    }

    /// The next line without its end; nil after the last one.
    func next() throws(ArchiveFault) -> [UInt8]? {
        var searched = start
        while true {
            if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                number += 1
                return Array(pending[start..<end])
            }
            searched = pending.count - start
            pending.removeSubrange(..<start)
            start = 0
            if pending.count > Self.limit { throw fault(.tooLong(limit: Self.limit)) }
            guard let piece = try reader.next() else {
                if pending.isEmpty { return nil }
                throw fault(.cutShort)
            }
            pending += piece
        }
    }

    private func fault(_ fault: LineFault) -> ArchiveFault {
        .line(path: reader.path, line: number + 1, fault)
    }
}
