/// Where bytes stop being UTF-8, to name the place in a file.
extension [UInt8] {
    /// Index of the first byte that is not part of a well-formed sequence (Unicode, table 3-7), or nil.
    package var firstInvalidUTF8: Int? { firstInvalidUTF8(in: indices) }

    func firstInvalidUTF8(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            let length = self[index] < 0x80 ? 1 : wellFormedLength(at: index, before: range.upperBound)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    private func wellFormedLength(at index: Int, before end: Int) -> Int {
        let lead = self[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard 0xC2...0xF4 ~= lead, index + length <= end else { return 0 }
        let second: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard second ~= self[index + 1] else { return 0 }
        return self[(index + 2)..<(index + length)].allSatisfy { 0x80...0xBF ~= $0 } ? length : 0
    }
}
