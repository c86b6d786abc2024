internal import Domain
internal import French
internal import Storage

/// Takes from a published sheet the terms by which it is found: its titles; what its readers look for first; the rest.
///
/// The need column holds the fields of weight 4, the text column those of weight 1. A fact gives what the page prints of
/// it: its text, the names of bodies and places, a name as printed, the French label of its term. Labels above a term
/// are left out: the page does not print them, so nobody would see why the sheet was found. Between two of these there
/// is a gap, so that no phrase runs from one into the next.
struct IndexedText {
    private let world: World
    /// Neither this nor the whole struct is for several threads.
    private let analyser = FrenchAnalyser()

    init(_ world: World) { self.world = world }

    /// - Parameter facts: in the order of the template.
    func document(
        _ practice: Practice, mergedTitles: [String], _ facts: [Fact], publishedAt: Int64
    ) -> SearchDocument {
        let access = SheetAccess(rung: practice.rung, state: practice.state)
        let stated = facts.filter { $0.absence == nil }
        let years = stated.filter { $0.field == "years" }.compactMap(\.since)
        return SearchDocument(
            practice: practice.id, publishedAt: publishedAt,
            sections: Set(stated.map(\.section)).subtracting(["source"]).count,
            startYear: years.min().map { CalendarDay(number: $0).year },
            isPublic: access.audiences.contains(.everyone), text: text([practice.title] + mergedTitles, facts))
    }

    private func text(_ titles: [String], _ facts: [Fact]) -> SearchText {
        var words: Set<SearchWord> = []
        var (title, need, body) = ([String](), [String](), [String]())
        for text in titles { add(text, to: &title, &words) }
        // Found by a question made of nothing but stop words, and by no phrase.
        title += titles.flatMap { analyser.stopTerms(of: $0) }.flatMap { [SearchText.gap, $0] }
        for fact in facts {
            guard let weight = world.template.field(fact.field)?.weight, weight > 0 else { continue }
            for text in texts(of: fact) {
                if weight >= 4 { add(text, to: &need, &words) } else { add(text, to: &body, &words) }
            }
        }
        return SearchText(title: title, need: need, body: body, words: words)
    }

    private func add(_ text: String, to column: inout [String], _ words: inout Set<SearchWord>) {
        let found = analyser.words(of: text)
        if found.isEmpty { return }
        if !column.isEmpty { column.append(SearchText.gap) }
        for word in found {
            column.append(word.term)
            words.insert(SearchWord(word: word.folded, term: word.term))
        }
    }

    private func texts(of fact: Fact) -> [String] {
        // A name as printed and a word that was led to a code are the source's own: it is found by them too.
        let isNamed = fact.organisation != nil || fact.territory != nil || fact.term != nil
        let printed = isNamed ? fact.printed : nil
        return [fact.text, fact.organisation?.name, printed, fact.territory?.name, label(of: fact)].compactMap(\.self)
    }

    private func label(of fact: Fact) -> String? {
        guard let code = fact.term, let vocabulary = world.template.field(fact.field)?.vocabulary else { return nil }
        return world.vocabularies.term(code, of: vocabulary)?.french
    }
}
