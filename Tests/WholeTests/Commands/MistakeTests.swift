import TestSupport
import Testing

/// What the person typed wrong: exit 64, one sentence in their language, what to type instead when we can guess.
@Suite struct MistakeTests {
    @Test(arguments: [
        (["serv"], "serv", "serve"), (["imprt"], "imprt", "import"), (["serve", "--prot", "1"], "--prot", "--port"),
        (["import", "practices", "f", "--aply"], "--aply", "--apply"), (["--halp"], "--halp", "--help"),
        (["config", "--jso"], "--jso", "--json"),
    ])
    func `a slip of the keys gets a proposal`(_ words: [String], _ wrong: String, _ right: String) throws {
        let french = try Essaim.run(words)
        #expect(french.isOneSentence(containing: wrong, ". Vouliez-vous dire \(right)\u{202F}?"), "\(french.errors)")
        #expect(french.errors.contains("inconnue"))
        let english = try Essaim.run(words + ["--lang", "en"])
        #expect(english.isOneSentence(containing: wrong, ". Did you mean \(right)?"), "\(english.errors)")
        #expect(english.errors.contains("Unknown"))
    }

    @Test(arguments: [
        (["serve", "--port", "abc"], "abc"), (["serve", "--port", "70000"], "70000"),
        (["serve", "--port", "-1"], "-1"),
        (["serve", "--time-zone", "Mars/Olympus"], "Mars/Olympus"), (["serve", "--address", "1.2.3.4.5"], "1.2.3.4.5"),
        (["serve", "--trusted-proxy", "voisin"], "voisin"), (["serve", "--public-url", "ftp://x"], "ftp://x"),
        (["serve", "--node", "300"], "300"), (["serve", "--lang", "de"], "de"), (["serve", "de plus"], "de plus"),
        (["serve", "--operator-kind", "roi"], "roi"),
        (["serve", "--accessibility-rate", "72"], "--accessibility-audit-day"),
        (["serve", "--port"], "--port"), (["migrate", "--data"], "--data"), (["import"], "practices"),
        (["export"], "LIST"), (["demo"], "load|remove"), (["demo", "partir"], "partir"),
        (["demo", "remove"], "essaim demo load"),
        (["jobs", "de plus"], "de plus"),
        (["import", "practices", "/nulle/part"], "/nulle/part"),
    ])
    func `a wrong value is named in the sentence`(_ words: [String], _ wrong: String) throws {
        let folder = try DataFolder()
        let hasData = words.contains("--data")
        for language in ["fr", "en"] {
            let ending = try Essaim.run(
                words + (hasData ? [] : ["--data", folder.path]),
                environment: ["ESSAIM_LANG": language, "ESSAIM_PORT": "0"])
            #expect(ending.isOneSentence(containing: wrong), "\(words) \(ending.status) \(ending.errors)")
        }
    }

    @Test func `what is missing is called as the help calls it`() throws {
        for (words, french, english) in [
            (["budget", "count"], "FICHIER", "FILE"), (["export"], "LISTE", "LIST"), (["backup"], "DOSSIER", "DIR"),
            (["sheet", "withdraw"], "ADRESSE", "SLUG"), (["panel", "draw"], "CANDIDATS.csv", "CANDIDATES.csv"),
            (["panel", "commitment"], "GRAINE", "SEED"), (["ballot", "count"], "FICHIER", "FILE"),
        ] {
            let said = try Essaim.run(words + ["--lang", "fr"])
            #expect(said.isOneSentence(containing: "manque\u{A0}: \(french)."), "\(words) \(said.errors)")
            #expect(try Essaim.run(words + ["--lang", "en"]).isOneSentence(containing: "Missing: \(english)."))
        }
    }

    @Test func `a data folder that cannot be made is said`() throws {
        let ending = try Essaim.run("migrate", "--data", "/proc/nulle-part")
        #expect(ending.isOneSentence(containing: "/proc/nulle-part"), "\(ending.errors)")
    }

    @Test func `the language of the sentences comes from the flag, before or after the mistake`() throws {
        #expect(try Essaim.run("--lang=en", "serv").errors.hasPrefix("Unknown command"))
        #expect(try Essaim.run("serv", "--lang=en").errors.hasPrefix("Unknown command"))
        #expect(try Essaim.run("serv", environment: ["ESSAIM_LANG": "en"]).errors.hasPrefix("Unknown command"))
        #expect(try Essaim.run("serv", "--lang", "fr", environment: ["ESSAIM_LANG": "en"]).errors.hasPrefix("Commande"))
    }
}
