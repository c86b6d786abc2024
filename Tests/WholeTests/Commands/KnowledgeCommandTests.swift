import Domain
import TestSupport
import Testing

@Suite struct KnowledgeCommandTests {
    @Test(arguments: ["methods", "glossary"])
    func `what is exported is imported without a change`(_ book: String) throws {
        let folder = try DataFolder()
        let exported = try folder.run("export", book)
        #expect(exported.status == 0 && exported.output.contains("\tdefinition\t1\t"))
        let path = folder.beside("livre.tsv")
        try TextFile.write(Array(exported.output.utf8), to: path)
        let imported = try folder.run("import", book, path, "--apply")
        // Methods need the vocabulary that names them.
        if book == "glossary" {
            #expect(imported.status == 0 && imported.output.contains("aucune remplacée"), "\(imported.errors)")
        }
    }

    @Test func `an import says first what it would do, then does it`() throws {
        let folder = try DataFolder()
        let path = folder.beside("mots.csv")
        let text =
            "term;field;position;text;source;locator\nruche;label;1;ruche\nruche;definition;1;\"Un lieu ; le nôtre.\"\n"
        try TextFile.write(Array(text.utf8), to: path)
        let dry = try folder.run("import", "glossary", path)
        #expect(dry.status == 0 && dry.output.contains("ajouté\u{A0}: ruche") && dry.output.contains("--apply"))
        #expect(try !folder.run("export", "glossary").output.contains("ruche"))
        #expect(try folder.run("import", "glossary", path, "--apply").status == 0)
        #expect(try folder.run("export", "glossary").output.contains("ruche\tdefinition\t1\tUn lieu ; le nôtre."))
    }

    @Test func `a wrong file is refused with its lines and changes nothing`() throws {
        let folder = try DataFolder()
        let path = folder.beside("mots.tsv")
        let text =
            "term\tfield\tposition\ttext\tsource\tlocator\nruche\tlabel\t1\truche\nruche\tdefinitio\t1\tUn.\tcasff\n"
        try TextFile.write(Array(text.utf8), to: path)
        let before = try folder.run("export", "glossary").output
        let ending = try folder.run("import", "glossary", path, "--apply")
        #expect(ending.status == 64 && ending.errors.contains("ligne 3") && ending.errors.contains("definition"))
        #expect(ending.errors.contains("Rien n’a été changé"))
        #expect(try folder.run("export", "glossary").output == before)
        #expect(try folder.run("import", "glossary", folder.beside("absent.tsv")).status == 64)
    }
}
