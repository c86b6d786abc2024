internal import Analysis
internal import Exchange
internal import French

/// Finds what makes each class of a corpus: its forms, its modalities, its segments.
struct CorpusProfiles {
    private static let extracts = 3
    /// Forms kept of each class.
    private static let forms = 100

    private(set) var classes: [CorpusClass] = []
    /// For the plane: by class, the columns that make it, from the strongest on.
    let columns: [[Int]]
    let hiddenModalities: Int
    let reading: CorpusReading
    let found: CorpusClasses

    init(_ corpus: VerbatimCorpus, _ reading: CorpusReading, _ found: CorpusClasses) throws(VerbatimFault) {
        (self.reading, self.found) = (reading, found)
        let profiles = try ClassProfiles(reading.table, classOf: found.classOf, classes: found.count)
        columns = profiles.profiles.map { $0.over.map(\.column) }
        let typical = profiles.typical(reading.table, classOf: found.classOf, count: Self.extracts)
        let modalities = try ModalityProfiles(corpus, reading, found)
        hiddenModalities = modalities.hidden
        let occurrences = FormOccurrences(reading, found)
        let classified = profiles.profiles.reduce(0) { $0 + $1.size }
        for (index, profile) in profiles.profiles.enumerated() {
            func form(_ link: ClassProfiles.Link) throws(VerbatimFault) -> CorpusClass.Form {
                CorpusClass.Form(
                    shown: reading.words.families[reading.families[link.column]].shown, count: link.count,
                    total: link.total, chiSquare: link.association.signed, probability: link.association.probability,
                    specificity: try occurrences.specificity(column: link.column, classNumber: index))
            }
            var (over, under): ([CorpusClass.Form], [CorpusClass.Form]) = ([], [])
            for link in profile.over.prefix(Self.forms) { over.append(try form(link)) }
            for link in profile.under.prefix(Self.forms) { under.append(try form(link)) }
            let texts = Set(found.classOf.indices.filter { found.classOf[$0] == index }.map { reading.textOf[$0] })
            classes.append(
                CorpusClass(
                    number: index + 1, segments: profile.size, share: Double(profile.size) / Double(classified),
                    texts: texts.count < CorpusClass.leastTexts ? nil : texts.count, forms: over, rareForms: under,
                    modalities: modalities.named[index], unnamedModalities: modalities.unnamed[index],
                    extracts: texts.count < CorpusClass.leastTexts
                        ? []
                        : typical[index].map { unit in
                            let text = Int(reading.textOf[unit.unit])
                            return CorpusClass.Extract(
                                text: text + 1, line: corpus.texts[text].line,
                                content: reading.content(ofSegment: unit.unit), score: unit.score)
                        }))
        }
    }
}

/// How often each form stands in each class, every time counted.
private struct FormOccurrences {
    private var byClass: [[Int]]
    private var byForm: [Int]
    private var wordsByClass: [Int]

    init(_ reading: CorpusReading, _ found: CorpusClasses) {
        let words = reading.words
        var columnOf = [Int](repeating: -1, count: words.families.count)
        for (column, family) in reading.families.enumerated() { columnOf[family] = column }
        byClass = [[Int]](repeating: [Int](repeating: 0, count: reading.families.count), count: found.count)
        byForm = [Int](repeating: 0, count: reading.families.count)
        wordsByClass = [Int](repeating: 0, count: found.count)
        for (segment, index) in found.classOf.enumerated() where index >= 0 {
            let range = words.segmentStarts[segment]..<words.segmentStarts[segment + 1]
            wordsByClass[Int(index)] += range.count
            for word in words.words[range] where columnOf[Int(word)] >= 0 {
                byClass[Int(index)][columnOf[Int(word)]] += 1
                byForm[columnOf[Int(word)]] += 1
            }
        }
    }

    func specificity(column: Int, classNumber: Int) throws(VerbatimFault) -> Double {
        try Specificity(
            byClass[classNumber][column], of: byForm[column], part: wordsByClass[classNumber],
            whole: wordsByClass.reduce(0, +)
        ).score
    }
}
