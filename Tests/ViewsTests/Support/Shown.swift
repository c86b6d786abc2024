import Domain
import HTML
import Texts

@testable import Views

/// Fragments of a sheet as the views write them, for facts made in a test.
enum Shown {
    static let vocabularies = Vocabularies(Vocabulary.shipped)

    static func fact(
        _ field: String, _ text: String? = nil, item: String = "f", parent: String? = nil,
        change: (inout Fact) -> Void = { _ in }
    ) -> Fact {
        let section = Template.current.section(of: field)?.name ?? ""
        var fact = Fact(item: item, section: section, field: field, position: 0, parent: parent)
        fact.text = text
        change(&fact)
        return fact
    }

    static func sheet(_ facts: [Fact], title: String = "Essai", locatorUnit: String = "line") -> Sheet {
        Sheet(
            practice: Practice(id: 1, slug: "essai", title: title, rung: .everyone, state: .published, version: 1),
            edition: Edition(
                number: 3, decidedBy: "operator", decision: "imported", at: 1_795_132_800_000_000,
                licence: "Licence Ouverte 2.0"),
            source: SourceDocument(
                code: "essai", title: "Recueil", publisher: "Éditeur", year: 2021, address: nil,
                locatorUnit: locatorUnit),
            facts: facts)
    }

    static func view(_ facts: [Fact], _ language: Language = .fr, locatorUnit: String = "line") -> FactView {
        FactView(
            words: SheetWords(Texts(language), vocabularies), sheet: sheet(facts, locatorUnit: locatorUnit),
            template: .current)
    }

    /// The line of the first fact; the others are its parts.
    static func line(_ facts: Fact..., in language: Language = .fr, locatorUnit: String = "line") -> String {
        view(facts, language, locatorUnit: locatorUnit).line(facts[0]).html
    }

    static func words(_ language: Language) -> SheetWords { SheetWords(Texts(language), vocabularies) }

    static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Int? {
        CalendarDay(year: year, month: month, day: day)?.number
    }
}
