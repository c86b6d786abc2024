internal import Site
internal import Storage
internal import Synchronization
internal import Texts

/// Sorts the texts of a corpus file into classes by the words they share, shows a word in its contexts, compares the words
/// of groups of texts. It needs no database and keeps nothing.
enum TextCommand {
    static func run(_ call: Call) throws {
        try call.run(["classify": classify, "concordance": concordance, "specificities": specificities])
    }

    private static func concordance(_ call: Call) throws {
        let given = try call.words("concordance", "CORPUS.txt", "WORD")
        let words = VerbatimWording(call.texts)
        let file = try bytes(given[1], call, words)
        let found: CorpusConcordance
        do { found = try CorpusConcordance(of: file, word: given[2]) } catch {
            throw call.refused(words.sentence(error, file: given[1]))
        }
        if call.arguments.has("json") { return call.answer(VerbatimJSON.concordance(found)) }
        for line in words.lines(found) { call.output.line(line) }
    }

    private static func specificities(_ call: Call) throws {
        let given = try call.words("specificities", "CORPUS.txt", "VARIABLE")
        let words = VerbatimWording(call.texts)
        let file = try bytes(given[1], call, words)
        let found: CorpusSpecificities
        do { found = try CorpusSpecificities(of: file, variable: given[2]) } catch {
            throw call.refused(words.sentence(error, file: given[1]))
        }
        if call.arguments.has("json") { return call.answer(VerbatimJSON.specificities(found)) }
        for line in words.lines(found) { call.output.line(line) }
    }

    private static func classify(_ call: Call) throws {
        let path = try call.words("classify", "CORPUS.txt")[1]
        let options = try options(call)
        let words = VerbatimWording(call.texts)
        let file = try bytes(path, call, words)
        let tells = call.arguments.has("progress")
        let output = call.output
        let last = Mutex(-1)
        let found: CorpusClassification
        do {
            found = try CorpusClassification(of: file, options) { share in
                let percent = Int(share * 100)
                let isNew = last.withLock { last in
                    defer { last = max(last, percent) }
                    return percent > last
                }
                if tells, isNew { output.complaint(words.progress(percent)) }
                return true
            }
        } catch {
            throw call.refused(words.sentence(error, file: path))
        }
        if call.arguments.has("json") { return call.answer(VerbatimJSON.classification(found)) }
        for line in words.lines(found) { call.output.line(line) }
    }

    private static func options(_ call: Call) throws(UsageError) -> CorpusClassification.Options {
        var options = CorpusClassification.Options()
        options.classes = try number("classes", in: CorpusClassification.possibleClasses, call)
        options.leastForm = try number("min-form", in: 1...1_000_000, call)
        options.segmentSize = try number("segment", in: 5...10_000, call) ?? options.segmentSize
        options.isDouble = call.arguments.has("double")
        return options
    }

    private static func number(_ option: String, in range: ClosedRange<Int>, _ call: Call) throws(UsageError) -> Int? {
        guard let text = call.arguments.options[option] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw .badValue(option: "--\(option)", value: text)
        }
        return number
    }

    private static func bytes(_ path: String, _ call: Call, _ words: VerbatimWording) throws -> [UInt8] {
        let limit = CorpusClassification.fileLimit
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            guard error.isTooBig else { throw UsageError.unreadable(path) }
            throw call.refused(words.tooBig(file: path, size: DurableFile.size(path), limit: limit))
        }
    }
}
