/// The recorded list of addresses: the same searches for both servers, the same in every run on the same sheets.
///
/// Of ten: three times a word of one sheet in ten and more, three times one of a hundredth to a tenth, two times a rare
/// one, two times two words; nothing chosen beside them in 40 %, one value in 35 %, two in 25 %. Words and values are
/// drawn as readers do, a few often, so that some searches come again.
struct SearchMix {
    private struct Search: Hashable {
        let words: [String]
        let values: [PeerFacet: PeerFacet.Value]
    }

    static let count = 3_000
    private static let frequencies = [100...1_000, 10...99, 0...9]
    private let searches: [Search]

    init(_ sample: SheetSample, count: Int) {
        let words = Self.frequencies.map { Draw(sample.words($0, limit: 400)) }
        let values = PeerFacet.allCases.map { (facet: $0, draw: Draw(sample.values(of: $0))) }
        var dice = Dice(Int.max)
        searches = (0..<count).map { _ in
            let kind = dice.below(10)
            let picked = kind < 3 ? [0] : kind < 6 ? [1] : kind < 8 ? [2] : [0, 1]
            let chance = dice.below(100)
            let asked = picked.compactMap { words[$0].one(&dice) }
            var chosen: [PeerFacet: PeerFacet.Value] = [:]
            for _ in 0..<(chance < 40 ? 0 : chance < 75 ? 1 : 2) {
                let (facet, draw) = dice.one(of: values)
                chosen[facet] = draw.one(&dice)
            }
            return Search(words: asked, values: chosen)
        }
    }

    /// How many of them differ.
    var distinct: Int { Set(searches).count }

    /// In the one form that Essaim does not lead elsewhere.
    var essaim: [String] {
        searches.map { search in
            let chosen = PeerFacet.allCases.compactMap { facet in
                search.values[facet].map { "\(facet.essaim)=\($0.essaim)" }
            }
            let parameters = chosen + ["q=" + search.words.joined(separator: "%20")]
            return "/pratiques?" + parameters.sorted().joined(separator: "&")
        }
    }

    var datasette: [String] {
        searches.map { search in
            let chosen = PeerFacet.allCases.compactMap { facet in
                search.values[facet].map { "&\(facet.datasette)=\($0.datasette)" }
            }
            return DatasetteServer.list + "&_search=" + search.words.joined(separator: "+") + chosen.joined()
        }
    }

    /// Draws out of a list, the first ones more often.
    private struct Draw<Element> {
        private let list: [Element]
        private let choice: WeightedChoice

        init(_ list: [Element]) {
            self.list = list
            choice = WeightedChoice(list.indices.map { 1_000_000 / ($0 + 5) })
        }

        func one(_ dice: inout Dice) -> Element? { list.isEmpty ? nil : list[choice.draw(&dice)] }
    }
}
