internal import Analysis
internal import Exchange
internal import French

/// Which variables and themes go with each class; what fewer than five texts have is counted and not named.
struct ModalityProfiles {
    private struct Key: Hashable {
        let variable: VerbatimCorpus.Variable
        let isTheme: Bool
    }

    let named: [[CorpusClass.Modality]]
    let unnamed: [Int]
    /// Modalities that fewer than five texts have in all: no class is compared by them.
    let hidden: Int

    init(_ corpus: VerbatimCorpus, _ reading: CorpusReading, _ found: CorpusClasses) throws(VerbatimFault) {
        let (keys, rows) = Self.rows(corpus, reading)
        let sizes = Self.texts(rows, reading, keys.count) { _ in true }
        let kept = keys.indices.filter { sizes[$0] >= CorpusClass.leastTexts }
        hidden = keys.count - kept.count
        var columns = [Int32](repeating: -1, count: keys.count)
        for (column, key) in kept.enumerated() { columns[key] = Int32(truncatingIfNeeded: column) }
        var table = Incidence(columns: kept.count)
        for row in rows { try table.append(row.map { columns[Int($0)] }.filter { $0 >= 0 }) }
        let profiles = try ClassProfiles(table, classOf: found.classOf, classes: found.count)
        var (named, unnamed): ([[CorpusClass.Modality]], [Int]) = ([], [])
        for (index, profile) in profiles.profiles.enumerated() {
            let texts = Self.texts(rows, reading, keys.count) { Int(found.classOf[$0]) == index }
            let links = profile.over.map { (link: $0, key: kept[$0.column]) }
            let shown = links.filter { texts[$0.key] >= CorpusClass.leastTexts }
            unnamed.append(links.count - shown.count)
            named.append(
                shown.map { link, number in
                    let key = keys[number]
                    return CorpusClass.Modality(
                        name: key.isTheme ? "-" + key.variable.name : key.variable.name, value: key.variable.value,
                        texts: texts[number], count: link.count, total: link.total,
                        chiSquare: link.association.chiSquare)
                })
        }
        (self.named, self.unnamed) = (named, unnamed)
    }

    /// What each segment is known by, as numbers of keys: the variables of its text and its theme.
    private static func rows(_ corpus: VerbatimCorpus, _ reading: CorpusReading) -> (keys: [Key], rows: [[Int32]]) {
        var numbers: [Key: Int32] = [:]
        var keys: [Key] = []
        func number(_ key: Key) -> Int32 {
            if let number = numbers[key] { return number }
            numbers[key] = Int32(truncatingIfNeeded: keys.count)
            keys.append(key)
            return Int32(truncatingIfNeeded: keys.count - 1)
        }
        let ofTexts = corpus.texts.map { text in
            text.variables.filter { !$0.isMissing }.map { number(Key(variable: $0, isTheme: false)) }
        }
        let ofThemes = reading.passages.map { passage in
            passage.theme.map { number(Key(variable: VerbatimCorpus.Variable($0), isTheme: true)) }
        }
        let rows = reading.textOf.enumerated().map { segment, text in
            ofTexts[Int(text)] + [ofThemes[Int(reading.words.segmentTexts[segment])]].compactMap(\.self)
        }
        return (keys, rows)
    }

    /// How many texts with each key have one of some segments.
    private static func texts(
        _ rows: [[Int32]], _ reading: CorpusReading, _ count: Int, of isCounted: (Int) -> Bool
    ) -> [Int] {
        var counts = [Int](repeating: 0, count: count)
        var last = [Int32](repeating: -1, count: count)
        // The segments of a text follow each other.
        for segment in rows.indices where isCounted(segment) {
            for key in rows[segment] where last[Int(key)] != reading.textOf[segment] {
                counts[Int(key)] += 1
                last[Int(key)] = reading.textOf[segment]
            }
        }
        return counts
    }
}
