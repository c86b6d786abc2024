import Acts
import Domain
import Storage
import TestSupport
import Testing

/// Exports that were damaged, with their checksums made again so that the damage reaches the reader.
@Suite("Fuzzed archives") struct FuzzedArchiveTests {
    @Test func `a damaged export is refused with a typed fault and nothing is stored, or is read whole`() throws {
        let source = try TestWorld(.sqlite)
        try source.bring()
        let folder = try TemporaryDirectory()
        let export = folder.file("export")
        _ = try ExportAll(to: export, ArchiveSeal.hashing()).perform(by: .instanceOperator, in: source.world)
        let names = try ArchiveSeal.parts(of: export)
        var dice = Dice(8)
        var refused = 0
        for round in 0..<Hostility.rounds(12, long: 200) {
            let copy = folder.file("copy-\(round)")
            try Command.run(["cp", "-r", export, copy])
            let name = dice.one(of: names) ?? ""
            let path = "\(copy)/\(name)"
            try TextFile.write(Mutation.bytes(try DurableFile.read(path, limit: 1 << 24), &dice), to: path)
            if !round.isMultiple(of: 4) { try ArchiveSeal.seal(copy, names) }
            if try !isRead(copy, "round \(round), \(name)") { refused += 1 }
            try Command.run(["rm", "-rf", copy])
        }
        #expect(refused > 0)
    }

    /// True when the copy was imported; a refusal must be a fault of archives and leave the instance empty.
    private func isRead(_ copy: String, _ what: String) throws -> Bool {
        let target = try TestWorld(.sqlite)
        let before = try DatabaseContent(of: target.database)
        do {
            _ = try ImportAll(from: copy, ArchiveSeal.hashing()).perform(by: .instanceOperator, in: target.world)
            return true
        } catch {
            #expect(error is ArchiveFault || error is Refusal, "\(what): \(error)")
            #expect(try DatabaseContent(of: target.database) == before, "\(what): refused, yet something is stored")
            return false
        }
    }
}
