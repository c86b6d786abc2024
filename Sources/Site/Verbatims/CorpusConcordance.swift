internal import Analysis
internal import Exchange
internal import French

/// Every place of a word in a corpus file, with the words around it.
package struct CorpusConcordance: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        /// Its text, from 1, and the line of its mark in the file.
        package let text: Int
        package let line: Int
        package let before: String
        package let word: String
        package let after: String
    }

    /// The words of the family, as the corpus writes it most often.
    package let shown: String
    package let lines: [Line]

    /// - Parameters:
    ///   - word: one of the family that is looked for: *accueillir* finds *accueil*.
    ///   - width: words on each side.
    /// - Throws: `file`, `unknownWord`.
    package init(of file: [UInt8], word: String, width: Int = 8) throws(CorpusClassification.Fault) {
        let corpus: VerbatimCorpus
        do { corpus = try VerbatimCorpusFile.read(file).corpus } catch { throw .file(error) }
        guard let reading = CorpusReading(corpus, CorpusClassification.Options(), progress: { _ in true }) else {
            throw .cancelled
        }
        let analyser = FrenchAnalyser.passing()
        let (term, folded) = (analyser.term(of: word), French.folded(word))
        let families = reading.words.families
        let found = families.indices.filter { families[$0].term == (families[$0].isTool ? folded : term) }
        guard let first = found.first else { throw .unknownWord(word) }
        shown = families[first].shown
        let words = reading.words
        let places: Concordance
        do {
            places = try Concordance(
                of: Set(found.map { Int32($0) }), in: words.words, starts: words.textStarts, width: width)
        } catch {
            throw .cancelled
        }
        var (last, content): (Int, [UInt8]) = (-1, [])
        lines = places.lines.map { place in
            let passage = reading.passages[place.text]
            // The lines of a text follow each other.
            if place.text != last { (last, content) = (place.text, Array(passage.content.utf8)) }
            func slice(_ range: Range<Int>) -> String {
                let held = range.clamped(to: content.indices)
                return String(decoding: content[held], as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
            }
            let around = words.bytes(before: place.before, word: place.position, after: place.after)
            return Line(
                text: Int(passage.text) + 1, line: corpus.texts[Int(passage.text)].line, before: slice(around.before),
                word: slice(around.word), after: slice(around.after))
        }
    }
}

extension VerbatimWords {
    /// Where a word and those around it stand in the UTF-8 of their text.
    fileprivate func bytes(
        before: Range<Int>, word: Int, after: Range<Int>
    ) -> (before: Range<Int>, word: Range<Int>, after: Range<Int>) {
        let (start, end) = (Int(places[word].lowerBound), Int(places[word].upperBound))
        let first = before.isEmpty ? start : Int(places[before.lowerBound].lowerBound)
        let last = after.isEmpty ? end : Int(places[after.upperBound - 1].upperBound)
        return (first..<max(first, start), start..<max(start, end), end..<max(end, last))
    }
}
