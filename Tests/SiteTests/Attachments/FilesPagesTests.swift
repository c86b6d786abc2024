import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// The pages of pictures and documents, as an editor of everywhere and as readers see them.
@Suite struct FilesPagesTests {
    private static let slug = "fiche-une"
    private static let root = "/pratiques/fiche-une/photos-et-documents"

    private static let agreed = DecideSharing.Answer.publish(checks: Set(GateCheck.allCases), isRead: true)

    private func ready() throws -> (TestSite, Reader) {
        let site = try TestSite()
        let reader = try Reader(site, grants: [try #require(Grant(.editor, .instance))])
        try site.world.bring([Drafts.practice("une", "Fiche une")])
        return (site, reader)
    }

    private func add(_ reader: Reader, _ bytes: [UInt8] = PassingCleaner.picture(), name: String = "IMG_1.png") throws
        -> String
    {
        let answer = try reader.send(Self.root, files: [(name, bytes)])
        #expect(answer.status == 303)
        return String(try #require(answer.headers["Location"]).prefix { $0 != "?" })
    }

    private static func described(_ people: String = "nobody") -> String {
        "action=decrire&nom=La+salle&texte=Des+chaises+en+rond.&legende=Le+mardi&origine=Le+collectif&personnes=\(people)&combien=1"
    }

    @Test func `a picture goes from the form to the page of everybody`() throws {
        let (site, reader) = try ready()
        try expectSound(try reader.open(Self.root), .fr, at: Self.root)
        let file = try add(reader)
        for language in Language.allCases { try expectSound(try reader.open(file, language), language, at: file) }
        try expectSound(try reader.open("\(file)/accord"), .fr, at: "\(file)/accord")
        #expect(try reader.open(file).main.all("input").contains { $0["value"] == "IMG 1" })
        #expect(try reader.open("/pratiques/\(Self.slug)/ecrire").main.text.contains("un fichier"))
        let id = try #require(file.split(separator: "/").last)
        let bytes = "/pratiques/\(Self.slug)/fichiers/\(id)"
        #expect(try site.ask(bytes).status == 404)
        let own = try reader.open(bytes)
        #expect(own.status == 200 && own.headers["Content-Type"] == "image/png")
        #expect(own.headers["X-Content-Type-Options"] == "nosniff")
        #expect(own.headers["Content-Security-Policy"] == "default-src 'none'; sandbox")
        #expect(
            try reader.send(file, from: file, adding: Self.described()).headers["Location"] == "\(file)?fait=decrit")
        let publication = "/pratiques/\(Self.slug)/publication"
        #expect(try reader.open(publication).main.text.contains("La salle"))
        #expect(try reader.send(publication, from: publication).headers["Location"] == "/a-lire/\(Self.slug)")
        let gate = try reader.open("/a-lire/\(Self.slug)")
        #expect(try gate.main.text.contains("La salle") && gate.main.all("img").count == 1)
        try site.world.perform(DecideSharing(slug: Self.slug, Self.agreed))
        let page = try site.ask("/pratiques/\(Self.slug)")
        try expectSound(page, .fr, at: "sheet")
        let picture = try #require(try page.main.all("img").first { $0["src"] == bytes })
        #expect(picture["alt"] == "Des chaises en rond.")
        #expect(try page.main.text.contains("Le mardi") && page.main.text.contains("Le collectif"))
        #expect(try site.ask(bytes).status == 200)
        #expect(try site.ask("/pratiques/\(Self.slug)/vignettes/\(id)").status == 200)
        // Taken off, it is nowhere.
        #expect(
            try reader.send(file, from: file, adding: "action=retirer").headers["Location"]
                == "\(Self.root)?fait=retrait")
        #expect(try site.ask(bytes).status == 404)
        #expect(try !site.ask("/pratiques/\(Self.slug)").html.contains(bytes))
    }

    @Test func `what is wrong is told with what was typed`() throws {
        let (_, reader) = try ready()
        let file = try add(reader)
        let back = try reader.send(file, from: file, adding: "action=decrire&nom=Une+salle&texte=&personnes=")
        #expect(back.status == 422)
        #expect(try back.main.all("input").contains { $0["value"] == "Une salle" })
        #expect(try back.main.text.contains("Dites ce que la photo montre"))
        #expect(try back.main.text.contains("Dites si l’on y voit des personnes."))
        let many = try reader.send(
            file, from: file, adding: "action=decrire&nom=a&texte=b&personnes=recognisable&combien=0")
        #expect(try many.main.text.contains("de 1 à 60"))
        let refused = try reader.send(
            Self.root, files: [("film.mp4", [0, 0, 0, 24]), ("dessin.svg", Array("<svg".utf8))])
        #expect(refused.status == 422)
        #expect(
            try refused.main.text.contains("film.mp4") && refused.main.text.contains("Enregistrez le dessin en PNG."))
        #expect(try reader.send(Self.root, files: []).main.text.contains("Choisissez un fichier d’abord."))
    }

    @Test func `an agreement is recorded, allows, and is taken back`() throws {
        let (site, reader) = try ready()
        let file = try add(reader)
        _ = try reader.send(file, from: file, adding: Self.described("recognisable"))
        let publication = "/pratiques/\(Self.slug)/publication"
        #expect(try reader.open(publication).main.text.contains("il manque l’accord d’une personne"))
        _ = try reader.send(publication, from: publication)
        #expect(try reader.open("/a-lire/\(Self.slug)").main.all("input").contains { $0["value"] == "pictures" })
        try site.world.perform(DecideSharing(slug: Self.slug, Self.agreed))
        #expect(try !site.ask("/pratiques/\(Self.slug)").html.contains("/fichiers/"))
        let wrong = try reader.send(
            file, from: file,
            adding: "action=noter&repere=%C3%A0+gauche&signataire=minor&usage=everyone&signe=2026-01-01&fin=x&papier=")
        #expect(wrong.status == 422)
        for sentence in [
            "Écrivez le dernier jour ainsi", "Les deux titulaires", "L’enfant doit être écouté", "reste dans l’équipe",
            "Dites où est gardé",
        ] {
            #expect(try wrong.main.text.contains(sentence), "\(sentence)")
        }
        let good =
            "action=noter&repere=%C3%A0+gauche&signataire=adult&usage=everyone&signe=2026-01-01&fin=2027-01-01&papier=Classeur"
        #expect(try reader.send(file, from: file, adding: good).headers["Location"] == "\(file)?fait=accord")
        #expect(try site.ask("/pratiques/\(Self.slug)").html.contains("/fichiers/"))
        try expectSound(try reader.open(file), .fr, at: "with an agreement")
        let form = try #require(try reader.open(file).main.all("input", with: ["name": "accord"]).first?["value"])
        #expect(
            try reader.send(file, from: file, adding: "action=retirer-accord&accord=\(form)").headers["Location"]
                == "\(file)?fait=accord-retire")
        #expect(try !site.ask("/pratiques/\(Self.slug)").html.contains("/fichiers/"))
        #expect(try reader.open(file).main.text.contains("a retiré son accord"))
    }

    @Test func `strangers find nothing, and a forged form does nothing`() throws {
        let (site, reader) = try ready()
        let file = try add(reader)
        let stranger = try Reader(site)
        for address in [Self.root, file, "\(file)/accord", "/pratiques/\(Self.slug)/cosignataires"] {
            #expect(try [403, 404].contains(stranger.open(address).status), "\(address)")
            #expect(try site.ask(address).status == 303, "\(address)")
        }
        let parts = [FormPart(name: "fichiers", fileName: "a.png", bytes: PassingCleaner.picture())]
        let forged = try site.send(Self.root, cookies: [reader.cookie], parts: parts)
        #expect(forged.status == 422)
        #expect(try reader.open(Self.root).main.all("h2").count == 2, "one file and the way to add one")
    }

    @Test func `a sheet is signed along from an invitation to the page of everybody`() throws {
        let (site, reader) = try ready()
        let guest = try Reader(site)
        let root = "/pratiques/\(Self.slug)/cosignataires"
        try expectSound(try reader.open(root), .fr, at: root)
        let mail = try site.world.account(guest.member.id)?.mail ?? ""
        let wrong = try reader.send(root, from: root, adding: "action=inviter&courriel=personne%40exemple.example")
        #expect(
            try wrong.status == 422 && wrong.main.all("input").contains { $0["value"] == "personne@exemple.example" })
        let typed = "action=inviter&courriel=\(mail.replacing("@", with: "%40"))"
        #expect(try reader.send(root, from: root, adding: typed).headers["Location"] == "\(root)?fait=oui")
        let asked = try guest.open(root)
        try expectSound(asked, .fr, at: "asked")
        #expect(try asked.main.text.contains("On vous propose de cosigner"))
        #expect(try guest.open("/nouvelles").html.contains(root))
        #expect(try guest.open("/mon-compte").internalAddresses.contains(root))
        #expect(
            try guest.send(root, from: root, adding: "action=cosigner&structure=").headers["Location"]
                == "\(root)?fait=oui")
        #expect(try guest.open("/pratiques/\(Self.slug)/ecrire").status == 200)
        #expect(try guest.open("/mon-compte").internalAddresses.contains("/pratiques/\(Self.slug)/ecrire"))
        #expect(try guest.send(root, from: root, adding: "action=arreter").headers["Location"] == "/")
        #expect(try guest.open("/pratiques/\(Self.slug)/ecrire").status == 403)
    }
}
