import Acts
import Domain
import Exchange
import TestSupport
import Testing

/// Practices files that were damaged on their way, or made to do harm.
@Suite("Fuzzed import files") struct FuzzedImportTests {
    @Test func `a damaged file is read, or refused with its reason, and a refused one changes nothing`() throws {
        let world = try TestWorld(.sqlite)
        let original = RealPractices.bytes
        var dice = Dice(6)
        var (read, refused) = (0, 0)
        for round in 0..<Hostility.rounds(60, long: 4_000) {
            let damaged = Mutation.bytes(original, &dice)
            do throws(PracticesFileError) {
                let file = try PracticesFile.read(damaged)
                read += 1
                #expect(file.drafts.count + Set(file.refusals.map(\.record)).count >= 1, "round \(round) says nothing")
                if round.isMultiple(of: 5) { try? expectWholeOrNothing(file, damaged, world) }
            } catch {
                refused += 1
            }
        }
        #expect(read > 0)
        #expect(refused > 0)
    }

    @Test func `a record with a value of another kind is refused with its place`() throws {
        guard let records = try JSON.parse(RealPractices.bytes, depthLimit: 64).elements else { return }
        var dice = Dice(7)
        var named = 0
        for round in 0..<Hostility.rounds(60, long: 4_000) {
            let record = Mutation.json(dice.one(of: records) ?? .null, &dice)
            let file = try? PracticesFile.read(JSON.array([record]).encoded())
            guard let file else { continue }
            #expect(file.drafts.count <= 1)
            #expect(file.drafts.isEmpty != file.refusals.isEmpty, "round \(round): kept and refused, or neither")
            named += file.refusals.count(where: { !$0.path.isEmpty })
        }
        #expect(named > 0)
    }

    /// Either the act refuses and the database is as before, or it stores and the sheets can be read.
    private func expectWholeOrNothing(_ file: PracticesFile, _ bytes: [UInt8], _ world: TestWorld) throws {
        let before = try DatabaseContent(of: world.database)
        do {
            let report = try world.bring(bytes)
            for entry in report.entries { _ = try world.sheet(entry.slug) }
        } catch let refusal as Refusal {
            #expect(try DatabaseContent(of: world.database) == before, "refused with \(refusal), yet something changed")
        }
    }
}
