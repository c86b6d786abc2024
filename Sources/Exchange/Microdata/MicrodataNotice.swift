internal import Domain

/// What every export says of its data set before the figures: where it comes from, when it was frozen, what to know.
struct MicrodataNotice {
    private let dataset: Dataset
    private let freeze: Freeze?
    private let words: MicrodataWords

    init(_ dataset: Dataset, _ freeze: Freeze?, _ words: MicrodataWords) {
        self.dataset = dataset
        self.freeze = freeze
        self.words = words
    }

    var title: String { dataset.codebook.title.text(in: words.language) }

    /// Nil for data that persons gave.
    var banner: String? { dataset.codebook.isSynthetic ? words.banner : nil }

    /// Names and what they are, those without words left out.
    var lines: [(name: String, text: String)] {
        let codebook = dataset.codebook
        let lines: [(String, String)] = [
            (words.version, codebook.version), (words.universe, codebook.universe.text(in: words.language)),
            (words.collected, days), (words.producers, codebook.producers.joined(separator: ", ")),
            (words.frozen, freeze?.day.iso ?? ""), (words.hash, freeze?.hash ?? ""), (words.rows, counts),
            (words.licence, codebook.licence), (words.notes, codebook.disclaimer.text(in: words.language)),
            ("", words.missingNote), ("", words.rowNote),
        ]
        return lines.filter { !$0.1.isEmpty }
    }

    /// As lines of a text file, each after the same beginning.
    func text(after mark: String) -> String {
        let banner = self.banner.map { [$0] } ?? []
        let all = [title] + banner + lines.map { $0.name.isEmpty ? $0.text : "\($0.name) : \($0.text)" }
        return all.map { "\(mark)\($0.inOneLine)\n" }.joined()
    }

    private var days: String {
        let days = [dataset.codebook.since, dataset.codebook.until].compactMap { $0?.iso }
        return days.joined(separator: " – ")
    }

    private var counts: String {
        dataset.tables.map { table in
            table.level.parent == nil
                ? String(table.count) : "\(table.level.label.text(in: words.language)) : \(table.count)"
        }.joined(separator: " ; ")
    }
}
