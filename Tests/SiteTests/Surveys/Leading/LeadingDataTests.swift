import Acts
import Domain
import Exchange
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// What becomes of the answers on the page of those who lead a survey.
@Suite struct LeadingDataTests {
    private func closed(_ desk: LeadingDesk) throws {
        try desk.opened()
        try desk.answers(6)
        try desk.site.world.perform(MoveCampaign(slug: desk.slug, .close), by: .member(desk.lead.member))
    }

    @Test func `freezing says what it destroys, asks for a proof, and cannot be done by mistake`() throws {
        let desk = try LeadingDesk()
        try closed(desk)
        let page = "\(desk.place)/donnees"
        try desk.sound(desk.lead, page)
        #expect(try desk.lead.open(page).main.text.contains("plus personne ne peut retirer sa réponse"))
        let unsure = try desk.lead.send(page, from: page, adding: "action=figer")
        #expect(unsure.status == 422)
        #expect(try unsure.main.text.contains("Cochez la case"))
        desk.site.world.clock.advance(3_600_000_000)
        let unproved = try desk.lead.send(page, from: page, adding: "action=figer&compris-figer=oui")
        #expect(unproved.headers["Location"]?.hasPrefix("/mon-compte/confirmation") == true)
        try desk.lead.confirm()
        #expect(try desk.lead.send(page, from: page, adding: "action=figer&compris-figer=oui").status == 303)
        try desk.sound(desk.lead, page)
        let shown = try desk.lead.open(page).main
        // Whoever leads is no analyst.
        #expect(
            shown.text.contains("Seules les personnes nommées") && shown.all("dl", with: ["class": "codebook"]).isEmpty)
        #expect(try desk.lead.open("\(page)/donnees.csv").status == 403)
    }

    @Test func `an analyst reads the codebook and takes away what was frozen`() throws {
        let desk = try LeadingDesk()
        try closed(desk)
        let viewer = Viewer.member(desk.lead.member)
        let mail = try #require(try desk.site.world.account(desk.helper.member.id)?.mail)
        try desk.site.world.perform(SeatMember(slug: desk.slug, mail: mail, seat: .analyst), by: viewer)
        let page = "\(desk.place)/donnees"
        #expect(try desk.helper.open("\(page)/donnees.csv").status == 404)
        let freeze = try desk.site.world.perform(FreezeCampaign(slug: desk.slug), by: viewer)
        try desk.sound(desk.helper, page)
        let shown = try desk.helper.open(page).main
        #expect(shown.text.contains(freeze.hash) && shown.text.contains("Question who"))
        let read = try desk.site.world.perform(ReadSnapshot(slug: desk.slug), by: .member(desk.helper.member))
        let files = MicrodataFiles(read.dataset, read.freeze, language: "fr").all
        let links = shown.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("\(page)/") }
        #expect(links.count == files.count + 1)
        for file in files {
            var bytes: [UInt8] = []
            try file.write { bytes += $0 }
            #expect(try desk.helper.open("\(page)/\(file.name)").bytes == bytes, "\(file.name)")
        }
        let book = try desk.helper.open("\(page)/donnees.xlsx")
        #expect(book.status == 200 && book.bytes.prefix(2) == [0x50, 0x4B])
        #expect(try desk.helper.open("\(page)/autre.csv").status == 404)
        #expect(try desk.stranger.open("\(page)/donnees.csv").status == 403)
    }

    @Test func `data collected elsewhere are read, told, and kept only when all is right`() throws {
        let desk = try LeadingDesk()
        try desk.created()
        try desk.lead.confirm()
        let none = try desk.bringIn([], action: "lire")
        #expect(none.status == 422)
        #expect(try none.main.all("input", with: ["id": "fichiers"]).first?["aria-invalid"] == "true")
        let rows = "age;avis\r\n34;oui\r\n52;non\r\n61;oui\r\n40;oui\r\n33;non\r\n"
        let looked = try desk.bringIn([("fichiers", "reponses.csv", rows)], action: "lire")
        try expectSound(looked, .fr, at: "lire")
        #expect(try looked.main.text.contains("Rien n’est encore gardé") && looked.main.text.contains("age"))
        let book = try desk.bringIn([("fichiers", "reponses.csv", rows)], action: "deviner")
        #expect(book.headers["Content-Type"] == "application/json")
        let wrong = try desk.bringIn(
            [
                ("fichiers", "reponses.csv", rows.replacing("52;non", with: "52;jamais")),
                ("dictionnaire", "codebook.json", book.html),
            ], action: "lire")
        #expect(wrong.status == 422)
        #expect(try wrong.main.text.contains("reponses.csv, ligne 3, colonne «\u{202F}avis\u{202F}»"))
        let unsure = try desk.bringIn([("fichiers", "reponses.csv", rows)], action: "garder")
        #expect(unsure.status == 422)
        let kept = try desk.bringIn(
            [("fichiers", "reponses.csv", rows), ("dictionnaire", "codebook.json", book.html)], action: "garder",
            adding: [("compris-garder", "oui")])
        #expect(kept.status == 303)
        #expect(try desk.lead.open("\(desk.place)/donnees").main.text.contains("Le jeu de données figé"))
        try desk.sound(desk.lead, desk.place)
    }
}
