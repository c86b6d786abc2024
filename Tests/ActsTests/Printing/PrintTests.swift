import Acts
import Domain
import Storage
import TestSupport
import Testing

@Suite("Printing a sheet")
struct PrintTests {
    private struct Jam: Error {}

    private let hash = String(repeating: "a", count: 64)

    private func ask(_ world: TestWorld, by viewer: Viewer = .anyone) throws -> AskPrint.Outcome {
        let practice = try world.sheet("voir").practice
        return try ask(world, practice, by: viewer)
    }

    private func ask(_ world: TestWorld, _ practice: Practice, by viewer: Viewer = .anyone) throws -> AskPrint.Outcome {
        let act = try #require(AskPrint(practice, document: [72], fingerprint: hash))
        return try world.perform(act, by: viewer)
    }

    private func runner(_ world: TestWorld, _ print: @escaping @Sendable ([UInt8]) throws -> [UInt8]) -> JobRunner {
        JobRunner(world: world.world, kinds: [PrintJob(print)], daily: [], owner: "printer")
    }

    private func world(_ engine: Engine = .sqlite) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("voir", "voir")])
        return world
    }

    @Test("asked twice, it is printed once, then given without waiting", arguments: Engine.allCases)
    func prints(_ engine: Engine) throws {
        let world = try world(engine)
        #expect(try ask(world) == .waiting)
        #expect(try ask(world) == .waiting)
        let runner = runner(world) { $0 + [80] }
        #expect(try runner.runNext())
        #expect(try !runner.runNext())
        #expect(try ask(world) == .ready([72, 80]))
        #expect(try #require(world.world.prints).names.count == 1)
        #expect(try !runner.runNext())
    }

    @Test("a print that is gone is made again", arguments: Engine.allCases)
    func printsAgain(_ engine: Engine) throws {
        let world = try world(engine)
        let runner = runner(world) { $0 + [80] }
        _ = try ask(world)
        _ = try runner.runNext()
        _ = try #require(world.world.prints).forget(before: .max)
        #expect(try ask(world) == .waiting)
        #expect(try runner.runNext())
        #expect(try ask(world) == .ready([72, 80]))
    }

    @Test("a sheet taken back or erased leaves no print, and what waits is not printed")
    func forgets() throws {
        for isErased in [false, true] {
            let world = try world()
            let practice = try world.sheet("voir").practice
            let runner = runner(world) { $0 }
            _ = try ask(world)
            _ = try runner.runNext()
            let prints = try #require(world.world.prints)
            #expect(prints.names.count == 1)
            if isErased {
                try world.perform(ErasePractice(slug: "voir", reason: "motif"))
            } else {
                try world.perform(WithdrawSheet(slug: "voir", reason: "motif"))
            }
            #expect(prints.names.isEmpty)
            // Asked at the last moment by a reader who had the sheet before.
            #expect(throws: Refusal.notFound) { try ask(world, practice) }
            #expect(try runner.runNext() == false)
            #expect(prints.names.isEmpty)
        }
    }

    @Test("who may not see the sheet gets no print")
    func refuses() throws {
        let world = try world()
        let practice = try world.sheet("voir").practice
        try world.perform(WithdrawSheet(slug: "voir", reason: "motif"))
        #expect(throws: Refusal.notFound) { try ask(world, practice) }
    }

    @Test("after three failures it is said for ten minutes, then may be tried again")
    func fails() throws {
        let world = try world()
        let runner = runner(world) { _ in throw Jam() }
        _ = try ask(world)
        for _ in 1...3 {
            #expect(try runner.runNext())
            world.clock.set(world.clock.now() + 600_000_000)
        }
        #expect(try runner.runNext() == false)
        #expect(try ask(world) == .waiting)
        for _ in 1...3 {
            _ = try runner.runNext()
            world.clock.set(world.clock.now() + 200_000_000)
        }
        #expect(try ask(world) == .failed)
    }

    @Test("a sheet taken back while it is being printed leaves no print", arguments: [false, true])
    func forgetsMeanwhile(_ isErased: Bool) throws {
        let world = try world()
        _ = try ask(world)
        let runner = runner(world) { document in
            if isErased {
                try world.perform(ErasePractice(slug: "voir", reason: "motif"))
            } else {
                try world.perform(WithdrawSheet(slug: "voir", reason: "motif"))
            }
            return document
        }
        #expect(try runner.runNext())
        #expect(try #require(world.world.prints).names.isEmpty)
    }

    @Test("a new edition leaves no print of the one before")
    func followsEditions() throws {
        let world = try world()
        _ = try ask(world)
        _ = try runner(world) { $0 }.runNext()
        #expect(try #require(world.world.prints).names.count == 1)
        try world.bring([Drafts.practice("voir", "voir", text: "Un autre texte.")])
        #expect(try #require(world.world.prints).names.isEmpty)
    }

    @Test("when fifty others wait, nobody is made to wait longer", arguments: Engine.allCases)
    func isBusy(_ engine: Engine) throws {
        let world = try world(engine)
        let practice = try world.sheet("voir").practice
        for number in 0..<50 {
            let other = String(number, radix: 16)
            let fingerprint = String(repeating: "0", count: 64 - other.count) + other
            let act = try #require(AskPrint(practice, document: [72], fingerprint: fingerprint))
            #expect(try world.perform(act, by: .anyone) == .waiting)
        }
        #expect(try ask(world) == .busy)
        #expect(try runner(world) { $0 }.runNext())
        #expect(try ask(world) == .waiting)
    }
}
