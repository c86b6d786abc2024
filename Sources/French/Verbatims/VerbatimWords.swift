internal import Dispatch
internal import Synchronization

/// The words of many texts, by families, and the texts cut into segments of some length.
///
/// Four arrays side by side: the family of each word and where it stands, where each text begins, where each segment begins.
/// A text of a hundred bytes takes about 300 bytes here.
package struct VerbatimWords: Sendable {
    /// In the order in which the texts first use them.
    package let families: [WordFamily]
    /// The family of each word, text after text.
    package let words: [Int32]
    /// Where each word stands in the UTF-8 of its text.
    package let places: [Range<Int32>]
    /// The first word of each text, and the number of words.
    package let textStarts: [Int]
    /// The first word of each segment, and the number of words; a text without words has no segment.
    package let segmentStarts: [Int]
    /// The text of each segment.
    package let segmentTexts: [Int32]

    /// - Parameters:
    ///   - size: words of a segment, about; the end of a sentence near there is preferred.
    ///   - isGoing: asked now and then with the share that is done, on any thread; false ends the reading.
    /// - Returns: nil when it was ended.
    package init?(_ texts: [String], segmentSize size: Int = 40, isGoing: @escaping @Sendable (Double) -> Bool) {
        let shares = min(8, texts.count / 500 + 1)
        let length = (texts.count + shares - 1) / max(shares, 1)
        let done = Mutex<[Int: VerbatimPart]>([:])
        let read = Mutex(0)
        let isStopped = Mutex(false)
        DispatchQueue.concurrentPerform(iterations: shares) { share in
            var reader = VerbatimReader(segmentSize: size)
            for index in min(share * length, texts.count)..<min((share + 1) * length, texts.count) {
                reader.add(texts[index])
                guard index % 256 == 0 else { continue }
                let share = read.withLock { read in
                    read += 256
                    return min(Double(read) / Double(texts.count), 1)
                }
                if !isGoing(share) { isStopped.withLock { $0 = true } }
                if isStopped.withLock({ $0 }) { return }
            }
            let part = reader.part
            done.withLock { $0[share] = part }
        }
        guard !isStopped.withLock({ $0 }) else { return nil }
        self.init(done.withLock { parts in (0..<shares).compactMap { parts[$0] } })
    }

    private init(_ parts: [VerbatimPart]) {
        var census = FamilyCensus()
        var (words, places): ([Int32], [Range<Int32>]) = ([], [])
        var (textStarts, segmentStarts, segmentTexts): ([Int], [Int], [Int32]) = ([0], [], [])
        for part in parts {
            let families = part.spellings.map { census.family(of: $0) }
            let (firstWord, firstText) = (words.count, Int32(truncatingIfNeeded: textStarts.count - 1))
            words.append(contentsOf: part.words.lazy.map { families[Int($0)] })
            places.append(contentsOf: part.places)
            textStarts.append(contentsOf: part.textStarts.dropFirst().map { $0 + firstWord })
            segmentStarts.append(contentsOf: part.segmentStarts.map { $0 + firstWord })
            segmentTexts.append(contentsOf: part.segmentTexts.map { $0 + firstText })
        }
        families = census.families()
        (self.words, self.places, self.textStarts) = (words, places, textStarts)
        (self.segmentStarts, self.segmentTexts) = (segmentStarts + [words.count], segmentTexts)
    }

    package var segmentCount: Int { segmentTexts.count }

    /// The families that a segment holds and that are no tool words, each once for each time it stands there.
    package func forms(ofSegment segment: Int) -> [Int32] {
        words[segmentStarts[segment]..<segmentStarts[segment + 1]].filter { !families[Int($0)].isTool }
    }

    /// Where a segment stands in the UTF-8 of its text: from its first word, with what is elided before it, to the next
    /// segment.
    package func place(ofSegment segment: Int, in text: String) -> Range<Int> {
        var text = text
        return text.withUTF8 { bytes in
            let isFirst = segment == 0 || segmentTexts[segment - 1] != segmentTexts[segment]
            let isLast = segment == segmentCount - 1 || segmentTexts[segment + 1] != segmentTexts[segment]
            let start = isFirst ? 0 : beginning(ofWord: segmentStarts[segment], bytes)
            return start..<max(start, isLast ? bytes.count : beginning(ofWord: segmentStarts[segment + 1], bytes))
        }
    }

    /// Behind the last space before a word that is not the first of its text.
    private func beginning(ofWord word: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = min(Int(places[word].lowerBound), bytes.count)
        let end = Int(places[word - 1].upperBound)
        while start > end, bytes[start - 1] > 0x20 { start -= 1 }
        return start > end ? start : Int(places[word].lowerBound)
    }
}
