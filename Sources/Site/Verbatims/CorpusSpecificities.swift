internal import Analysis
internal import Exchange
internal import French

/// Which forms the texts of each value of a variable use more, or less, than the others.
package struct CorpusSpecificities: Sendable, Equatable {
    package struct Form: Sendable, Equatable {
        package let shown: String
        /// Times it stands in the texts of the value, and in all that have a value.
        package let count: Int
        package let total: Int
        /// −log₁₀ of the probability, negative when rarer: see `Specificity`.
        package let score: Double
    }

    package struct Value: Sendable, Equatable {
        package let value: String
        package let texts: Int
        package let words: Int
        /// From the most surprising on.
        package let over: [Form]
        package let under: [Form]
    }

    /// One chance in a hundred.
    package static let leastScore = 2.0
    /// Times a form must stand in all.
    package static let leastCount = 5

    /// Values of a variable that are compared.
    package static let valueLimit = 100

    package let variable: String
    /// In the order of the file.
    package let values: [Value]
    /// Values of fewer than `CorpusClass.leastTexts` texts: they are not named.
    package let unnamed: Int

    /// - Throws: `file`; `unknownVariable` with the names that the file has; `tooManyValues`.
    package init(of file: [UInt8], variable: String) throws(CorpusClassification.Fault) {
        let corpus: VerbatimCorpus
        do { corpus = try VerbatimCorpusFile.read(file).corpus } catch { throw .file(error) }
        let parts = try ValueParts(corpus, variable)
        guard let reading = CorpusReading(corpus, CorpusClassification.Options(), progress: { _ in true }) else {
            throw .cancelled
        }
        let counts = PartCounts(
            reading.words, reading.passages.map { parts.partOf[Int($0.text)] }, parts: parts.values.count + 1)
        var values: [Value] = []
        for (part, value) in parts.values.enumerated() {
            let forms: [Form]
            do { forms = try counts.forms(of: part, reading.words.families) } catch { throw .cancelled }
            values.append(
                Value(
                    value: value.name, texts: value.texts, words: counts.words[part],
                    over: forms.filter { $0.score > 0 }, under: forms.filter { $0.score < 0 }))
        }
        (self.variable, self.values, unnamed) = (variable, values, parts.unnamed)
    }
}

/// The values of a variable that enough texts have; texts of the others are one part together.
private struct ValueParts {
    private(set) var values: [(name: String, texts: Int)] = []
    /// For each text its value, the number of values for one that is not named, nil without a value.
    let partOf: [Int?]
    let unnamed: Int

    init(_ corpus: VerbatimCorpus, _ variable: String) throws(CorpusClassification.Fault) {
        var (names, numbers, sizes): ([String], [String: Int], [Int]) = ([], [:], [])
        let valueOf = corpus.texts.map { text -> Int? in
            guard let found = text.variables.first(where: { $0.name == variable && !$0.isMissing }) else { return nil }
            let name = found.value ?? ""
            let number = numbers[name] ?? names.count
            if number == names.count {
                numbers[name] = number
                names.append(name)
                sizes.append(0)
            }
            sizes[number] += 1
            return number
        }
        guard !names.isEmpty else { throw .unknownVariable(variable, known: Self.names(corpus)) }
        let kept = names.indices.filter { sizes[$0] >= CorpusClass.leastTexts }
        guard kept.count <= CorpusSpecificities.valueLimit else {
            throw .tooManyValues(variable, limit: CorpusSpecificities.valueLimit)
        }
        var parts = [Int](repeating: kept.count, count: names.count)
        for (part, value) in kept.enumerated() { parts[value] = part }
        partOf = valueOf.map { $0.map { parts[$0] } }
        values = kept.map { (names[$0], sizes[$0]) }
        unnamed = names.count - kept.count
    }

    private static func names(_ corpus: VerbatimCorpus) -> [String] {
        var names: [String] = []
        for variable in corpus.texts.lazy.flatMap(\.variables) where !names.contains(variable.name) {
            names.append(variable.name)
            if names.count == 20 { break }
        }
        return names
    }
}

/// Times each form stands in each part of a corpus.
private struct PartCounts {
    private(set) var words: [Int]
    private var counts: [[Int]]
    private var totals: [Int]

    init(_ reading: VerbatimWords, _ partOf: [Int?], parts: Int) {
        words = [Int](repeating: 0, count: parts)
        totals = [Int](repeating: 0, count: reading.families.count)
        counts = [[Int]](repeating: totals, count: parts)
        for (passage, part) in partOf.enumerated() {
            guard let part else { continue }
            for word in reading.words[reading.textStarts[passage]..<reading.textStarts[passage + 1]] {
                words[part] += 1
                counts[part][Int(word)] += 1
                totals[Int(word)] += 1
            }
        }
    }

    func forms(of part: Int, _ families: [WordFamily]) throws(VerbatimFault) -> [CorpusSpecificities.Form] {
        let whole = words.reduce(0, +)
        var forms: [CorpusSpecificities.Form] = []
        for (index, family) in families.enumerated()
        where !family.isTool && totals[index] >= CorpusSpecificities.leastCount {
            let here = try Specificity(counts[part][index], of: totals[index], part: words[part], whole: whole)
            guard abs(here.score) >= CorpusSpecificities.leastScore else { continue }
            forms.append(
                CorpusSpecificities.Form(
                    shown: family.shown, count: counts[part][index], total: totals[index], score: here.score))
        }
        return forms.sorted { abs($0.score) > abs($1.score) || abs($0.score) == abs($1.score) && $0.shown < $1.shown }
    }
}
