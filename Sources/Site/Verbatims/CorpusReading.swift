internal import Analysis
internal import Exchange
internal import French

/// A corpus as words, segments and the table that is classified.
struct CorpusReading {
    let words: VerbatimWords
    /// Where each passage begins among those of all texts; the text and the theme of each.
    let passages: [(text: Int32, theme: String?, content: String)]
    /// The text of each segment.
    let textOf: [Int32]
    /// Segments by forms; for each column the family it stands for.
    let table: Incidence
    let families: [Int]
    let leastForm: Int

    /// Nil when it was stopped.
    init?(
        _ corpus: VerbatimCorpus, _ options: CorpusClassification.Options,
        progress: @escaping @Sendable (Double) -> Bool
    ) {
        var passages: [(text: Int32, theme: String?, content: String)] = []
        for (index, text) in corpus.texts.enumerated() {
            for passage in text.passages {
                passages.append((Int32(truncatingIfNeeded: index), passage.theme, passage.text))
            }
        }
        let contents = passages.map(\.content)
        guard let words = VerbatimWords(contents, segmentSize: options.segmentSize, isGoing: progress) else {
            return nil
        }
        var whole = Incidence(columns: words.families.count)
        for segment in 0..<words.segmentCount {
            // The families of words are always columns of this table.
            try? whole.append(words.forms(ofSegment: segment))
        }
        leastForm = options.leastForm ?? Self.usualLeast(words.segmentCount)
        (table, families) = whole.keepingColumns(heldBy: leastForm)
        self.words = words
        textOf = words.segmentTexts.map { passages[Int($0)].text }
        self.passages = passages
    }

    /// Three segments as IRaMuTeQ does; fewer in a corpus so small that nothing would be left.
    private static func usualLeast(_ segments: Int) -> Int { segments < 30 ? 1 : segments < 100 ? 2 : 3 }

    /// The words of a segment as they stand in their text, on one line.
    func content(ofSegment segment: Int) -> String {
        let text = passages[Int(words.segmentTexts[segment])].content
        let place = words.place(ofSegment: segment, in: text)
        let bytes = Array(text.utf8.dropFirst(place.lowerBound).prefix(place.count))
        return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
    }
}
