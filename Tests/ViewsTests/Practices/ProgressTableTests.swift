import Domain
import HTML
import Testing
import Texts

@testable import Views

@Suite struct ProgressTableTests {
    private func told(_ item: String, _ place: String, _ stage: String, _ year: Int?) -> [Fact] {
        let head = Shown.fact("progress", item: item) {
            $0.territory = TerritoryReference(id: 7, name: place, kind: "commune")
        }
        let stage = Shown.fact("progress.stage", item: item + "s", parent: item) { $0.term = stage }
        let date = year.map { year in
            Shown.fact("progress.date", item: item + "d", parent: item) {
                ($0.since, $0.until) = (Shown.day(year), Shown.day(year, 12, 31))
            }
        }
        return [head, stage] + [date].compactMap(\.self)
    }

    private func drawn(_ facts: [Fact]) -> String {
        let view = Shown.view(facts)
        let items = SheetProjection(view.sheet, template: .current).stated("progress")
        return ProgressTable(facts: view).markup(items).html
    }

    @Test func `each place has its line, dated ones in order of time, and nothing is a bar`() {
        let html = drawn(
            told("a", "Combelande", "essai", 2026) + told("b", "La Verrerie", "autonome", 2024)
                + told("c", "Montaubrel", "idee", nil))
        let places = ["La Verrerie", "Combelande", "Montaubrel"].compactMap { html.firstRange(of: $0)?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
        #expect(html.contains("svg class=\"timeline\"") && !html.contains("<progress") && !html.contains("<meter"))
        #expect(html.contains("non indiqué") && html.contains("qui la porte"))
    }

    @Test func `one date alone needs no picture, and nothing told is nothing drawn`() {
        #expect(!drawn(told("a", "Arles", "reste_possibilite", 2026)).contains("<svg"))
        #expect(drawn([]).isEmpty)
    }
}
