import Domain
import Exchange
import French
import TestSupport
import Testing
import Texts
import XML

@Suite struct SheetContentTests {
    private func page(of draft: PracticeDraft, _ language: Language = .fr) throws -> Page {
        try TestSite.withRealPractices().ask("/pratiques/\(French.slug(draft.title))", cookies: [language.cookie])
    }

    @Test func `every fact of every sheet is read on its page, with its place in the source`() throws {
        var count = 0
        for draft in try RealPractices.file().drafts {
            let text = try page(of: draft).text
            let lowered = text.lowercased()
            for fact in draft.facts {
                for wanted in ShownFact(fact: fact, template: Template.current).texts {
                    count += 1
                    // Only the beginning may be capitalised, but comparing all in small letters is enough here.
                    if text.contains(wanted) || lowered.contains(wanted.lowercased()) { continue }
                    Issue.record("\(draft.key) does not show “\(wanted)” of \(fact.field)")
                }
            }
        }
        #expect(count > 8_000)
    }

    @Test func `addresses of references are behind their names, and say that they lead elsewhere`() throws {
        var count = 0
        for draft in try RealPractices.file().drafts {
            let links = try page(of: draft).main.all("a").filter { $0["rel"] == "external noreferrer" }
            for fact in draft.facts where fact.field == "reference.address" {
                count += 1
                #expect(links.contains { $0["href"] == fact.text }, "\(draft.key) \(fact.text ?? "")")
            }
            #expect(links.allSatisfy { $0["href"]?.hasPrefix("http") == true })
        }
        #expect(count == 13)
    }

    @Test(arguments: [Language.fr, .en])
    func `each figure has value, unit, period and the answer to where it comes from`(_ language: Language) throws {
        let texts = Texts(language).sheet
        for draft in try RealPractices.file().drafts {
            let measures = draft.facts.filter { $0.field == "measure" }
            let rows = try page(of: draft, language).main.first("tbody")?.all("tr") ?? []
            try #require(rows.count == measures.count, "\(draft.key)")
            for (row, fact) in zip(rows, measures) {
                let cells = row.elements
                try #require(cells.count == 5)
                #expect(cells[0].text.hasPrefix(French.typography(fact.text ?? "?")))
                let value = try #require(fact.number)
                #expect(cells[1].text.contains(language.formatted(value, decimals: 2)), "\(draft.key)")
                #expect(!cells[2].text.isEmpty)
                #expect(cells[3].text.isEmpty == (fact.since == nil && fact.until == nil))
                let summary = try #require(cells[4].first("summary"))
                #expect(summary.text.hasPrefix(texts.whence) && summary.text.contains(fact.locator ?? "?"))
                let detail = try #require(cells[4].first("details")).text
                #expect(detail.contains(French.typography("Pratiques émergentes du travail social")))
                if let printed = fact.printed { #expect(detail.contains(printed)) }
            }
        }
    }

    @Test func `a classification made by the reader carries its asterisk wherever it is shown`() throws {
        for draft in try RealPractices.file().drafts {
            let page = try page(of: draft)
            let marks = try page.main.all(class: "inferred")
            #expect(marks.count == draft.facts.count { $0.isInferred && $0.absence == nil }, "\(draft.key)")
            #expect(marks.allSatisfy { $0.text == "*" && $0["title"]?.isEmpty == false })
            #expect(try page.text.contains(Texts(.fr).sheet.inferredLegend))
        }
    }

    @Test func `a relation is read from both sides`() throws {
        let file = try RealPractices.file()
        let titles = Dictionary(uniqueKeysWithValues: file.drafts.map { ($0.key, $0.title) })
        var count = 0
        for draft in file.drafts {
            for fact in draft.facts where fact.field == "relation" {
                guard let key = fact.target?.key, let title = titles[key] else { continue }
                count += 1
                let target = try #require(file.drafts.first { $0.key == key })
                let outgoing = try page(of: draft).main.element(id: "provenance")?.all("a") ?? []
                #expect(outgoing.contains { $0["href"] == "/pratiques/\(French.slug(title))" }, "\(draft.key)")
                // What the reading found alike is said on the page of the lineage.
                let lineage = try TestSite.withRealPractices().ask("/pratiques/\(French.slug(title))/filiation")
                #expect(
                    try lineage.main.all("a").contains { $0["href"] == "/pratiques/\(French.slug(draft.title))" },
                    "\(target.key) says nothing of \(draft.key)")
            }
        }
        #expect(count > 20)
    }

    @Test func `what the source does not say or says badly is told on the sheet`() throws {
        var count = 0
        for draft in try RealPractices.file().drafts {
            let defects = draft.facts.filter { $0.field == "defect" }
            let text = try #require(try page(of: draft).main.element(id: "provenance")).text
            for fact in defects { #expect(text.contains(French.typography(fact.text ?? "?")), "\(draft.key)") }
            #expect(text.contains("Ce que la source ne dit pas, ou dit mal") == !defects.isEmpty)
            count += defects.count
        }
        #expect(count > 40)
    }

    @Test func `a sheet names its source, its edition and its licence`() throws {
        for draft in try RealPractices.file().drafts {
            let text = try page(of: draft).text
            #expect(text.contains("Haut Conseil du travail social, 2021"))
            #expect(text.contains("Édition 1, publiée le 20 novembre 2026 sous Licence Ouverte 2.0."))
            #expect(text.contains("Fiche documentaire") && text.contains("correction ou le retrait"))
        }
    }

    @Test func `the head of a sheet answers seven questions in few words`() throws {
        for draft in try RealPractices.file().drafts {
            let entries = try #require(try page(of: draft).main.all("dl", with: ["class": "essential"]).first)
            #expect(entries.all("dt").count == 7 && entries.all("dd").count == 7)
            #expect(entries.all("dd").allSatisfy { !$0.text.isEmpty && $0.text.count <= 260 }, "\(draft.key)")
            #expect(entries.all("dd").allSatisfy { $0.text.first?.isLowercase == false }, "\(draft.key)")
        }
    }

    @Test func `terms are in the reader's language, contributed texts stay as they are`() throws {
        let draft = try #require(try RealPractices.file().drafts.first { $0.key == "1A" })
        let english = try page(of: draft, .en).text
        #expect(english.contains("family group conferences") && english.contains("What hindered"))
        #expect(english.contains(French.typography(draft.title)))
        #expect(!english.contains("Non renseigné"))
    }
}
