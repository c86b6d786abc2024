internal import Glibc

/// The words met last, by the bytes they were written with: a text repeats itself, and a stem costs a microsecond.
///
/// One slot for each hash, in which the last word stays: bounded, with nothing to evict.
struct WordMemory {
    private struct Slot {
        let key: [UInt8]
        let word: KnownWord
    }

    private static let longestKey = 64
    private var slots: [Slot?]
    private let mask: Int

    /// - Parameter capacity: the number of slots, raised to a power of two.
    init(capacity: Int) {
        var count = 1
        while count < capacity { count *= 2 }
        slots = Array(repeating: nil, count: count)
        mask = count - 1
    }

    /// The word known for these bytes, or made and remembered.
    mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, orMake make: () -> KnownWord) -> KnownWord {
        if bytes.count > Self.longestKey { return make() }
        let index = Self.hash(bytes) & mask
        if let slot = slots[index], Self.equal(slot.key, bytes) { return slot.word }
        let word = make()
        slots[index] = Slot(key: Array(bytes), word: word)
        return word
    }

    private static func equal(_ key: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard key.count == bytes.count, let start = bytes.baseAddress else { return false }
        return memcmp(key, start, key.count) == 0
    }

    /// FNV-1a, its halves mixed.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
