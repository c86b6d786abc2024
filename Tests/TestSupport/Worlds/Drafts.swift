package import Domain

/// Small practices made by hand, for tests that need a word, a link or a name at a known place.
package enum Drafts {
    package static let document = SourceDocument(
        code: "essai", title: "Recueil d’essai", publisher: "Essaim", year: 2026, address: nil, locatorUnit: "line")

    /// A practice with a theme, a text and what `more` adds.
    ///
    /// - Parameter targets: keys of the practices that this one names as its models.
    package static func practice(
        _ key: String, _ title: String, text: String = "Un texte.", targets: [String] = [], more: [Fact] = []
    ) -> PracticeDraft {
        var theme = Fact(item: "theme1", section: "identity", field: "theme", position: 0)
        theme.term = "aller_vers"
        var description = Fact(item: "descr1", section: "description", field: "description", position: 0)
        description.text = text
        description.locator = "12-14"
        let relations = targets.enumerated().flatMap { relation(to: $1, position: $0) }
        return PracticeDraft(key: key, title: title, facts: [theme, description] + relations + more)
    }

    /// A collection of these sheets.
    ///
    /// - Parameter reason: by the rank of the sheet, from 0.
    package static func collection(
        _ slug: String, _ sheets: [String], title: String = "Une collection", homePlace: Int? = 1,
        reason: (Int) -> String = { "Raison \($0 + 1)." }
    ) -> CollectionDraft {
        CollectionDraft(
            slug: slug, title: title, introduction: ["Première phrase. Deuxième phrase.", "Deuxième paragraphe."],
            chosenBy: "Le comité d’essai", homePlace: homePlace,
            entries: sheets.enumerated().map { CollectionDraft.Entry($1, reason: reason($0)) })
    }

    private static func relation(to key: String, position: Int) -> [Fact] {
        var relation = Fact(item: "rel\(position)", section: "relations", field: "relation", position: position)
        relation.target = PracticeReference(key: key)
        var type = Fact(
            item: "type\(position)", section: "relations", field: "relation.type", position: 0, parent: relation.item)
        type.term = "inspire_de"
        return [relation, type]
    }
}
