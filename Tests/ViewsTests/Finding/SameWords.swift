import Views

/// Marks the words that were typed, in any case.
struct SameWords: Marking {
    private let words: Set<String>

    init(_ typed: String) { words = Set(typed.split(separator: " ").map { $0.lowercased() }) }

    func marks(in text: String) -> [Range<Int>] {
        text.split { !$0.isLetter }.filter { words.contains($0.lowercased()) }.map { word in
            let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
            return start..<(start + word.utf8.count)
        }
    }
}
