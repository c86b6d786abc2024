/// What a reader asks of the commons: words, values chosen, and in which order the sheets come.
package struct SheetSearch: Sendable, Equatable {
    package enum Order: String, Sendable, CaseIterable {
        /// How well the words are met; by name when there are none.
        case relevance = "pertinence"
        case name = "nom"
        /// Published last, first.
        case recent
    }

    /// As typed.
    package var words: String
    package var selection: SheetSelection
    /// Nil for what suits: by relevance with words, by name without.
    package var order: Order?

    package init(words: String = "", _ selection: SheetSelection = SheetSelection(), order: Order? = nil) {
        self.words = words
        self.selection = selection
        self.order = order
    }

    package init(words: String = "", filter: SheetFilter?) {
        self.init(words: words, SheetSelection(filter.map { [$0] } ?? []))
    }

    package var isEverything: Bool { words.isEmpty && selection.isEmpty }
}
