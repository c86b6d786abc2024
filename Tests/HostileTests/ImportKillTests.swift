import Glibc
import SQL
import TestSupport
import Testing

/// The command that imports is killed, or two of them run at once.
@Suite("Imports that do not go as planned") struct ImportKillTests {
    @Test func `a killed import is there whole or not at all`() throws {
        let instance = try Instance()
        #expect(try instance.run("import", "practices", try instance.practices(marked: "0"), "--apply").status == 0)
        var dice = Dice(3)
        var outcomes: Set<Bool> = []
        for round in 1...Hostility.rounds(8, long: 60) {
            let before = try instance.titles()
            let file = try instance.practices(marked: "\(round)")
            let command = try instance.start(["import", "practices", file, "--apply"])
            usleep(UInt32(dice.below(900_000)))
            command.signal(SIGKILL)
            _ = try command.waitForEnd()
            let after = try instance.titles()
            #expect(after.count == 22)
            let isDone = after.allSatisfy { $0.hasSuffix("[\(round)]") }
            #expect(isDone || after == before, "half of an import is stored")
            outcomes.insert(isDone)
            #expect(try instance.withDatabase { try $0.check() } == [])
        }
        #expect(outcomes.contains(false), "no kill came in time: the test proves nothing")
        let ending = try instance.run("import", "practices", try instance.practices(marked: "end"), "--apply")
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try instance.titles().allSatisfy { $0.hasSuffix("[end]") })
    }

    @Test func `two imports at once while a server reads leave one of them whole`() throws {
        let instance = try Instance()
        #expect(try instance.run("import", "practices", try instance.practices(marked: "0"), "--apply").status == 0)
        let site = try Site(instance)
        for round in 1...Hostility.rounds(2, long: 15) {
            let files = try ["a", "b"].map { try instance.practices(marked: "\(round)\($0)") }
            let commands = try files.map { try instance.start(["import", "practices", $0, "--apply"]) }
            while commands.contains(where: { $0.isRunning }) {
                let page = try site.get("/pratiques")
                #expect(page.status == 200 && page.isPage)
                usleep(5_000)
            }
            for command in commands {
                let ending = try command.waitForEnd()
                #expect(ending.status == 0, "\(ending.errors)")
            }
            let marks = Set(try instance.titles().map { String($0.suffix(4)) })
            #expect(marks.count == 1, "the two imports are mixed: \(marks)")
        }
        #expect(try instance.withDatabase { try $0.check() } == [])
    }
}
