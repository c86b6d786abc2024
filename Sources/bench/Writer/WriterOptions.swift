/// Where a writer that is killed writes, and from which number on.
struct WriterOptions {
    private(set) var data = ""
    private(set) var database: String?
    private(set) var threads = 4
    private(set) var first = 1
    /// Answers a second; nil writes without end.
    private(set) var rate: Int?
    private(set) var seconds = 60

    init(_ words: ArraySlice<String>) throws(BenchFault) {
        var rest = words
        while let word = rest.popFirst() {
            guard let value = rest.popFirst() else { throw .usage(word) }
            switch word {
            case "--data": data = value
            case "--database": database = value
            case "--threads": threads = try BenchOptions.number(value, word)
            case "--from": first = try BenchOptions.number(value, word)
            case "--rate": rate = try BenchOptions.number(value, word)
            case "--seconds": seconds = try BenchOptions.number(value, word)
            default: throw .usage(word)
            }
        }
        if data.isEmpty { throw .usage("--data") }
    }
}
