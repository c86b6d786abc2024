internal import Domain

/// Makes up sheets: the same one for the same number in every run and on every machine.
///
/// About 1.7 kB of text and 17 facet values each, more words at each sheet, the words of the real titles foremost.
struct SheetMaker {
    static let bearers = 2_000
    /// Parts of the text: section, field, share of a thousand words.
    private static let parts = [
        ("emergence", "problem", 180), ("description", "description", 420), ("description", "objective", 90),
        ("conditions", "obstacle", 80), ("conditions", "lever", 80), ("effects", "result", 150),
    ]
    /// Length in hundredths of the usual one, each as often.
    private static let lengths = [35, 50, 60, 70, 80, 95, 110, 130, 160, 210]
    private static let words = 141
    private let text = SheetText(real: TitleWords.shipped)
    private let need = FacetDraw("need")
    private let theme = FacetDraw("theme")
    private let method = FacetDraw("method")
    private let people = FacetDraw("public")
    private let approach = FacetDraw("approach")
    private let obstacle = FacetDraw("obstacle")
    private let lever = FacetDraw("lever")
    private let participation = FacetDraw("participation")
    private let stage = FacetDraw("stage")
    private let evaluation = FacetDraw("evaluation")
    private let departement = FacetDraw(
        codes: OfficialPlaces.shipped.places.filter { $0.kind == "departement" }.map(\.code))

    /// The word of a rank that counts from 1.
    func word(_ rank: Int) -> String { text.words.word(rank) }

    func sheet(_ number: Int) -> MadeSheet {
        var dice = Dice(number)
        let title = text.phrase(&dice, words: 3 + dice.below(6))
        let count = Self.words * dice.one(of: Self.lengths) / 100
        var texts = [MadeSheet.Text(section: "identity", field: "subtitle", text: text.phrase(&dice, words: 6))]
        texts += Self.parts.map { section, field, share in
            MadeSheet.Text(
                section: section, field: field, text: text.sentences(&dice, words: max(3, count * share / 1_000)))
        }
        return MadeSheet(
            number: number, title: title, isPublic: !dice.happens(100), texts: texts, terms: terms(&dice),
            departement: dice.below(136) < 57 ? nil : departement.one(&dice), bearer: dice.below(Self.bearers),
            year: dice.happens(900) ? year(&dice) : nil)
    }

    private func terms(_ dice: inout Dice) -> [(field: String, codes: [String])] {
        var terms: [(field: String, codes: [String])] = [
            ("need", need.some(&dice, 2 + dice.below(3))), ("theme", [theme.one(&dice)]),
            ("method", [method.one(&dice)]), ("public.category", people.some(&dice, 1 + dice.below(3))),
            ("approach", approach.some(&dice, 1 + dice.below(3))),
            ("obstacle.type", obstacle.some(&dice, 1 + dice.below(3))),
            ("lever.type", lever.some(&dice, 1 + dice.below(3))),
        ]
        if dice.happens(800) { terms.append(("participation.level", [participation.one(&dice)])) }
        if dice.happens(900) { terms.append(("stage", [stage.one(&dice)])) }
        if dice.happens(800) { terms.append(("evaluation.status", [evaluation.one(&dice)])) }
        return terms
    }

    /// Most of them recent: the lesser of two draws counts back from 2025.
    private func year(_ dice: inout Dice) -> Int { 2_025 - min(dice.below(56), dice.below(56)) }
}
