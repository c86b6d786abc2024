internal import Glibc

/// Many short texts in one block of bytes.
struct ByteArena: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [UInt32] = []

    var count: Int { ends.count }

    /// What it takes of memory.
    var size: Int { bytes.count + ends.count * MemoryLayout<UInt32>.stride }

    mutating func append(_ text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

    func string(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

    /// Below zero when the text comes before the other one in the order of their bytes, zero when they are equal.
    func compare(_ index: Int, with other: UnsafeBufferPointer<UInt8>) -> Int {
        let range = range(index)
        let common = min(range.count, other.count)
        if common > 0, let otherStart = other.baseAddress {
            let order = bytes.withUnsafeBufferPointer { bytes in
                bytes.baseAddress.map { memcmp($0 + range.lowerBound, otherStart, common) } ?? 0
            }
            if order != 0 { return Int(order) }
        }
        return range.count - other.count
    }

    func compare(_ index: Int, with other: Int) -> Int {
        let range = range(other)
        return bytes.withUnsafeBufferPointer { compare(index, with: UnsafeBufferPointer(rebasing: $0[range])) }
    }

    func starts(_ index: Int, with prefix: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(index)
        guard range.count >= prefix.count else { return false }
        return bytes[range.lowerBound..<(range.lowerBound + prefix.count)].elementsEqual(prefix)
    }
}
