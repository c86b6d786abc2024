/// What the sheets of a database hold, as far as the addresses to ask need it.
struct SheetSample {
    private(set) var sheets = 0
    /// Bytes of text of all the sheets.
    private(set) var size = 0
    private var sampled = 0
    private var words: [String: Int] = [:]
    private var values: [PeerFacet: [PeerFacet.Value: Int]] = [:]

    mutating func add(_ sheet: VisibleSheet, withWords: Bool) {
        sheets += 1
        size += sheet.size
        for need in sheet.needs { count(need, .need) }
        for people in sheet.people { count(people, .people) }
        if let theme = sheet.theme { count(theme, .theme) }
        if let stage = sheet.stage { count(stage, .stage) }
        if let place = sheet.departement, let slug = sheet.departementSlug { count(slug, .territory, place) }
        guard withWords else { return }
        sampled += 1
        for word in sheet.words where word.utf8.count > 2 { words[word, default: 0] += 1 }
    }

    /// Words met in so many thousandths of the sheets, the most frequent first: some of each frequency.
    func words(_ thousandths: ClosedRange<Int>, limit: Int) -> [String] {
        let found = words.filter { thousandths.contains($0.value * 1_000 / max(1, sampled)) }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        return stride(from: 0, to: found.count, by: max(1, found.count / limit)).map { found[$0] }
    }

    /// The values of a facet, the most frequent first.
    func values(of facet: PeerFacet) -> [PeerFacet.Value] {
        (values[facet] ?? [:]).sorted { ($1.value, $0.key.essaim) < ($0.value, $1.key.essaim) }.map(\.key)
    }

    private mutating func count(_ value: String, _ facet: PeerFacet, _ datasette: String? = nil) {
        values[facet, default: [:]][PeerFacet.Value(essaim: value, datasette: datasette ?? value), default: 0] += 1
    }
}
