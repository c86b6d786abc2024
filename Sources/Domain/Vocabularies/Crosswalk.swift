/// The words of one source and the codes they lead to, so that a commons shares words without losing anyone's own.
///
/// Words are compared once folded: case, accents and a plural *s* do not matter.
package struct Crosswalk: Sendable {
    package struct Target: Sendable, Hashable {
        package let vocabulary: String
        package let code: String

        package init(vocabulary: String, code: String) {
            self.vocabulary = vocabulary
            self.code = code
        }
    }

    /// The source whose words these are: "egts-2015".
    package let source: String
    /// Each list of the source with its words as written, in the order of the file.
    package private(set) var words: [String: [String]] = [:]
    private var targets: [String: [String: [Target]]] = [:]
    private let key: @Sendable (String) -> String

    private init(source: String, key: @escaping @Sendable (String) -> String) {
        self.source = source
        self.key = key
    }

    /// The codes of a word of a list of the source: nil for a word nobody treated, none for one that stays a keyword
    /// on purpose.
    package func codes(for word: String, in list: String) -> [Target]? { targets[list]?[key(word)] }

    /// The source codes of the crosswalks that come with the program.
    package static var shippedSources: [String] { EmbeddedData.crosswalks.keys.sorted() }

    /// The crosswalk that comes with the program for a source; nil when there is none.
    ///
    /// - Parameter key: gives two phrases that say the same the same key (`French.wordKey`).
    package static func shipped(_ source: String, key: @escaping @Sendable (String) -> String) -> Crosswalk? {
        EmbeddedData.crosswalks[source].flatMap { try? parse(tsv: $0, source: source, key: key) }
    }

    /// Reads tab-separated `list, word, vocabulary, code`, the header first; a word that leads to several codes has a
    /// line for each, one that stays a keyword has `-` twice. A line that begins with `#` is a comment.
    package static func parse(
        tsv: String, source: String, key: @escaping @Sendable (String) -> String
    ) throws(CrosswalkError) -> Crosswalk {
        var crosswalk = Crosswalk(source: source, key: key)
        for (index, line) in tsv.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index == 0 {
                guard line == "list\tword\tvocabulary\tcode" else { throw .header }
            } else if !line.isEmpty && !line.hasPrefix("#") {
                try crosswalk.add(line, at: index + 1)
            }
        }
        return crosswalk
    }

    private mutating func add(_ line: Substring, at number: Int) throws(CrosswalkError) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 4 else { throw .columns(line: number, found: cells.count) }
        guard !cells.contains(where: \.isEmpty) else { throw .emptyCell(line: number) }
        let (list, word, folded) = (cells[0], cells[1], key(cells[1]))
        if targets[list]?[folded] == nil { words[list, default: []].append(word) }
        var found = targets[list]?[folded] ?? []
        if cells[2] == "-" || cells[3] == "-" {
            guard cells[2] == cells[3], targets[list]?[folded] == nil else { throw .contradiction(word, line: number) }
        } else {
            let target = Target(vocabulary: cells[2], code: cells[3])
            let staysKeyword = targets[list]?[folded]?.isEmpty == true
            if staysKeyword || found.contains(target) { throw .contradiction(word, line: number) }
            found.append(target)
        }
        targets[list, default: [:]][folded] = found
    }
}
