import Domain
import Glibc
import TestSupport
import Testing

@Suite struct ImportCommandTests {
    @Test func `an import says first what it would do, then does it, then has nothing left to do`() throws {
        let folder = try DataFolder()
        let dry = try folder.run("import", "practices", Essaim.practices)
        #expect(dry.status == 0 && dry.errors.isEmpty)
        #expect(dry.output.contains("22 fiches créées") && dry.output.contains("Ajoutez --apply"))
        #expect(try folder.run("jobs").status == 0)
        let applied = try folder.run("import", "practices", Essaim.practices, "--apply")
        #expect(
            applied.status == 0 && applied.output.contains("22 fiches créées")
                && applied.output.contains("Import terminé"))
        let before = try folder.content("before")
        let again = try folder.run("import", "practices", Essaim.practices, "--apply")
        #expect(again.status == 0 && again.output.contains("22 inchangées"))
        #expect(try folder.content("after") == before)
    }

    @Test func `programs read the report`() throws {
        let folder = try DataFolder()
        for (apply, created, unchanged) in [(false, 22, 0), (true, 22, 0), (true, 0, 22)] {
            let words =
                ["import", "practices", Essaim.practices, "--json", "--data", folder.path] + (apply ? ["--apply"] : [])
            let ending = try Essaim.run(words)
            #expect(ending.status == 0 && ending.errors.isEmpty)
            let json = try JSON.parse(Array(ending.output.utf8))
            #expect(json["applied"]?.bool == apply)
            #expect(json["created"]?.double == Double(created) && json["unchanged"]?.double == Double(unchanged))
            #expect(json["records"]?.elements?.count == 22 && json["refused"]?.elements?.isEmpty == true)
        }
    }

    @Test func `a refused record stops everything, and says which, where, why and how to repair it`() throws {
        let folder = try DataFolder()
        let source = try #require(TextFile.read(Essaim.practices))
        let spoilt = folder.beside("abimees.json")
        try TextFile.write(Array(source.replacing("\"aller_vers\"", with: "\"aler_vers\"").utf8), to: spoilt)
        let ending = try folder.run("import", "practices", spoilt, "--apply")
        #expect(ending.status == 64)
        #expect(
            ending.errors.contains("thematique") && ending.errors.contains("aler_vers")
                && ending.errors.contains("aller_vers"))
        #expect(ending.errors.contains("Rien n’a été changé") && ending.errors.contains("--skip-refused"))
        let json = try folder.run("import", "practices", spoilt, "--apply", "--json")
        let refused = try #require(try JSON.parse(Array(json.output.utf8))["refused"]?.elements)
        #expect(json.status == 64 && !refused.isEmpty)
        #expect(refused.contains { $0["reason"]?.text == "unknown-term" })
        #expect(refused.contains { $0["field"]?.text == "thematique" })
        #expect(try folder.run("import", "practices", Essaim.practices).output.contains("22 fiches créées"))
    }

    private static let spoilt: [(name: String, bytes: [UInt8], words: String)] = [
        ("vide", [], "vide"), ("coupé", Array("[{\"code\": \"1A\", \"titre\": \"Coup".utf8), "ligne 1"),
        ("UTF-16", [0xFF, 0xFE] + "[]".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "UTF-16"),
        ("Latin-1", Array("[{\"a\": \"".utf8) + [0xE9] + Array("\"}]".utf8), "UTF-8"),
        ("profond", [UInt8](repeating: UInt8(ascii: "["), count: 100_000), "imbriqués"),
        ("objet", Array("{}".utf8), "tableau"), ("sans fiche", Array("[]".utf8), "aucune fiche"),
        ("page", Array("<!doctype html><script>".utf8), "tableau"), ("nul", [0, 0, 0, 0], "interdit"),
        ("double", Array("[{\"code\": 1, \"code\": 2}]".utf8), "deux fois"),
    ]

    @Test(arguments: spoilt.map(\.name))
    func `a file that is no list of practices is refused in one sentence and changes nothing`(_ name: String) throws {
        let folder = try DataFolder()
        let (_, bytes, words) = try #require(Self.spoilt.first { $0.name == name })
        let path = folder.beside("fichier.json")
        try TextFile.write(bytes, to: path)
        let ending = try folder.run("import", "practices", path, "--apply")
        #expect(ending.status == 64 && ending.output.isEmpty)
        #expect(ending.errors.contains(words) && ending.errors.split(separator: "\n").count == 1, "\(ending.errors)")
        #expect(access(folder.path, F_OK) != 0, "a refused file does not even make a data folder")
    }

    @Test func `a file too heavy is refused by its size, before it is read`() throws {
        let folder = try DataFolder()
        let path = folder.beside("lourd.json")
        // Sparse: it has the length without the bytes.
        let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        #expect(ftruncate(descriptor, 65 << 20) == 0)
        close(descriptor)
        let ending = try folder.run("import", "practices", path, "--apply")
        #expect(ending.isOneSentence(containing: "65\u{A0}Mio") || ending.errors.contains("65"), "\(ending.errors)")
        #expect(ending.status == 64 && ending.errors.contains("64"))
    }

    @Test func `a folder, a device and a missing file are not read`() throws {
        let folder = try DataFolder()
        for path in [folder.beside(""), "/dev/null", folder.beside("absent.json")] {
            let ending = try folder.run("import", "practices", path, "--apply")
            #expect(
                ending.status == 64 && ending.output.isEmpty && ending.errors.split(separator: "\n").count == 1,
                "\(path)")
        }
    }

    @Test func `a name with spaces, accents and signs is a name`() throws {
        let folder = try DataFolder()
        let path = folder.beside("mes fiches d'été; $(touch x) é.json")
        try TextFile.write(Array((TextFile.read(Essaim.practices) ?? "").utf8), to: path)
        #expect(try folder.run("import", "practices", path).output.contains("22 fiches créées"))
    }

    @Test func `an import is listed, shown and undone as a whole`() throws {
        let folder = try DataFolder()
        #expect(try folder.run("import", "list").output.contains("Aucun import"))
        let applied = try folder.run("import", "practices", Essaim.practices, "--apply", "--progress")
        let hint = try #require(applied.lines.first { $0.contains("import undo") })
        let number = String(hint.split(separator: " ").last ?? "")
        let list = try folder.run("import", "list")
        #expect(list.lines.count == 1 && list.output.contains(number) && list.output.contains("22 créées"))
        let shown = try folder.run("import", "show", number)
        #expect(shown.output.contains("fiches.json") && shown.output.contains("/pratiques/mission-interface"))
        let json = try JSON.parse(Array(try folder.run("import", "list", "--json").output.utf8))
        #expect(json.elements?.first?["id"]?.text == number && json.elements?.first?["undone"] == .null)
        let dry = try folder.run("import", "undo", number)
        #expect(dry.status == 0 && dry.output.contains("22 fiches enlevées") && dry.output.contains("--apply"))
        #expect(try folder.run("sheet", "withdraw", "mission-interface", "--reason", "motif").status == 0)
        let refused = try folder.run("import", "undo", number, "--apply")
        #expect(refused.status == 64 && refused.output.isEmpty)
        #expect(refused.errors.contains("/pratiques/mission-interface") && refused.errors.contains("--keep-changed"))
        #expect(try folder.run("sheet", "publish", "mission-interface").status == 0)
        #expect(try folder.run("import", "undo", number, "--apply").output.contains("Import annulé."))
        #expect(try folder.run("import", "undo", number).isOneSentence(containing: "déjà annulé"))
        #expect(try folder.run("import", "undo", "7").status == 64)
        #expect(try folder.run("import", "undo", "sept").isOneSentence(containing: "sept"))
        #expect(try folder.run("import", "practices", Essaim.practices).output.contains("22 fiches créées"))
    }

    @Test func `the same records under another publication and key space are other sheets`() throws {
        let folder = try DataFolder.withPractices()
        let again = try folder.run(
            "import", "practices", Essaim.practices, "--source", "relecture", "--namespace", "relecture", "--apply")
        #expect(again.status == 0 && again.output.contains("22 fiches créées"))
        let proposed = try folder.run("sheet", "duplicates")
        #expect(proposed.output.contains("mission-interface + mission-interface-2"))
        #expect(proposed.output.contains("100\u{A0}%") && proposed.output.contains("même"))
        let merge = ["sheet", "merge", "mission-interface-2", "--into", "mission-interface"]
        #expect(try Essaim.run(merge + ["--data", folder.path]).output.contains("--apply"))
        let merged = try Essaim.run(merge + ["--apply", "--data", folder.path])
        #expect(merged.status == 0 && merged.output.contains("essaim sheet unmerge mission-interface-2"))
        #expect(try folder.run("sheet", "unmerge", "mission-interface-2").status == 0)
        #expect(try folder.run("sheet", "unmerge", "mission-interface-2").isOneSentence(containing: "aucune autre"))
        let distinct = try folder.run("sheet", "distinct", "mission-interface", "mission-interface-2")
        #expect(distinct.status == 0)
        #expect(!(try folder.run("sheet", "duplicates").output.contains("mission-interface + mission-interface-2")))
        #expect(try folder.run("sheet", "merge", "mission-interface").status == 64)
    }
}
