internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What the list holds, in one sentence, and what became of words and choices that could not be taken as they came.
struct SearchSentence {
    private let model: PracticesPage.Model
    private let words: FacetWords
    private let texts: Texts

    init(_ model: PracticesPage.Model, words: FacetWords, texts: Texts) {
        self.model = model
        self.words = words
        self.texts = texts
    }

    var markup: Markup {
        """
        \(if: model.route.search.isEverything, "<p class=\"lead\">\(texts.practices.all)</p>\n", else: answer)\
        \(notes)
        """
    }

    /// Beside a page that says by itself that nothing was found.
    var notes: Markup {
        """
        \(each: model.corrections, {
            "<p class=\"note\">\(texts.finding.correction(typed: $0.typed, used: $0.used))</p>\n"
        })\
        \(waived)\(if: !model.unknown.isEmpty, "<p class=\"note\">\(unknown)</p>\n")
        """
    }

    private var waived: Markup {
        guard let waiver = model.waiver, model.total > 0 else { return "" }
        return """
            <p class="meta">\(texts.finding.waived(needed: waiver.needed, words: waiver.words))</p>

            """
    }

    private var answer: Markup {
        """
        <p class="lead" role="status">\(sentence) \(texts.finding.notActivity)</p>

        """
    }

    private var sentence: String {
        let (typed, choices) = (model.route.search.words, model.chosen)
        switch (typed.isEmpty, choices.count) {
        case (false, 0): return texts.finding.answersWords(n: model.total, words: typed)
        case (false, let count): return texts.finding.answersBoth(n: model.total, words: typed, choices: count)
        case (true, 1): return texts.finding.answersChoice(n: model.total, choice: words.label(choices[0]))
        case (true, let count): return texts.finding.answersChoices(n: model.total, choices: count)
        }
    }

    private var unknown: String {
        let list = model.unknown.map(words.choice)
        return texts.finding.unknown(n: list.count, list: list.joined(separator: ", "))
    }
}
