import Acts
import Domain
import HTTP
import TestSupport
import Testing
import XML

@Suite struct OrganisationPagesTests {
    private func fact(_ name: String, isGroup: Bool = false) -> Fact {
        var fact = Fact(item: "b-\(name)", section: "identity", field: "bearer", position: 0)
        fact.organisation = OrganisationReference(name: name, kind: "association", isGroup: isGroup)
        return fact
    }

    private func site(_ drafts: PracticeDraft...) throws -> TestSite {
        let site = try TestSite()
        try site.world.bring(drafts)
        return site
    }

    @Test func `the list leads to every body, page after page`() throws {
        let site = try TestSite.withRealPractices()
        var seen: Set<String> = []
        for number in 1...3 {
            let page = try site.ask("/structures?page=\(number)")
            let items = try #require(try page.main.all("ol", with: ["class": "directory"]).first).all("a")
            seen.formUnion(items.compactMap { $0["href"] })
            #expect(items.count <= 50 && page.status == 200)
        }
        #expect(seen.count >= 118 && seen.allSatisfy { $0.hasPrefix("/structures/") })
        for address in seen.sorted().prefix(10) { #expect(try site.ask(address).status == 200) }
    }

    @Test func `the filter keeps what was typed and chosen, and says what it found`() throws {
        let site = try TestSite.withRealPractices()
        let page = try site.ask("/structures?genre=conseil_departemental&q=gironde")
        #expect(try page.main.first("input")?["value"] == "gironde")
        let chosen = try page.main.all("option").filter { $0["selected"] != nil }
        #expect(chosen.map { $0["value"] } == ["conseil_departemental"])
        #expect(try page.text.contains("Une structure répond"))
        let nothing = try site.ask("/structures?q=introuvable")
        #expect(try nothing.status == 200 && nothing.text.contains("Aucune structure ne répond"))
        #expect(try nothing.main.first("a")?["href"] == "/structures")
        #expect(try site.ask("/structures?genre=nimporte").text.contains("Aucune structure"))
    }

    @Test func `a body tells its sheets by role, and never how many`() throws {
        let page = try TestSite.withRealPractices().ask("/structures/conseil-departemental-de-la-gironde")
        #expect(try page.main.all("h3").map(\.text) == ["Porte la pratique", "Partenaire"])
        let links = try page.main.all("a").compactMap { $0["href"] }
        #expect(links.filter { $0.hasPrefix("/pratiques/") }.count == 3)
        #expect(links.contains("/pratiques?structure=conseil-departemental-de-la-gironde"))
        #expect(try page.text.contains("Conseil général de la Gironde") && page.text.contains("jusqu’au 21 mars 2015"))
        #expect(try page.text.contains("le nombre de fiches ne dit rien"))
    }

    @Test func `a sheet leads to the bodies and to the groups it names, groups first`() throws {
        let site = try site(
            Drafts.practice(
                "1", "Jardin", more: [fact("Pôle emploi"), fact("Ville"), fact("Les voisines", isGroup: true)]))
        let page = try site.ask("/pratiques/jardin")
        let links = try page.main.all("a").compactMap { link in
            link["href"].map { "\($0) \(link.text)" }
        }.filter { $0.hasPrefix("/structures/") || $0.hasPrefix("/groupes/") }
        #expect(
            Set(links) == [
                "/groupes/les-voisines Les voisines", "/structures/ville Ville",
                "/structures/france-travail Pôle emploi",
            ])
        #expect(links.first == "/groupes/les-voisines Les voisines")
        let body = try site.ask("/structures/france-travail")
        #expect(try body.heading == "France Travail" && body.text.contains("Pôle emploi"))
        let neighbours = try body.main.all("ul", with: ["class": "doors"]).map { $0.all("a").map(\.text) }
        #expect(neighbours == [["Les voisines"], ["Ville"]])
    }

    @Test func `former addresses and the wrong list lead to the right page for ever`() throws {
        let site = try site(
            Drafts.practice(
                "1", "Jardin", more: [fact("Aurore"), fact("Association Aurore"), fact("Voisins", isGroup: true)]))
        try site.world.perform(MergeOrganisations(slug: "aurore", into: "association-aurore", isDryRun: false))
        for (address, target) in [
            ("/structures/aurore", "/structures/association-aurore"),
            ("/groupes/aurore", "/structures/association-aurore"), ("/structures/voisins", "/groupes/voisins"),
            ("/groupes/association-aurore", "/structures/association-aurore"),
        ] {
            let page = try site.ask(address)
            #expect(page.status == 301 && page.headers["Location"] == target, "\(address)")
        }
        #expect(try site.ask("/structures/association-aurore").text.contains("Aurore"))
    }

    @Test func `a hidden body answers with the bytes of an absent one`() throws {
        let site = try site(Drafts.practice("1", "Jardin", more: [fact("Cachée")]))
        #expect(try site.ask("/structures/cachee").status == 200)
        try site.world.place("jardin", rung: .team)
        for list in ["structures", "groupes"] {
            let hidden = try site.ask("/\(list)/cachee")
            #expect(hidden.status == 404)
            #expect(try hidden.bytes == site.ask("/\(list)/jamais").bytes)
        }
        #expect(try !site.ask("/structures").html.contains("Cach"))
    }

    @Test func `empty lists say what to do`() throws {
        let site = try TestSite()
        for address in ["/structures", "/groupes"] {
            let page = try site.ask(address)
            #expect(page.status == 200)
            #expect(try page.main.all("a").map { $0["href"] } == ["/pratiques"])
        }
    }

    @Test func `names written as markup stay names`() throws {
        let hostile = "<script>alert(1)</script> & \"Cie\""
        let site = try site(Drafts.practice("1", "Jardin", more: [fact(hostile), fact("Ville")]))
        for address in [
            "/structures", "/structures/script-alert-1-script-cie", "/structures/ville", "/pratiques/jardin",
        ] {
            let page = try site.ask(address)
            // Data for programs that no browser runs.
            let running = try page.root.all("script").filter { $0["type"] != "application/ld+json" }
            #expect(try page.status == 200 && running.isEmpty && page.text.contains("<script>"), "\(address)")
            #expect(!page.html.contains("<script>alert"), "\(address)")
        }
        let asked = try site.ask("/structures?q=%22%3E%3Cscript%3E&genre=%22%3E%3Cscript%3E")
        #expect(try asked.status == 200 && asked.root.all("script").isEmpty)
    }
}
