import Glibc
import TestSupport
import Testing

@Suite struct DoctorCommandTests {
    @Test func `an instance that is well has nothing to repair, one that is not is told how`() throws {
        let folder = try DataFolder.withPractices()
        let well = try folder.run("doctor")
        #expect(well.status == 0 && well.output.contains("Rien à réparer."), "\(well.output)\(well.errors)")
        chmod(folder.path + "/database.sqlite", 0o644)
        let ill = try folder.run("doctor")
        #expect(ill.status == 1 && ill.output.contains("Une chose à réparer."), "\(ill.output)")
        #expect(ill.output.contains("chmod -R go-rwx \(folder.path)/database.sqlite"))
        let json = try folder.run("doctor", "--json", "--lang", "en")
        #expect(json.status == 1 && json.output.contains("\"repairs\":1"))
        #expect(json.output.contains("\"code\":\"permissions-open\""))
    }

    @Test func `a folder that is not there is not made`() throws {
        let folder = try DataFolder()
        let absent = folder.beside("absent")
        #expect(try Essaim.run("doctor", "--data", absent).status == 1)
        #expect(try !FolderText.names(in: folder.beside("")).contains("absent"))
    }

    @Test func `a sealed copy is refused without its key and restored with it`() throws {
        let folder = try DataFolder.withPractices()
        let key = folder.beside("key")
        try TextFile.write(Array(String(repeating: "0f", count: 32).utf8), to: key)
        #expect(try folder.run("backup", folder.beside("copies"), "--backup-key", key).status == 0)
        let name = try #require(try FolderText.names(in: folder.beside("copies")).first)
        #expect(name.hasSuffix(".sealed"))
        let copy = folder.beside("copies/\(name)")
        _ = try folder.run("sheet", "withdraw", "gip-gers-solidaire", "--reason", "essai")
        let refused = try folder.run("restore", copy, "--replace")
        #expect(refused.isOneSentence(containing: "--backup-key"), "\(refused.errors)")
        let restored = try folder.run("restore", copy, "--replace", "--backup-key", key)
        #expect(restored.status == 0, "\(restored.errors)")
        let wrong = folder.beside("wrong")
        try TextFile.write(Array(String(repeating: "0e", count: 32).utf8), to: wrong)
        let closed = try folder.run("restore", copy, "--replace", "--backup-key", wrong)
        #expect(closed.isOneSentence(containing: "ne s’ouvre pas"), "\(closed.errors)")
        try TextFile.write(Array("court".utf8), to: wrong)
        let short = try folder.run("backup", folder.beside("copies"), "--backup-key", wrong)
        #expect(short.isOneSentence(containing: "64"), "\(short.errors)")
    }
}
