import TestSupport
import Testing

@Suite struct TerritoriesCommandTests {
    private static let list = """
        TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
        COM,33063,75,33,33D,332,0,BORDEAUX,Bordeaux,Bordeaux,33ZZ,
        COM,34301,76,34,34D,343,0,SETE,Sète,Sète,34ZZ,

        """
    private static let outline = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"33"},"geometry":{
        "type":"Polygon","coordinates":[[[-1,44],[0,44],[0,45],[-1,45],[-1,44]]]}}]}
        """

    private func file(_ text: String, _ name: String, in folder: DataFolder) throws -> String {
        let path = folder.beside(name)
        try TextFile.write(Array(text.utf8), to: path)
        return path
    }

    @Test func `a list says first what it would do, then does it, then has nothing left to do`() throws {
        let folder = try DataFolder()
        let list = try file(Self.list, "communes.csv", in: folder)
        let dry = try folder.run("import", "territories", list)
        #expect(dry.status == 0 && dry.errors.isEmpty)
        #expect(dry.output.contains("les communes") && dry.output.contains("2 créés"))
        #expect(dry.output.contains("Ajoutez --apply"))
        #expect(try folder.run("import", "territories", list, "--apply").output.contains("C’est fait."))
        #expect(try folder.run("import", "territories", list, "--apply").output.contains("2 inchangés"))
    }

    @Test func `a faulty line stops everything, and says where, why and how to repair it`() throws {
        let folder = try DataFolder()
        let spoilt = try file(Self.list.replacing(",33063,", with: ",3306,"), "abimee.csv", in: folder)
        let ending = try folder.run("import", "territories", spoilt, "--apply")
        #expect(ending.status == 64)
        for words in ["ligne 2", "colonne COM", "« 3306 »", "zéros du début", "Rien n’a été changé", "--skip-refused"] {
            #expect(
                ending.errors.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").contains(words),
                "\(words)")
        }
        let skipped = try folder.run("import", "territories", spoilt, "--apply", "--skip-refused")
        #expect(skipped.status == 0 && skipped.output.contains("1 créés"))
    }

    @Test func `outlines come in and are taken away`() throws {
        let folder = try DataFolder()
        let path = try file(Self.outline, "contours.geojson", in: folder)
        let read = try folder.run("import", "boundaries", path, "--apply")
        #expect(read.status == 0 && read.output.contains("1 importés") && read.output.contains("code"))
        #expect(try folder.run("import", "boundaries", "--remove").output.contains("Essai à blanc"))
        #expect(try folder.run("import", "boundaries", "--remove", "--apply").output.contains("retirés"))
        #expect(try folder.run("import", "boundaries", path).output.contains("1 importés"))
    }

    @Test(arguments: ["fr", "en"])
    func `a file that is nothing of the sort is refused in the reader's language`(_ language: String) throws {
        let folder = try DataFolder()
        let odd = try file("nom,prix\npain,1\n", "prix.csv", in: folder)
        let list = try folder.run("import", "territories", odd, "--lang", language)
        #expect(list.status == 64 && list.errors.contains("nom, prix"))
        let outlines = try folder.run("import", "boundaries", odd, "--lang", language)
        #expect(outlines.status == 64 && outlines.errors.contains("JSON"))
        #expect(try folder.run("import", "territories", folder.beside("absent.csv")).status == 64)
    }
}
