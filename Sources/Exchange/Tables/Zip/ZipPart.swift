internal import CZip

/// One part of a workbook as it inflates; never more than its size in the table of contents.
final class ZipPart {
    private let file: OpaquePointer
    private var left: Int

    init(_ file: OpaquePointer, size: Int) {
        self.file = file
        left = size
    }

    deinit { zip_fclose(file) }

    /// - Returns: how many bytes were filled, 0 at the end, when the checksum is right.
    func read(into bytes: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        let count = Int(zip_fread(file, start, UInt64(bytes.count)))
        guard count >= 0, count <= left else { throw .damaged }
        left -= count
        return count
    }
}
