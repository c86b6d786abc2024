/// The words of some of the texts, with spellings of its own.
struct VerbatimPart: Sendable {
    /// One way to write a word.
    struct Spelling: Sendable {
        let text: String
        let term: String
        let isTool: Bool
        var count = 0
    }

    var spellings: [Spelling] = []
    var words: [Int32] = []
    var places: [Range<Int32>] = []
    var textStarts = [0]
    var segmentStarts: [Int] = []
    var segmentTexts: [Int32] = []
}

/// Reads the texts of one part, on one thread.
struct VerbatimReader {
    private(set) var part = VerbatimPart()
    private let analyser = FrenchAnalyser()
    private let segmenter: Segmenter
    private var known: [String: Int32] = [:]

    init(segmentSize: Int) { segmenter = Segmenter(size: segmentSize) }

    mutating func add(_ text: String) {
        var text = text
        let first = part.words.count
        var met: [(range: Range<Int>, word: KnownWord)] = []
        analyser.forEachWord(of: text) { met.append(($0, $1)) }
        text.withUTF8 { bytes in
            for (range, word) in met { add(word, range, bytes) }
            for start in segmenter.starts(of: part.places[first...], in: bytes) {
                part.segmentStarts.append(start)
                part.segmentTexts.append(Int32(truncatingIfNeeded: part.textStarts.count - 1))
            }
        }
        part.textStarts.append(part.words.count)
    }

    private mutating func add(_ word: KnownWord, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        let written = String(decoding: bytes[range], as: UTF8.self)
        let number: Int32
        if let index = known[written] {
            number = index
        } else {
            number = Int32(truncatingIfNeeded: part.spellings.count)
            known[written] = number
            let isTool = French.isToolWord(word.folded)
            part.spellings.append(
                VerbatimPart.Spelling(text: written, term: isTool ? word.folded : word.term, isTool: isTool))
        }
        part.spellings[Int(number)].count += 1
        part.words.append(number)
        part.places.append(Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound))
    }
}
