extension French {
    /// The candidate a person most likely meant: at most one slip (two from eight letters on), accents aside.
    ///
    /// `nil` when none is near enough; the first of the nearest wins. Words of one or two letters are not guessed.
    package static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(folded(word).utf8)
        guard 3...200 ~= wanted.count else { return nil }
        var limit = wanted.count >= 8 ? 2 : 1
        var nearest: String?
        for candidate in candidates {
            let other = Array(folded(candidate).utf8)
            guard let distance = alignmentDistance(wanted, other, atMost: limit) else { continue }
            nearest = candidate
            if distance == 0 { break }
            limit = distance - 1
        }
        return nearest
    }

    /// The distance of two words, whatever it is.
    static func alignmentDistance(_ one: [UInt8], _ two: [UInt8]) -> Int {
        alignmentDistance(one, two, atMost: max(one.count, two.count)) ?? 0
    }

    private static func alignmentDistance(_ one: [UInt8], _ two: [UInt8], atMost limit: Int) -> Int? {
        one.withUnsafeBufferPointer { one in
            two.withUnsafeBufferPointer { alignmentDistance(one, $0, atMost: limit) }
        }
    }
}
