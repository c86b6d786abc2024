/// Numbers drawn from bytes that anyone can compute again: block after block of a hash, given by the caller.
package struct PanelStream {
    private let block: (Int) -> [UInt8]
    private var next = 1

    /// - Parameter block: the bytes of block 1, 2, … : 32 of a SHA-256, and at least 16.
    package init(_ block: @escaping (Int) -> [UInt8]) { self.block = block }

    /// A number from 0 to below the limit: the next block as one big number (first byte first), modulo the limit. With 32
    /// bytes no number is more likely than another by more than 2^-190.
    package mutating func below(_ limit: Int) -> Int {
        guard limit > 1 else { return 0 }
        let bytes = block(next)
        next += 1
        var rest: UInt = 0
        for byte in bytes {
            let shifted = rest.multipliedFullWidth(by: 256)
            let (low, carry) = shifted.low.addingReportingOverflow(UInt(byte))
            rest = UInt(limit).dividingFullWidth((shifted.high + (carry ? 1 : 0), low)).remainder
        }
        return Int(rest)
    }

    /// The same items in an order drawn by lot (Fisher and Yates).
    mutating func shuffled(_ items: [Int]) -> [Int] {
        var items = items
        for last in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(last, below(last + 1)) }
        return items
    }
}
