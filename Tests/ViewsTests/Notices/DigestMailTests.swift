import Domain
import Testing
import Views

@Suite struct DigestMailTests {
    private func digest(_ language: String, _ frequency: DigestFrequency = .weekly) -> Digest {
        let told: [(String, String, Notice.Kind)] = [
            ("Un jardin", "un-jardin", .sheetPublished), ("Une halte", "une-halte", .sheetChanged),
        ]
        let notices = told.map { title, slug, kind in
            ToldNotice(
                Notice(id: 1, at: 0, kind: kind, practice: 1, reason: .search, isRead: false),
                Practice(id: 1, slug: slug, title: title, rung: .everyone, state: .published, version: 1))
        }
        return Digest(language: language, frequency: frequency, notices: notices, key: "abc")
    }

    @Test func `it says what is new with whole addresses, why it comes, and how to end it`() {
        let text = DigestMail(digest("fr"), site: "Essaim d’essai", address: "https://essaim.example").text
        #expect(text.subject == "2 nouvelles dans ce que vous suivez")
        #expect(text.unsubscribe == "https://essaim.example/desabonnement?cle=abc")
        #expect(
            text.body == """
                Bonjour,

                Voici 2 nouvelles dans ce que vous suivez sur Essaim d’essai.

                Nouvelle fiche\u{A0}: Un jardin
                https://essaim.example/pratiques/un-jardin

                Fiche modifiée\u{A0}: Une halte
                https://essaim.example/pratiques/une-halte

                Tout lire, et choisir ce que vous suivez\u{A0}:
                https://essaim.example/nouvelles

                --\u{20}
                Vous recevez ce courrier une fois par semaine, s’il y a du nouveau.
                Ne plus recevoir ce courrier, sans vous connecter\u{A0}:
                https://essaim.example/desabonnement?cle=abc

                """)
    }

    @Test func `it is in the language of its member`() {
        let text = DigestMail(digest("en", .daily), site: "Essaim", address: "https://essaim.example").text
        #expect(text.subject == "2 pieces of news in what you follow")
        #expect(text.body.hasPrefix("Hello,\n") && text.body.contains("each day"))
    }
}
