import Domain
import Testing

@Suite("A search that is kept")
struct SavedSearchTests {
    @Test("It is read back as it was, whatever the order of its choices")
    func roundTrip() throws {
        let filters = [
            SheetFilter(.theme, "aller_vers"), SheetFilter(.territory, "gironde"), SheetFilter(.territory, "landes"),
        ]
        let search = SheetSearch(words: "conférence = famille", SheetSelection(filters), order: .recent)
        let turned = SheetSearch(words: "conférence  =\nfamille", SheetSelection(filters.reversed()))
        #expect(search.saved == turned.saved)
        let read = try #require(SheetSearch(saved: search.saved))
        #expect(read.words == "conférence = famille" && read.selection == search.selection && read.order == nil)
        // As a form sends it.
        #expect(SheetSearch(saved: search.saved.split(separator: "\n").joined(separator: "\r\n")) == read)
        #expect(SheetSearch().saved.isEmpty && SheetSearch(saved: "")?.isEverything == true)
    }

    @Test("Anything else is none", arguments: ["theme", "inconnu=1", "q=a\nx", String(repeating: "q=a\n", count: 600)])
    func wrong(_ text: String) {
        #expect(SheetSearch(saved: text) == nil)
    }
}
