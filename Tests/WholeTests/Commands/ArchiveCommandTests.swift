import TestSupport
import Testing

@Suite struct ArchiveCommandTests {
    @Test func `an export read back into an empty instance exports the same bytes`() throws {
        let folder = try DataFolder.withPractices()
        _ = try folder.run("sheet", "withdraw", "mission-interface", "--reason", "droit de réponse")
        let first = folder.beside("export")
        let exported = try folder.run("export", "--all", first)
        #expect(exported.status == 0 && exported.output.contains(first) && exported.output.contains("tables"))
        let other = try DataFolder()
        let imported = try other.run("import", "--all", first)
        #expect(imported.status == 0 && imported.output.contains("Import terminé"), "\(imported.errors)")
        let second = other.beside("export")
        #expect(try other.run("export", "--all", second).status == 0)
        #expect(try FolderText.all(in: first) == FolderText.all(in: second))
        #expect(try FolderText.names(in: first) == FolderText.names(in: second))
        let site = try RunningSite(other)
        #expect(try site.get("/pratiques/mission-interface").status == 410)
        #expect(try site.get("/pratiques").text.contains("21 pratiques"))
    }

    @Test func `an export is not read into an instance that holds practices, nor written over something`() throws {
        let folder = try DataFolder.withPractices()
        let export = folder.beside("export")
        #expect(try folder.run("export", "--all", export).status == 0)
        #expect(try folder.run("import", "--all", export).isOneSentence(containing: "vide"))
        #expect(try folder.run("export", "--all", export).isOneSentence(containing: "dossier"))
        #expect(try DataFolder().run("import", "--all", folder.beside("absent")).status == 64)
    }

    @Test func `a copy made while the site runs is put back, and what was erased since stays erased`() throws {
        let folder = try DataFolder.withPractices()
        let site = try RunningSite(folder)
        let backed = try folder.run("backup", folder.beside("copies"))
        #expect(backed.status == 0, "\(backed.errors)")
        let copy = try #require(try FolderText.names(in: folder.beside("copies")).first)
        #expect(backed.output.contains(copy))
        _ = try folder.run("sheet", "erase", "mission-interface", "--reason", "demande")
        _ = try folder.run("sheet", "withdraw", "gip-gers-solidaire", "--reason", "essai")
        let busy = try folder.run("restore", folder.beside("copies/\(copy)"), "--replace")
        #expect(busy.status == 1 && busy.errors.contains("utilisé par un autre essaim"), "\(busy.errors)")
        #expect(try site.stop().status == 0)
        #expect(try folder.run("restore", folder.beside("copies/\(copy)")).isOneSentence(containing: "--replace"))
        let restored = try folder.run("restore", folder.beside("copies/\(copy)"), "--replace")
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.output.contains("Un effacement rejoué") && restored.output.contains("before-restore-"))
        let again = try RunningSite(folder)
        #expect(try again.get("/pratiques/mission-interface").status == 404)
        #expect(try again.get("/pratiques/gip-gers-solidaire").status == 200)
    }

    @Test func `a copy that was touched is not put back`() throws {
        let folder = try DataFolder.withPractices()
        #expect(try folder.run("backup", folder.beside("copies")).status == 0)
        let copy = folder.beside("copies/\(try FolderText.names(in: folder.beside("copies"))[0])")
        let part = try #require(try FolderText.names(in: copy).first { $0.hasPrefix("database") })
        try TextFile.write(Array("autre chose".utf8), to: "\(copy)/\(part)")
        let before = try folder.content("before")
        let ending = try folder.run("restore", copy, "--replace")
        #expect(ending.isOneSentence(containing: part), "\(ending.errors)")
        #expect(try folder.content("after") == before)
    }
}
