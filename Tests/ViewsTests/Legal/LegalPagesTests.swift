import Domain
import HTML
import Testing
import Texts
import Views
import XML

@Suite struct LegalPagesTests {
    private func frame(_ language: Language = .fr) throws -> Frame {
        Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil, canonical: nil)
    }

    private func main(_ bytes: [UInt8]) throws -> XMLElement {
        #expect(XML.htmlProblems(bytes) == [])
        return try #require(XML.html(bytes)?.first("main"))
    }

    private var owner: Operator {
        var owner = Operator()
        owner.kind = .association
        owner.name = "Les <Voisines>"
        owner.address = "1 place"
        owner.phone = "01"
        owner.contact = "contact@exemple.invalid"
        owner.director = "la présidence"
        owner.host.name = "Hébergeur"
        owner.host.address = "2 place"
        owner.host.phone = "02"
        owner.protectionOfficer = "https://exemple.invalid/dpo"
        return owner
    }

    @Test(arguments: [Language.fr, .en])
    func `a notice that lacks something says which settings would give it`(_ language: Language) throws {
        let texts = Texts(language).legal
        let bare = try main(LegalPage(owner: Operator(), version: "1", frame: frame(language)).bytes)
        #expect(bare.text.contains(texts.incomplete))
        for setting in ["operator-name", "operator-kind", "operator-contact", "publication-director", "host-phone"] {
            #expect(bare.text.contains(texts.missing(setting: setting)), "\(setting)")
        }
        let whole = try main(LegalPage(owner: owner, version: "1", frame: frame(language)).bytes)
        #expect(!whole.text.contains(texts.incomplete) && whole.all("em").isEmpty)
        #expect(whole.text.contains("Les <Voisines>") && whole.text.contains(texts.kindAssociation))
        #expect(whole.all("a").map { $0["href"] } == ["mailto:contact@exemple.invalid"])
    }

    @Test(arguments: [Language.fr, .en])
    func `every use of data is told with its purpose, basis, readers and length`(_ language: Language) throws {
        let texts = Texts(language).legal
        let page = try main(PrivacyPage(owner: owner, frame: frame(language)).bytes)
        #expect(page.all("h3").count == Processing.all.count)
        for list in page.all("dl").dropFirst() {
            #expect(list.all("dt").count == 6 && list.all("dd").allSatisfy { !$0.text.isEmpty })
        }
        #expect(page.text.contains(texts.basisLegitimateInterest) && !page.text.contains(texts.basisPublicInterest))
        var body = owner
        body.kind = .publicBody
        #expect(
            try main(PrivacyPage(owner: body, frame: frame(language)).bytes).text.contains(texts.basisPublicInterest))
        #expect(page.all("a", with: ["href": "https://exemple.invalid/dpo"]).count == 1)
    }

    @Test func `the statement of accessibility follows the audit, and without one declares not compliant`() throws {
        let texts = Texts(.fr).legal
        #expect(try main(AccessibilityPage(owner: owner, frame: frame()).bytes).text.contains(texts.statusNot))
        var audited = owner
        audited.audit = AccessibilityAudit(day: 20_000, auditor: "un cabinet", rate: 72)
        let page = try main(AccessibilityPage(owner: audited, frame: frame()).bytes).text
        #expect(page.contains(texts.statusPartly) && page.contains("72") && page.contains("un cabinet"))
        #expect(page.contains("4 octobre 2024") && !page.contains(texts.notAudited))
    }

    @Test func `each list can be taken away in each format, and every file has a name of its own`() throws {
        let page = try main(OpenDataPage(owner: owner, frame: frame()).bytes)
        let files = page.all("td").flatMap { $0.all("a") }
        #expect(files.count == page.all("tr").dropFirst().count * 3 && files.count >= 21)
        #expect(Set(files.compactMap { $0["href"] }).count == files.count)
        #expect(Set(files.compactMap { $0["aria-label"] }).count == files.count)
    }
}
