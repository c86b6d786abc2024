internal import Domain
internal import French

/// The names that a body bore, and bears today, by the renamings that everybody knows.
///
/// « Conseil général de l'Ardèche » and « Conseil départemental de l'Ardèche » lead to one body because the law says so;
/// names that are merely alike never do.
struct KnownNames: Sendable {
    /// A renaming with its words folded once.
    private struct Entry {
        let renaming: Renaming
        let oldWords: [String]
        let newWords: [String]
    }

    private static let longestChain = 6
    private static let articles: Set<String> = ["de", "du", "des", "d", "la", "le", "les", "l"]
    private let entries: [Entry]
    private let places: [Renaming.Shape: [[String]: Term]]

    /// With the renamings and the places that come with the program.
    static let shipped = KnownNames(Renaming.shipped, Vocabularies(Vocabulary.shipped))

    init(_ renamings: [Renaming], _ vocabularies: Vocabularies) {
        entries = renamings.map {
            Entry(renaming: $0, oldWords: French.words(of: $0.old), newWords: French.words(of: $0.new))
        }
        var places: [Renaming.Shape: [[String]: Term]] = [:]
        for (shape, vocabulary) in [(Renaming.Shape.departement, "departement"), (.region, "region")] {
            for term in vocabularies.terms(of: vocabulary) {
                places[shape, default: [:]][French.words(of: term.french)] = term
            }
        }
        self.places = places
    }

    /// The name of today.
    func newest(_ name: String) -> String { chain(from: name).last ?? name }

    /// The name, then each newer one.
    func chain(from name: String) -> [String] {
        var chain = [name]
        while chain.count < Self.longestChain, let newer = newer(than: chain[chain.count - 1]) { chain.append(newer) }
        return chain
    }

    /// The names that became this one, the latest first, each with its days.
    func earlier(than name: String) -> [DatedName] { earlier(than: name, until: nil, depth: 0) }

    /// The day since which a body bears this name, nil when no renaming tells.
    func firstDay(of name: String) -> Int? {
        let words = French.words(of: name)
        return entries.lazy.filter { words.starts(with: $0.newWords) }.compactMap { entry in
            let renaming = entry.renaming
            let old = replaced(name, words, renaming.new, entry.newWords.count, by: renaming.old, renaming)
            return old.flatMap { _ in renaming.day?.number }
        }.first
    }

    private func newer(than name: String) -> String? {
        let words = French.words(of: name)
        for entry in entries where words.starts(with: entry.oldWords) {
            let old = entry.renaming.old
            if let newer = replaced(name, words, old, entry.oldWords.count, by: entry.renaming.new, entry.renaming) {
                return newer
            }
        }
        return nil
    }

    private func earlier(than name: String, until: Int?, depth: Int) -> [DatedName] {
        if depth == Self.longestChain { return [] }
        let words = French.words(of: name)
        var names: [DatedName] = []
        for entry in entries where words.starts(with: entry.newWords) {
            let renaming = entry.renaming
            guard let old = replaced(name, words, renaming.new, entry.newWords.count, by: renaming.old, renaming)
            else { continue }
            let last = renaming.day.map { $0.number - 1 } ?? until
            names.append(DatedName(old, since: firstDay(of: old), until: last, source: renaming.source))
            names += earlier(than: old, until: last, depth: depth + 1)
        }
        return names.sorted { ($0.until ?? .max, $0.text) > ($1.until ?? .max, $1.text) }
    }

    /// The name with its beginning replaced, nil when the renaming says nothing of it.
    private func replaced(
        _ name: String, _ words: [String], _ from: String, _ count: Int, by text: String, _ renaming: Renaming
    ) -> String? {
        if renaming.shape == .whole { return words.count == count ? text : nil }
        let rest = words.dropFirst(count).drop(while: Self.articles.contains)
        guard let place = places[renaming.shape]?[Array(rest)], !renaming.exceptions.contains(place.code) else {
            return nil
        }
        if renaming.shape == .region { return "\(text) \(Self.phrase(place))" }
        let printed = name.split(whereSeparator: \.isWhitespace)
            .dropFirst(from.split(separator: " ").count).joined(separator: " ")
        // « Département Ardèche » is no name that a département bears.
        guard let article = French.folded(printed).split(separator: " ").first, Self.articles.contains(String(article))
        else { return nil }
        return "\(text) \(printed)"
    }

    /// « de Bretagne », « des Hauts-de-France ».
    private static func phrase(_ region: Term) -> String {
        switch region.code {
        case "24", "44": "du \(region.french)"
        case "32", "52": "des \(region.french)"
        default: French.de(region.french)
        }
    }
}
