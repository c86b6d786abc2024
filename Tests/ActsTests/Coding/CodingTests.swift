import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Answers to an open question are coded by two people apart, compared, decided and counted.
@Suite struct CodingTests {
    @Test(arguments: Engine.allCases)
    func `codes are made, changed, placed under each other and taken off`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        let time = try bench.code("Temps")
        let late = try bench.code("Le soir", under: time)
        #expect(throws: Refusal.survey(.coding(.faults([.twin])))) { try bench.code("temps") }
        #expect(throws: Refusal.survey(.coding(.faults([.missing(.label)])))) { try bench.code(" ") }
        #expect(try bench.read().board.tree.path(of: late) == ["Temps", "Le soir"])
        #expect(throws: Refusal.survey(.coding(.codeHasFiner))) {
            try bench.world.perform(
                RemoveCode(slug: bench.slug, question: bench.question, id: time), by: bench.analyst)
        }
        let base = try #require(try bench.read().board.tree.code(late)).changedAt
        func change(_ label: String) throws {
            try bench.world.perform(
                SaveCode(
                    slug: bench.slug, question: bench.question,
                    CodingEntry(label: label, definition: "D.", example: "E."), changing: (late, base)),
                by: bench.other)
        }
        try change("En soirée")
        let changed = try #require(try bench.read().board.tree.code(late))
        #expect(changed.entry == CodingEntry(label: "En soirée", definition: "D.", example: "E."))
        #expect(changed.parent == nil && changed.changedAt > base)
        // Whoever began from what it was before does not undo it.
        #expect(throws: Refusal.stale(current: changed.changedAt)) { try change("La nuit") }
        try bench.world.perform(
            RemoveCode(slug: bench.slug, question: bench.question, id: late), by: bench.analyst)
        #expect(try bench.read().board.tree.codes.map(\.id) == [time])
        #expect(try bench.world.audit(.codeAnswers).count == 4)
    }

    @Test(arguments: Engine.allCases)
    func `what a coder says is a code of that question, or that none says it`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        let time = try bench.code("Temps")
        let row = try bench.row("Rien")
        #expect(throws: Refusal.survey(.coding(.notCoder))) { try bench.say(row, [time], by: bench.analyst) }
        try bench.take(by: bench.analyst)
        try bench.take(by: bench.analyst)
        try bench.take(by: bench.other)
        #expect(try bench.read().place == .first && bench.read(by: bench.other).place == .second)
        #expect(throws: Refusal.survey(.coding(.nothingSaid))) {
            try bench.world.perform(
                CodeAnswer(slug: bench.slug, question: bench.question, row: row, AnswerSaying([])), by: bench.analyst)
        }
        #expect(throws: Refusal.survey(.coding(.codeUnknown))) { try bench.say(row, [12], by: bench.analyst) }
        #expect(throws: Refusal.notFound) { try bench.say("r00000000000z", [time], by: bench.analyst) }
        #expect(try bench.desk.count("coding_reading") == 0)
    }

    @Test(arguments: Engine.allCases)
    func `neither sees a code of the other before both read the batch, then nothing changes any more`(
        _ engine: Engine
    ) throws {
        let bench = try CodingBench.frozen(engine)
        let (time, help) = (try bench.code("Temps"), try bench.code("Aide"))
        let row = try bench.row("Rien")
        for viewer in [bench.analyst, bench.other] { try bench.take(by: viewer) }
        try bench.readAll(by: bench.analyst) { $0.contains("temps") ? [time] : [] }
        try bench.say(row, [help], memo: "À revoir", by: bench.analyst)
        #expect(try bench.read().board.next(for: .first) == nil)
        // The other one knows how far the first is, and nothing of what was said.
        let seen = try bench.read(by: bench.other).board
        #expect(seen.batches.map(\.read) == [[.first: CodingBench.texts.count]])
        #expect(seen.reading(of: row, by: .first) == CodingBoard.Reading(row: row, place: .first, codes: []))
        #expect(try bench.read().board.reading(of: row, by: .first)?.memo == "À revoir")
        #expect(throws: Refusal.survey(.coding(.notCompared))) { try bench.decide(row, [time], by: bench.other) }
        #expect(seen.counts.base == 0)

        try bench.readAll(by: bench.other) { $0.contains("temps") ? [time] : $0.contains("aide") ? [help] : [] }
        let board = try bench.read(by: bench.other).board
        #expect(board.batches.map(\.isOpen) == [true])
        #expect(board.reading(of: row, by: .first)?.memo == "À revoir")
        #expect(throws: Refusal.survey(.coding(.compared))) { try bench.say(row, [time], by: bench.analyst) }
        #expect(board.disagreements.count == 4)
        #expect(throws: Refusal.survey(.coding(.agreed))) {
            try bench.decide(try bench.row("Du temps"), [time], by: bench.other)
        }
        for one in board.disagreements { try bench.decide(one.row, [help], by: bench.analyst) }
        #expect(try bench.read().board.counts.base == 8 && bench.read().board.settled(row) == [help])
        #expect(throws: Refusal.survey(.coding(.codeInUse))) {
            try bench.world.perform(
                RemoveCode(slug: bench.slug, question: bench.question, id: help), by: bench.analyst)
        }
    }

    @Test(arguments: Engine.allCases)
    func `a third person finds no place, unless one of the two analyses no more`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        let time = try bench.code("Temps")
        try bench.take(by: bench.analyst)
        try bench.take(by: bench.other)
        try bench.say(try bench.row("Rien"), [time], by: bench.other)
        let third = try bench.world.somebody("Troisième", mail: "troisieme@membre.example")
        try bench.world.perform(
            SeatMember(slug: bench.slug, mail: "troisieme@membre.example", seat: .analyst), by: bench.desk.lead)
        #expect(throws: Refusal.survey(.coding(.placesTaken))) { try bench.take(by: third) }
        try bench.world.perform(
            UnseatMember(slug: bench.slug, member: bench.other.member?.id ?? 0, seat: .analyst), by: bench.desk.lead)
        #expect(throws: Refusal.forbidden(.readMicrodata)) { _ = try bench.read(by: bench.other) }
        try bench.take(by: third)
        // They go on from there.
        #expect(try bench.read(by: third).board.done(by: .second) == 1)
        try bench.world.perform(EraseAccount(third.member?.id ?? 0))
        #expect(try bench.read().taken == [.first])
        #expect(try bench.desk.count("coding_reading") == 1)
    }

    @Test(arguments: Engine.allCases)
    func `one person may read the rest, and what is compared stays as it was read`(_ engine: Engine) throws {
        let bench = try CodingBench.frozen(engine)
        let time = try bench.code("Temps")
        try bench.take(by: bench.analyst)
        func single(_ batch: Int?) throws {
            try bench.world.perform(
                SetSingleCoding(slug: bench.slug, question: bench.question, from: batch), by: bench.analyst)
        }
        #expect(throws: Refusal.survey(.coding(.batchCompared))) { try single(1) }
        try single(0)
        try bench.readAll(by: bench.analyst) { _ in [time] }
        let board = try bench.read().board
        #expect(board.readByOne == 8 && board.counts.base == 8 && board.pairs.isEmpty)
        #expect(throws: Refusal.survey(.coding(.batchCompared))) { try single(nil) }
    }

    @Test func `only analysts read or code, and the log tells who read answers`() throws {
        let bench = try CodingBench.frozen(.sqlite)
        for viewer in [Viewer.anyone, bench.desk.lead, bench.desk.collector, try bench.world.somebody("Membre")] {
            #expect(throws: Refusal.forbidden(.readMicrodata)) { _ = try bench.read(by: viewer) }
            #expect(throws: Refusal.forbidden(.codeAnswers)) { try bench.code("Temps", by: viewer) }
            #expect(throws: Refusal.forbidden(.takeQuotations)) { _ = try bench.taken(by: viewer) }
        }
        // Whoever runs the instance reads the data set and codes nothing.
        #expect(throws: Refusal.forbidden(.codeAnswers)) { try bench.code("Temps", by: .instanceOperator) }
        let before = try bench.world.audit(.readMicrodata).count
        let unread = try bench.read(readsAnswers: false)
        #expect(unread.board.answers.answers.count == 8 && unread.board.answers.answers.allSatisfy { $0.text.isEmpty })
        #expect(try bench.world.audit(.readMicrodata).count == before)
        _ = try bench.read()
        let lines = try bench.world.audit(.readMicrodata)
        #expect(lines.count == before + 1 && lines.contains { $0.detail == "read answers to why" })
        #expect(throws: Refusal.notFound) {
            try bench.world.perform(
                ReadCoding(slug: bench.slug, question: "quote", readsAnswers: true), by: bench.analyst)
        }
        let overview = try bench.world.perform(ReadCodingOverview(slug: bench.slug), by: bench.analyst)
        #expect(overview.questions.map(\.question) == ["why"] && overview.columns.contains { $0.code == "quote" })
    }

    @Test func `nothing is coded before the answers are frozen`() throws {
        let bench = try CodingBench(.sqlite)
        #expect(throws: Refusal.notFound) { try bench.code("Temps") }
        #expect(throws: Refusal.notFound) { _ = try bench.read() }
    }
}
