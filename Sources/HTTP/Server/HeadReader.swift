internal import CMicroHTTPD

/// Copies a head out of the library's buffer and proves, from addresses alone, that it was written strictly.
///
/// libmicrohttpd 0.9.75 cuts the head in place: each part stays where it came, its line end overwritten by NUL.
/// So in a strict request every part starts where the one before ends, plus exactly the bytes of its separator:
/// one space in the request line, one colon and blanks inside a field, two bytes (CRLF) after it, two more at the end.
/// A bare LF leaves one byte, a NUL inside a value leaves too many, a folded field was copied elsewhere: all show as
/// a wrong distance. Nothing outside the parts is read. What distances cannot tell: NUL followed by a bare LF has the
/// width of CRLF.
struct HeadReader {
    private(set) var head: Head
    private var cursor: UInt
    private let start: UInt
    private let fieldLimit: Int
    private var fieldCount = 0

    init(
        method: UnsafePointer<CChar>, url: UnsafePointer<CChar>, version: UnsafePointer<CChar>, target: [UInt8],
        fieldLimit: Int
    ) {
        head = Head(method: String(cString: method), version: String(cString: version), target: target)
        self.fieldLimit = fieldLimit
        start = UInt(bitPattern: method)
        let targetStart = start + UInt(strlen(method)) + 1
        let versionStart = targetStart + UInt(target.count) + 1
        head.isIrregular = UInt(bitPattern: url) != targetStart || UInt(bitPattern: version) != versionStart
        cursor = versionStart + UInt(strlen(version)) + 2
    }

    mutating func readFields(of connection: OpaquePointer) {
        _ = withUnsafeMutablePointer(to: &self) { reader in
            essaim_mhd_each_header(
                connection,
                { context, _, name, nameSize, value, valueSize in
                    guard let reader = context?.assumingMemoryBound(to: HeadReader.self), let name, let value else {
                        return essaim_mhd_result(0)
                    }
                    let name8 = UnsafeRawBufferPointer(start: name, count: nameSize)
                    let value8 = UnsafeRawBufferPointer(start: value, count: valueSize)
                    return essaim_mhd_result(reader.pointee.take(name8, value8) ? 1 : 0)
                }, reader)
        }
        head.size = essaim_mhd_head_size(connection)
        // After the last field, the empty line.
        if cursor + 2 != start + UInt(head.size) { head.isIrregular = true }
    }

    /// False to stop.
    private mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
        fieldCount += 1
        head.hasTooManyFields = fieldCount > fieldLimit
        guard !head.hasTooManyFields, let nameStart = name.baseAddress, let valueStart = value.baseAddress else {
            return false
        }
        let nameEnd = UInt(bitPattern: nameStart) + UInt(name.count)
        let isInPlace = UInt(bitPattern: nameStart) == cursor && UInt(bitPattern: valueStart) > nameEnd
        let trimmed = ASCII.trimmed(value)
        let added = head.headers.add(
            String(decoding: name, as: UTF8.self), String(decoding: trimmed, as: UTF8.self))
        if !isInPlace || !added { head.isIrregular = true }
        cursor = UInt(bitPattern: valueStart) + UInt(value.count) + 2
        return true
    }
}
