/// Finds known phrases in a running text: whole words, accents and capitals apart, the longest phrase first.
///
/// Built once, read by every page. A trie of folded words: the time to read a text does not depend on how many phrases
/// are known. Words are compared by a hash of 64 bits of their folded letters. A word keeps its hyphens (« aller-vers » is not « aller vers »), an apostrophe separates two words, and
/// any other punctuation breaks a phrase. A final s or x is left out, so that the plural of each word is found too.
package struct PhraseFinder: Sendable {
    /// A phrase to find, and what it stands for.
    package struct Phrase: Sendable {
        package let text: String
        /// The number that a match gives back.
        package let meaning: Int
        /// Found only where it begins with a capital: « CAF » or « Caf », not « caf ».
        package let isAcronym: Bool

        package init(_ text: String, meaning: Int, isAcronym: Bool = false) {
            self.text = text
            self.meaning = meaning
            self.isAcronym = isAcronym
        }
    }

    /// Where a phrase stands in a text.
    package struct Match: Sendable, Equatable {
        package let range: Range<String.Index>
        package let meaning: Int
    }

    private struct Node: Sendable {
        var next: [UInt64: Int] = [:]
        var meaning: Int?
        var isAcronym = false
    }

    private var nodes = [Node()]

    /// - Parameter phrases: when two are the same words, the first one counts.
    package init(_ phrases: [Phrase]) {
        for phrase in phrases { add(phrase) }
    }

    /// The phrases of a text in its order, none of which overlap.
    package func matches(in text: String) -> [Match] {
        if nodes.count == 1 { return [] }
        let words = PhraseWord.words(of: text)
        var matches: [Match] = []
        var index = 0
        while index < words.count {
            if let (end, meaning) = longest(words, from: index) {
                let start = text.utf8.index(text.startIndex, offsetBy: words[index].range.lowerBound)
                let stop = text.utf8.index(text.startIndex, offsetBy: words[end].range.upperBound)
                matches.append(Match(range: start..<stop, meaning: meaning))
                index = end
            }
            index += 1
        }
        return matches
    }

    /// The last word of the longest phrase that begins here.
    private func longest(_ words: [PhraseWord], from start: Int) -> (end: Int, meaning: Int)? {
        var node = 0
        var found: (end: Int, meaning: Int)?
        for index in start..<words.count {
            if index > start && !words[index].followsClosely { break }
            guard let next = nodes[node].next[words[index].hash] else { break }
            node = next
            guard let meaning = nodes[node].meaning else { continue }
            if !nodes[node].isAcronym || words[start].isCapitalised { found = (index, meaning) }
        }
        return found
    }

    private mutating func add(_ phrase: Phrase) {
        let words = PhraseWord.words(of: phrase.text)
        if words.isEmpty { return }
        var node = 0
        for word in words {
            if let next = nodes[node].next[word.hash] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[word.hash] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        guard nodes[node].meaning == nil else { return }
        nodes[node].meaning = phrase.meaning
        nodes[node].isAcronym = phrase.isAcronym
    }
}
