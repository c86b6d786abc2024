/// Cuts the words of a text into segments of about one length, where the punctuation lets a reader breathe.
///
/// Between half and one and a half times the length the best end is chosen: a paragraph, a sentence, a semicolon, a comma,
/// each worth less the farther it is from the length. What remains within one and a half lengths stays whole.
struct Segmenter {
    private static let nothing = 0, comma = 1, half = 2, sentence = 4, paragraph = 6
    private let size: Int

    init(size: Int) { self.size = max(size, 2) }

    /// The first word of each segment; nothing for a text without words.
    func starts(of places: ArraySlice<Range<Int32>>, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        guard !places.isEmpty else { return [] }
        var starts = [places.startIndex]
        var start = places.startIndex
        while places.endIndex - start > size + size / 2 {
            var (best, end) = (Int.min, start + size)
            for next in start + size / 2 + size % 2...start + size + size / 2 where next < places.endIndex {
                let gap = Int(places[next - 1].upperBound)..<Int(places[next].lowerBound)
                let worth = Self.strength(bytes[gap]) * size - 4 * abs(next - start - size)
                if worth > best { (best, end) = (worth, next) }
            }
            starts.append(end)
            start = end
        }
        return starts
    }

    private static func strength(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var strength = nothing
        for (index, byte) in zip(gap.indices, gap) {
            switch byte {
            case UInt8(ascii: "\n"): strength = max(strength, paragraph)
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): strength = max(strength, sentence)
            case UInt8(ascii: ";"), UInt8(ascii: ":"): strength = max(strength, half)
            case UInt8(ascii: ","): strength = max(strength, comma)
            // … is E2 80 A6.
            case 0xA6 where index >= gap.startIndex + 2 && gap[index - 2] == 0xE2: strength = max(strength, sentence)
            default: break
            }
        }
        return strength
    }
}
