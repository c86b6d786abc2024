/// What changed between two texts, word by word, for people to read.
package struct WordDifference: Sendable, Equatable {
    package struct Piece: Sendable, Equatable {
        package enum Kind: Sendable { case same, removed, added }

        package let kind: Kind
        package let text: String

        package init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// Put together, those that are not removed give the new text, those that are not added the old one.
    package let pieces: [Piece]

    /// Beyond so many words on one side that changed, the passage is shown whole: nobody reads so many small changes, and
    /// the time to find them grows with their square.
    private static let mostWords = 600

    package init(from old: String, to new: String) {
        var (old, new) = (Self.words(old)[...], Self.words(new)[...])
        var (head, tail): ([Substring], [Substring]) = ([], [])
        while let first = old.first, first == new.first {
            head.append(first)
            (old, new) = (old.dropFirst(), new.dropFirst())
        }
        while let last = old.last, last == new.last {
            tail.append(last)
            (old, new) = (old.dropLast(), new.dropLast())
        }
        let middle = max(old.count, new.count) > Self.mostWords ? Self.whole(old, new) : Self.compared(old, new)
        pieces = Self.readable(Self.joined([(.same, head)] + middle + [(.same, tail.reversed())]))
    }

    package var isSame: Bool { pieces.allSatisfy { $0.kind == .same } }

    private static func whole(
        _ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>
    ) -> [(Piece.Kind, [Substring])] { [(.removed, Array(old)), (.added, Array(new))] }

    /// The shortest way from one to the other (E. Myers, "An O(ND) difference algorithm", as in the standard library).
    private static func compared(
        _ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>
    ) -> [(Piece.Kind, [Substring])] {
        let (old, new) = (Array(old), Array(new))
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(place))
        let added = Set(difference.insertions.map(place))
        var (result, from, to): ([(Piece.Kind, [Substring])], Int, Int) = ([], 0, 0)
        while from < old.count || to < new.count {
            if removed.contains(from) {
                result.append((.removed, [old[from]]))
                from += 1
            } else if added.contains(to) {
                result.append((.added, [new[to]]))
                to += 1
            } else {
                result.append((.same, [old[from]]))
                (from, to) = (from + 1, to + 1)
            }
        }
        return result
    }

    private static func place(_ change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    /// Neighbours of one kind as one piece.
    private static func joined(_ runs: [(Piece.Kind, [Substring])]) -> [Piece] {
        var pieces: [Piece] = []
        for (kind, words) in runs where !words.isEmpty {
            let text = words.joined()
            if let last = pieces.last, last.kind == kind {
                pieces[pieces.count - 1] = Piece(kind, last.text + text)
            } else {
                pieces.append(Piece(kind, text))
            }
        }
        return pieces
    }

    /// A space or a comma between two words that changed is no island: both are read as one passage.
    private static func readable(_ pieces: [Piece]) -> [Piece] {
        var (result, removed, added): ([Piece], String, String) = ([], "", "")
        func isChange(_ place: Int) -> Bool { pieces.indices.contains(place) && pieces[place].kind != .same }
        func flush() {
            if !removed.isEmpty { result.append(Piece(.removed, removed)) }
            if !added.isEmpty { result.append(Piece(.added, added)) }
            (removed, added) = ("", "")
        }
        for (place, piece) in pieces.enumerated() {
            switch piece.kind {
            case .removed: removed += piece.text
            case .added: added += piece.text
            case .same:
                if !piece.text.contains(where: isOfWord), isChange(place - 1), isChange(place + 1) {
                    (removed, added) = (removed + piece.text, added + piece.text)
                } else {
                    flush()
                    result.append(piece)
                }
            }
        }
        flush()
        return result
    }

    /// Words, and what stands between them: put together they are the text.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            let isWord = isOfWord(text[start])
            let end = isWord ? text[start...].firstIndex { !isOfWord($0) } : text.index(after: start)
            words.append(text[start..<(end ?? text.endIndex)])
            start = end ?? text.endIndex
        }
        return words
    }

    private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
