import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The pages where a sheet is written, as an editor of everywhere sees them.
@Suite struct WritingPagesTests {
    private static let slug = "fiche-une"
    private static let root = "/pratiques/fiche-une/ecrire"

    private func ready() throws -> (TestSite, Reader) {
        let site = try TestSite()
        let reader = try Reader(site, grants: [try #require(Grant(.editor, .instance))])
        try site.world.bring([Drafts.practice("une", "Fiche une")])
        return (site, reader)
    }

    /// The name of the first box of a field, as a form sends it.
    private func box(_ page: Page, _ field: String) throws -> String {
        let names = try page.main.all("textarea").compactMap { $0["name"] }
        return try #require(names.first { $0.hasPrefix("v/\(field)/") }, "\(field)").replacing("+", with: "%2B")
    }

    private func save(_ reader: Reader, _ section: String, _ field: String, _ text: String) throws -> Page {
        let address = "\(Self.root)/\(section)"
        let name = try box(try reader.open(address), field)
        return try reader.send(address, from: address, adding: "action=enregistrer&\(name)=\(text)")
    }

    @Test func `every section has a sound form in both languages, and strangers find nothing`() throws {
        let (site, reader) = try ready()
        let stranger = try Reader(site)
        for language in Language.allCases {
            try expectSound(try reader.open(Self.root, language), language, at: Self.root)
            for section in Template.current.sections {
                let address = "\(Self.root)/\(section.name)"
                let page = try reader.open(address, language)
                try expectSound(page, language, at: address)
                #expect(page.headers["Cache-Control"] == "no-store")
                #expect(try page.main.text.contains("119"), "the numbers to call")
            }
        }
        let whole = try reader.open(Self.root)
        for address in [Self.root, "\(Self.root)/way", "/pratiques/\(Self.slug)/historique"] {
            #expect(try stranger.open(address).status == 403, "\(address)")
            #expect(try site.ask(address).status == 303, "\(address)")
        }
        #expect(try whole.internalAddresses.contains("\(Self.root)/way"))
        #expect(try reader.open("/pratiques/\(Self.slug)/partage").internalAddresses.contains(Self.root))
        #expect(try reader.open("\(Self.root)/inconnue").status == 404)
    }

    @Test func `a save is told, shown in the history with its words, and read once published`() throws {
        let (site, reader) = try ready()
        let done = try save(reader, "emergence", "problem", "Un+hiver+long.")
        #expect(done.status == 303 && done.headers["Location"] == "\(Self.root)?fait=enregistre")
        let told = try reader.open("\(Self.root)?fait=enregistre")
        #expect(try told.main.text.contains("C’est enregistré.") && told.main.text.contains("Une rubrique n’est pas"))
        #expect(try !site.ask("/pratiques/\(Self.slug)").html.contains("Un hiver long."))
        let history = try reader.open("/pratiques/\(Self.slug)/historique")
        try expectSound(history, .fr, at: "history")
        let save = try #require(try history.internalAddresses.first { $0.contains("/historique/") })
        let difference = try reader.open(save)
        try expectSound(difference, .fr, at: "difference")
        #expect(try difference.main.all("ins").contains { $0.text.contains("Un hiver long") })
        let publication = "/pratiques/\(Self.slug)/publication"
        try expectSound(try reader.open(publication), .fr, at: publication)
        // Everybody reads it: also an editor goes through the page of decisions.
        #expect(try reader.send(publication, from: publication).headers["Location"] == "/a-lire/\(Self.slug)")
        let agreed = DecideSharing.Answer.publish(checks: Set(GateCheck.allCases), isRead: true)
        try site.world.perform(DecideSharing(slug: Self.slug, agreed))
        #expect(try site.ask("/pratiques/\(Self.slug)").html.contains("Un hiver long."))
    }

    @Test func `a draft is kept at a pause, shown again, and given up`() throws {
        let (_, reader) = try ready()
        let address = "\(Self.root)/emergence"
        let name = try box(try reader.open(address), "problem")
        #expect(try reader.send(address, from: address, adding: "action=brouillon&\(name)=moiti%C3%A9").status == 204)
        let again = try reader.open(address)
        #expect(try again.main.text.contains("Voici votre brouillon"))
        #expect(try again.main.all("textarea").contains { $0.text.contains("moitié") })
        #expect(try reader.open(Self.root).main.text.contains("brouillon à reprendre"))
        #expect(try reader.send(address, from: address, adding: "action=abandonner").status == 303)
        #expect(try !reader.open(address).main.text.contains("Voici votre brouillon"))
    }

    @Test func `a line more is asked without a script, and loses nothing`() throws {
        let (_, reader) = try ready()
        let address = "\(Self.root)/way"
        let name = try box(try reader.open(address), "step")
        let page = try reader.send(address, from: address, adding: "action=ajouter%2Fstep&\(name)=Appeler")
        try expectSound(page, .fr, at: "one more line")
        let steps = try page.main.all("textarea").filter { $0["name"]?.hasPrefix("v/step/") == true }
        #expect(steps.count == 2 && steps.first?.text == "Appeler")
    }

    @Test func `what cannot be read comes back filled, with where and how to repair`() throws {
        let (_, reader) = try ready()
        let address = "\(Self.root)/measures"
        let page = try reader.open(address)
        let number = try #require(
            page.main.all("input").compactMap { $0["name"] }.first { $0.hasSuffix("/nombre") })
        let back = try reader.send(
            address, from: address, adding: "action=enregistrer&\(number.replacing("+", with: "%2B"))=beaucoup")
        try expectSound(back, .fr, status: 422, at: "fault")
        let wrong = try #require(try back.main.all("input").first { $0["aria-invalid"] == "true" })
        #expect(wrong["value"] == "beaucoup" && wrong["name"] == number)
        #expect(try back.main.text.contains("1 234,5") && back.main.text.contains("rien n’est perdu"))
    }

    @Test func `two editors at once: other fields are joined and told, the same one shows both texts`() throws {
        let (site, one) = try ready()
        let two = try Reader(site, grants: [try #require(Grant(.editor, .instance))])
        let address = "\(Self.root)/emergence"
        let opened = try one.open(address)
        let (problem, story) = (try box(opened, "problem"), try box(opened, "emergence"))
        let base = try opened.main.first("input", with: ["name": "depuis"])?["value"]
        func send(_ reader: Reader, _ fields: String) throws -> Page {
            // As a form opened before: it says from which save.
            try reader.send(
                address, from: address, replacing: ["depuis": base], adding: "action=enregistrer&\(fields)")
        }
        _ = try send(two, "\(problem)=Le+leur.")
        let joined = try send(one, "\(story)=Une+f%C3%AAte.")
        #expect(joined.headers["Location"]?.hasPrefix("\(Self.root)?fait=joint:problem") == true)
        let conflict = try send(one, "\(problem)=Le+mien.&\(story)=Une+f%C3%AAte.")
        try expectSound(conflict, .fr, status: 409, at: "conflict")
        #expect(try conflict.main.text.contains("Le leur."))
        #expect(try conflict.main.all("textarea").contains { $0.text == "Le mien." })
        let (name, present) = (try box(conflict, "problem"), try conflict.main.first("input", with: ["name": "depuis"]))
        let both = try one.send(
            address, from: address, replacing: ["depuis": present?["value"]],
            adding: "action=enregistrer&\(name)=Les+deux.")
        let told = try both.status == 303 ? "" : both.main.text
        #expect(both.headers["Location"] == "\(Self.root)?fait=enregistre", "\(both.status) \(told)")
    }

    @Test func `the name of a sheet changes with its address, and a stale form does not`() throws {
        let (site, reader) = try ready()
        let done = try reader.send(Self.root, from: Self.root, adding: "titre=Fiche+du+jardin")
        #expect(done.headers["Location"] == "/pratiques/fiche-du-jardin/ecrire?fait=nom")
        #expect(try site.ask("/pratiques/fiche-une").status == 301)
        #expect(try site.ask("/pratiques/fiche-du-jardin").status == 200)
        let stale = try reader.send(
            "/pratiques/fiche-du-jardin/ecrire", from: "/pratiques/fiche-du-jardin/ecrire",
            replacing: ["version": "1"], adding: "titre=Autre")
        #expect(try stale.status == 409 && stale.main.all("input").contains { $0["value"] == "Autre" })
        let empty = try reader.send(
            "/pratiques/fiche-du-jardin/ecrire", from: "/pratiques/fiche-du-jardin/ecrire", adding: "titre=+")
        #expect(empty.status == 422)
    }

    @Test func `the version in plain language is read with help, without a note and without saving`() throws {
        let (site, reader) = try ready()
        let address = "\(Self.root)/identity"
        let empty = try reader.open(address)
        #expect(try empty.main.first("section", with: ["class": "note advice"])?.text.contains("FALC") == true)
        let name = try box(empty, "plain")
        let text = "Un+palimpseste+est+organis%C3%A9+par+trois+CCAS."
        let read = try reader.send(address, from: address, adding: "action=relire&\(name)=\(text)")
        try expectSound(read, .fr, at: "advice")
        let advice = try #require(try read.main.first("section", with: ["class": "note advice"]))
        #expect(advice.all("mark").map(\.text).contains("palimpseste"))
        #expect(advice.all("li").count == advice.all("sup").count && advice.all("li").count >= 4)
        #expect(advice.text.contains("Écrivez le nombre en chiffres"))
        #expect(try read.main.all("textarea").contains { $0.text.hasPrefix("Un palimpseste") })
        #expect(try !reader.open(address).html.contains("palimpseste"))
        #expect(try !site.ask("/pratiques/\(Self.slug)").html.contains("palimpseste"))
        // In another language, the length of sentences alone.
        let english = "They+meet+in+the+garden+of+the+house+and+talk+of+the+week+that+is+to+come+for+all+of+them."
        let other = try reader.send(address, from: address, adding: "action=relire&\(name)=\(english)")
        let told = try #require(try other.main.first("section", with: ["class": "note advice"]))
        #expect(told.all("li").count == 1 && told.text.contains("pas en français"))
    }
}
