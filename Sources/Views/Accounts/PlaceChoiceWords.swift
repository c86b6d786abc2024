package import Domain
package import Texts

/// Names a place or a body so that it is told apart from others of the same name.
package struct PlaceChoiceWords {
    private let texts: Texts
    private let words: SheetWords

    package init(_ texts: Texts, _ vocabularies: Vocabularies) {
        self.texts = texts
        words = SheetWords(texts, vocabularies)
    }

    /// - Parameters:
    ///   - kind: code in the vocabulary of places or of bodies.
    ///   - departement: of a place.
    package func label(_ name: String, kind: String, departement: String?, isPlace: Bool) -> String {
        let full =
            isPlace
            ? words.place(TerritoryReference(name: name, kind: kind, departement: departement)) : words.written(name)
        return texts.territories.placeKind(
            name: full, kind: words.label(kind, of: isPlace ? "territory" : "organisation"))
    }
}
