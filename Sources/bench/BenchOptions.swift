/// What is measured, how long and how often.
struct BenchOptions {
    /// Rounds in which every contender has its turn; the median of the rounds is kept.
    var rounds = 5
    /// Seconds of load a turn.
    var seconds = 3
    var connections = 64
    /// Only these rows, all when empty.
    var only: Set<String> = []
    /// Where the report goes; nil is the standard output.
    var output: String?
    /// Numbers of sheets of the finding rows; nil for the usual ones.
    var sizes: [Int]?
    /// A folder where the finding rows leave their databases and find them again.
    var keep: String?
    /// A report whose sections of the same titles are replaced.
    var update: String?
    /// Everything runs once, on little data, so that the tests see that it works.
    var isShort = false

    init() {}

    init(_ words: [String]) throws(BenchFault) {
        var rest = words[...]
        output = "docs/benchmarks.md"
        while let word = rest.popFirst() {
            switch word {
            case "--short":
                isShort = true
                output = nil
                (rounds, seconds, connections) = (1, 1, 8)
            case "--rounds": rounds = try Self.number(rest.popFirst(), word)
            case "--seconds": seconds = try Self.number(rest.popFirst(), word)
            case "--only":
                guard let names = rest.popFirst() else { throw .usage(word) }
                only = Set(names.split(separator: ",").map(String.init))
                output = nil
            case "--sizes":
                guard let list = rest.popFirst() else { throw .usage(word) }
                sizes = try list.split(separator: ",").map { number throws(BenchFault) in
                    try Self.number(String(number), word)
                }
            case "--update":
                guard let path = rest.popFirst() else { throw .usage(word) }
                update = path
            case "--keep":
                guard let folder = rest.popFirst() else { throw .usage(word) }
                keep = folder
            default: throw .usage(word)
            }
        }
    }

    func wants(_ name: String) -> Bool { only.isEmpty || only.contains(name) }

    static func number(_ text: String?, _ option: String) throws(BenchFault) -> Int {
        guard let text, let number = Int(text), number > 0 else { throw .usage(option) }
        return number
    }
}
