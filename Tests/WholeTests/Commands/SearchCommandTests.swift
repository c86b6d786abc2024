import Domain
import TestSupport
import Testing

@Suite struct SearchCommandTests {
    private static let folder = Result { try DataFolder.withPractices() }

    private func search(_ words: String...) throws -> WatchedProcess.Ending {
        try Essaim.run(["search", "--data", try Self.folder.get().path] + words)
    }

    private func json(_ words: String...) throws -> JSON {
        let ending = try Essaim.run(["search", "--json", "--data", try Self.folder.get().path] + words)
        #expect(ending.status == 0 && ending.errors.isEmpty, "\(ending.errors)")
        return try JSON.parse(Array(ending.output.utf8))
    }

    private func names(_ object: JSON?) -> [String] {
        guard case .object(let members) = object else { return [] }
        return members.map(\.key)
    }

    @Test func `a program reads the words, the total and the sheets, and nothing else`() throws {
        let found = try json("conférences", "familiales")
        #expect(names(found) == ["query", "total", "results"])
        #expect(found["query"]?.text == "conférences familiales")
        let results = try #require(found["results"]?.elements)
        #expect(found["total"]?.integer.map(Int.init) == results.count && !results.isEmpty)
        for result in results {
            #expect(names(result) == ["id", "slug", "title", "matched"])
            #expect(result["id"]?.text.flatMap { Int64($0) } ?? 0 > 0)
            let parts = try #require(result["matched"]?.elements).compactMap(\.text)
            #expect(Set(parts).isSubset(of: ["title", "need", "text"]))
        }
        #expect(results.contains { $0["slug"]?.text == "conferences-familiales-en-ardeche" })
    }

    @Test func `a limit shortens the list and leaves the total`() throws {
        let all = try json(
            "--choose", "completude=breve", "--choose", "completude=developpee", "--choose", "completude=detaillee")
        #expect(all["total"]?.integer == 22 && all["results"]?.elements?.count == 20)
        let one = try json("famille", "--limit", "1")
        #expect(one["results"]?.elements?.count == 1 && one["total"]?.integer ?? 0 > 1)
        let plain = try search("famille", "--limit", "1")
        #expect(plain.lines.count == 4 && plain.lines.last?.contains("--limit") == true, "\(plain.output)")
    }

    @Test func `several values of a choice widen, several choices narrow`() throws {
        let gironde = try json("--choose", "territoire=gironde")["total"]?.integer ?? 0
        let both = try json("--choose=territoire=gironde", "--choose=territoire=ain")["total"]?.integer ?? 0
        let narrow = try json("pouvoir", "--choose", "territoire=gironde")["total"]?.integer ?? 0
        #expect(gironde == 2 && both == 3 && narrow <= 2)
    }

    @Test func `nothing found is said, and is no mistake`() throws {
        let plain = try search("introuvable")
        #expect(plain.status == 0 && plain.errors.isEmpty)
        #expect(plain.output == "Aucune fiche ne répond à «\u{202F}introuvable\u{202F}».\n")
        #expect(try search("introuvable", "--lang", "en").output == "No sheet answers “introuvable”.\n")
        let none = try json("introuvable")
        #expect(none["total"]?.integer == 0 && none["results"]?.elements?.isEmpty == true)
    }

    @Test func `what begins with a minus or two is a word after two dashes`() throws {
        #expect(
            try json("--", "\"conférences familiales\" -enfance")["query"]?.text
                == "\"conférences familiales\" -enfance")
        #expect(try json("familles", "-enfance")["query"]?.text == "familles -enfance")
        #expect(try json("--", "--json")["query"]?.text == "--json")
    }

    @Test func `the order by name and the latest first are those of the page`() throws {
        let titles = { (found: JSON) in found["results"]?.elements?.compactMap { $0["title"]?.text } ?? [] }
        let named = titles(try json("famille", "--sort", "nom"))
        #expect(try Set(named) == Set(titles(json("famille", "--sort", "recent"))) && named.count > 1)
    }

    @Test(arguments: [("fr", "MOTS"), ("en", "WORDS")])
    func `missing words are asked for by the name that the help gives them`(
        _ language: String, _ name: String
    ) throws {
        let ending = try Essaim.run(["search", "--data", try Self.folder.get().path, "--lang", language])
        #expect(ending.isOneSentence(containing: name), "\(ending.errors)")
    }

    @Test(arguments: [
        (["mot", "--choose", "them=logement"], "them=logement", "theme"),
        (["mot", "--choose", "theme=aller_ver"], "theme=aller_ver", "theme=aller_vers"),
        (["mot", "--choose", "territoire=girnode"], "territoire=girnode", "territoire=gironde"),
        (["mot", "--choose", "completude=longue"], "completude=longue", ""),
        (["mot", "--choose", "theme"], "theme", ""), (["mot", "--choose", "theme="], "theme=", ""),
        (["mot", "--sort", "recente"], "recente", "recent"), (["mot", "--sort", "date"], "date", ""),
        (["mot", "--limit", "0"], "0", ""), (["mot", "--limit", "beaucoup"], "beaucoup", ""),
        (["mot", "--jsn"], "--jsn", "--json"),
    ])
    func `a wrong option or an unknown choice is named, with the nearest`(
        _ words: [String], _ wrong: String, _ right: String
    ) throws {
        for language in ["fr", "en"] {
            let ending = try Essaim.run(
                ["search", "--data", try Self.folder.get().path, "--lang", language] + words)
            #expect(ending.isOneSentence(containing: wrong, right), "\(words) \(ending.status) \(ending.errors)")
        }
    }
}
