internal import Domain
internal import French

/// The words of the titles of the real sheets, the most frequent first.
enum TitleWords {
    static let shipped: [String] = {
        let titles = [
            (EmbeddedData.fichesJSON, "titre"), (EmbeddedData.practices2JSON, "name"),
            (EmbeddedData.practices3JSON, "name"),
        ].flatMap { text, name -> [String] in
            let records = (try? JSON.parse(Array(text.utf8), depthLimit: 64))?.elements ?? []
            return records.compactMap { $0[name]?.text }
        }
        return words(of: titles)
    }()

    static func words(of titles: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for word in titles.flatMap({ $0.lowercased().split { !$0.isLetter } }) where word.count > 2 {
            // Little words have their own place in sentences.
            if French.words(of: String(word), keepingStopWords: false).isEmpty { continue }
            counts[String(word), default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
