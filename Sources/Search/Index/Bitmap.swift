/// A set of documents, one bit each: what a word, a facet value or an audience selects.
///
/// Documents are small numbers from 0; a bitmap grows to hold the greatest one put in, and what lies beyond its end is
/// not in it, so that sets of different ages may be combined.
package struct Bitmap: Sendable {
    private var words: [UInt64]

    package init() { words = [] }

    /// - Parameter capacity: documents below this one are put in without growing.
    package init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

    package init(_ documents: some Sequence<Int>) {
        words = []
        for document in documents { insert(document) }
    }

    /// The documents of a list in any order.
    init(_ list: [UInt32]) {
        self.init(capacity: list.isEmpty ? 0 : Int(list.max() ?? 0) + 1)
        for document in list { words[Int(document) >> 6] |= 1 << UInt64(document & 63) }
    }

    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Number of documents in the set.
    package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Memory that the set takes.
    package var bytes: Int { words.count * 8 }

    /// The same documents without room for more: what is kept for long.
    package var compact: Bitmap {
        var copy = self
        copy.words = Array(words.prefix((words.lastIndex { $0 != 0 } ?? -1) + 1))
        return copy
    }

    package mutating func insert(_ document: Int) {
        let word = document >> 6
        if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(document & 63)
    }

    package mutating func remove(_ document: Int) {
        let word = document >> 6
        if word < words.count { words[word] &= ~(1 << UInt64(document & 63)) }
    }

    package func contains(_ document: Int) -> Bool {
        let word = document >> 6
        return word < words.count && words[word] & (1 << UInt64(document & 63)) != 0
    }

    package mutating func formUnion(_ other: Bitmap) {
        if other.words.count > words.count {
            words += Array(repeating: 0, count: other.words.count - words.count)
        }
        combine(other) { $0 | $1 }
    }

    package mutating func formIntersection(_ other: Bitmap) {
        if words.count > other.words.count { words.removeLast(words.count - other.words.count) }
        combine(other) { $0 & $1 }
    }

    package mutating func subtract(_ other: Bitmap) { combine(other) { $0 & ~$1 } }

    package func union(_ other: Bitmap) -> Bitmap { changed { $0.formUnion(other) } }
    package func intersection(_ other: Bitmap) -> Bitmap { changed { $0.formIntersection(other) } }
    package func subtracting(_ other: Bitmap) -> Bitmap { changed { $0.subtract(other) } }

    /// How many documents both have, without building their intersection.
    package func intersectionCount(_ other: Bitmap) -> Int {
        words.withUnsafeBufferPointer { mine in
            other.words.withUnsafeBufferPointer { theirs in
                var count = 0
                for index in 0..<min(mine.count, theirs.count) {
                    count &+= (mine[index] & theirs[index]).nonzeroBitCount
                }
                return count
            }
        }
    }

    /// How many documents of a list are in the set.
    func intersectionCount(_ list: [UInt32]) -> Int {
        words.withUnsafeBufferPointer { words in
            list.withUnsafeBufferPointer { list in
                var count = 0
                for document in list {
                    let word = Int(document) >> 6
                    if word < words.count { count &+= Int(words[word] >> UInt64(document & 63) & 1) }
                }
                return count
            }
        }
    }

    /// The documents in increasing order.
    package func forEach(_ body: (Int) throws -> Void) rethrows {
        for (index, word) in words.enumerated() {
            var left = word
            while left != 0 {
                try body(index << 6 | left.trailingZeroBitCount)
                left &= left &- 1
            }
        }
    }

    /// The documents in increasing order, as a list.
    package var documents: [Int] {
        var documents: [Int] = []
        documents.reserveCapacity(count)
        forEach { documents.append($0) }
        return documents
    }

    private mutating func combine(_ other: Bitmap, _ operation: (UInt64, UInt64) -> UInt64) {
        words.withUnsafeMutableBufferPointer { mine in
            other.words.withUnsafeBufferPointer { theirs in
                for index in 0..<min(mine.count, theirs.count) {
                    mine[index] = operation(mine[index], theirs[index])
                }
            }
        }
    }

    private func changed(_ change: (inout Bitmap) -> Void) -> Bitmap {
        var copy = self
        change(&copy)
        return copy
    }
}

extension Bitmap: Equatable {
    /// The same documents, whatever room is left behind the last.
    package static func == (left: Bitmap, right: Bitmap) -> Bool {
        let shared = min(left.words.count, right.words.count)
        return left.words[..<shared] == right.words[..<shared]
            && left.words[shared...].allSatisfy { $0 == 0 } && right.words[shared...].allSatisfy { $0 == 0 }
    }
}
