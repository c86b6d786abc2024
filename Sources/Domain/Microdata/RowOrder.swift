/// The name of a row in a data set: 60 bits drawn by lot, shown as `r` and 12 letters and digits.
///
/// It says nothing of who answered, when, or after whom, and no other data set has it.
package struct RowID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Digits and letters but i, l, o and u (D. Crockford, "Base 32"), in the order of ASCII.
    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    private static let length = 12

    private let number: UInt64

    /// Of the number its 60 lowest bits.
    package init(_ number: UInt64) { self.number = number & (1 << 60 - 1) }

    /// Nil for what `description` does not write.
    package init?(_ text: String) {
        var number: UInt64 = 0
        guard text.utf8.count == Self.length + 1, text.utf8.first == UInt8(ascii: "r") else { return nil }
        for byte in text.utf8.dropFirst() {
            guard let digit = Self.letters.firstIndex(of: byte) else { return nil }
            number = number << 5 | UInt64(digit)
        }
        self.number = number
    }

    package var utf8: [UInt8] {
        [UInt8(ascii: "r")]
            + (0..<Self.length).map { Self.letters[Int(number >> UInt64(5 * (Self.length - 1 - $0)) & 31)] }
    }

    package var description: String { String(decoding: utf8, as: UTF8.self) }

    package static func < (left: RowID, right: RowID) -> Bool { left.number < right.number }
}

/// The ids of the rows of a data set, drawn with bytes that nobody keeps: rows sorted by them stand in an order drawn by
/// lot, and nothing leads from an id back to an answer.
package struct RowOrder {
    package enum Fault: Error, Sendable, Equatable {
        /// Not as many ids as rows, or not as many random bytes as asked for.
        case wrongCount
        case repeated(RowID)
    }

    /// Bytes of the lot that one id takes.
    package static let bytesPerRow = 8

    package let ids: [RowID]

    /// - Parameter random: gives that many bytes of a source made for secrets, other ones at each call.
    /// - Throws: `wrongCount` when it gives fewer, `repeated` when it gives the same again and again.
    package init(count: Int, random: (Int) throws -> [UInt8]) throws {
        var last = RowID(0)
        for _ in 0..<8 {
            let bytes = try random(count * Self.bytesPerRow)
            guard bytes.count == count * Self.bytesPerRow else { throw Fault.wrongCount }
            let drawn = (0..<count).map { row in
                RowID(
                    bytes[row * Self.bytesPerRow..<(row + 1) * Self.bytesPerRow].reduce(0) { $0 << 8 | UInt64($1) })
            }
            var seen: Set<RowID> = []
            // Two of a million are the same once in two million draws.
            guard let twin = drawn.first(where: { !seen.insert($0).inserted }) else {
                ids = drawn
                return
            }
            last = twin
        }
        throw Fault.repeated(last)
    }
}

extension DatasetBuilder {
    /// The data set with ids drawn for it.
    package func frozen(random: (Int) throws -> [UInt8]) throws -> Dataset {
        try frozen(try counts.map { try RowOrder(count: $0, random: random).ids })
    }
}
