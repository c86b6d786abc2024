internal import Domain
internal import HTML
internal import Texts

/// Shows what changed in a section, fact by fact and word by word; also for those who hear it.
struct DifferenceMarkup {
    let difference: SectionDifference
    let words: EditingWords
    private var texts: EditingTexts { words.texts }

    var markup: Markup {
        if difference.isEmpty { return "<p>\(texts.differenceNone)</p>\n" }
        let fields = difference.changes.map(\.field).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return """
            <dl class="changes">\(each: fields, { field in """
                <dt>\(words.field(field))</dt>\(each: difference.changes.filter { $0.field == field }, { change($0) })

                """ })\(each: difference.reordered, { "<dt>\(words.field($0))</dt><dd>\(texts.reordered)</dd>\n" })</dl>

            """
    }

    private func change(_ change: SectionDifference.Change) -> Markup {
        let pieces = WordDifference(
            from: change.old.map(words.said) ?? "", to: change.new.map(words.said) ?? ""
        ).pieces
        return "<dd>\(each: pieces, { piece($0) })</dd>"
    }

    private func piece(_ piece: WordDifference.Piece) -> Markup {
        switch piece.kind {
        case .same: "\(piece.text)"
        case .removed: "<del>\(unseen(texts.removedWord))\(piece.text)\(unseen(texts.endWord))</del>"
        case .added: "<ins>\(unseen(texts.addedWord))\(piece.text)\(unseen(texts.endWord))</ins>"
        }
    }

    private func unseen(_ text: String) -> Markup { "<span class=\"unseen\"> \(text) </span>" }
}
