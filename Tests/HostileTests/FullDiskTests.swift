import Glibc
import TestSupport
import Testing

/// No room is left in the middle of an import or of a copy: a sentence, exit 1, nothing half done, and it works again.
@Suite("Full disk") struct FullDiskTests {
    @Test func `a file that may not grow stops an import and leaves what was there`() throws {
        let instance = try Instance()
        #expect(try instance.run("import", "practices", try instance.practices(marked: "0"), "--apply").status == 0)
        let before = try instance.titles()
        let file = try instance.practices(marked: "1")
        let limited = try shell(instance, "ulimit -f 2200", ["import", "practices", file, "--apply"])
        #expect(limited.status == 1)
        #expect(isOneSentence(limited.errors), "\(limited.errors)")
        #expect(try instance.titles() == before)
        #expect(try instance.run("import", "practices", file, "--apply").status == 0)
        #expect(try instance.titles().allSatisfy { $0.hasSuffix("[1]") })
    }

    @Test func `a file that may not grow stops a copy and leaves no copy behind`() throws {
        let instance = try Instance()
        #expect(try instance.run("import", "practices", try instance.practices(marked: "0"), "--apply").status == 0)
        let copies = instance.beside("copies")
        #expect(mkdir(copies, 0o700) == 0)
        let limited = try shell(instance, "ulimit -f 600", ["backup", copies])
        #expect(limited.status == 1 || limited.status == 64)
        #expect(isOneSentence(limited.errors), "\(limited.errors)")
        #expect(Folder.names(in: copies) == [])
        #expect(try instance.run("backup", copies).status == 0)
        #expect(Folder.names(in: copies).count == 1)
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func `a full disk stops import and copy, and nothing is half done`()
        throws
    {
        let disk = try SmallDisk()
        let said = try disk.run(try Built.program("essaim"), practices: RealPractices.bytes)
        #expect(said["migrate"] == "0")
        #expect(said["full-import"] == "1")
        #expect(said["full-import-said"]?.contains("disk") == true)
        #expect(said["stored-after-full-import"] == "0")
        #expect(said["import"] == "0")
        #expect(said["full-backup"] == "1" || said["full-backup"] == "64")
        #expect(said["copies-after-full-backup"] == "0")
        #expect(said["backup"] == "0")
        #expect(said["copies"] == "1")
        #expect(said["stored"] == "22")
    }

    private func shell(
        _ instance: Instance, _ preparation: String, _ words: [String]
    ) throws -> WatchedProcess.Ending {
        let arguments = ["-c", "\(preparation); exec \"$@\"", "limited", try Built.program("essaim")] + words
        return try WatchedProcess("/bin/sh", arguments + ["--data", instance.data, "--lang", "en"]).waitForEnd(
            seconds: 120)
    }

    private func isOneSentence(_ text: String) -> Bool {
        text.hasSuffix(".\n") && text.count { $0 == "\n" } == 1 && !text.contains("SQLError")
    }
}
