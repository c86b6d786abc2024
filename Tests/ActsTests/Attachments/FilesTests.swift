import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What happens to the pictures and documents of a sheet, from the form to everybody's page and back.
@Suite struct FilesTests {
    private static let slug = "maison"

    private struct Scene {
        let world: TestWorld
        let editor: Viewer

        init(_ engine: Engine, rung: Rung = .everyone) throws {
            world = try TestWorld(engine)
            try world.bring([Drafts.practice(FilesTests.slug, FilesTests.slug)])
            try world.place(FilesTests.slug, rung: rung, state: .published)
            editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        }

        func add(_ bytes: [UInt8] = PassingCleaner.picture(), name: String = "photo.png", key: String? = nil) throws
            -> Int64
        {
            try world.perform(
                AddFile(slug: FilesTests.slug, FileDraft(name: name, bytes: bytes), key: key ?? "\(world.ids.next())"),
                by: editor)
        }

        func describe(
            _ id: Int64, _ people: PeopleAnswer = PeopleAnswer(.nobody), title: String = "La salle",
            alternative: String = "Des chaises en rond."
        ) throws {
            let words = FileWords(title: title, alternative: alternative, caption: "", credit: "")
            try world.perform(
                DescribeFile(slug: FilesTests.slug, id: id, words: words, people: people), by: editor)
        }

        /// Everybody reads it: an editor asks, and looks at it once more.
        func publish() throws {
            _ = try world.perform(PublishText(slug: FilesTests.slug), by: editor)
            try world.perform(DecideSharing(slug: FilesTests.slug, PeopleActs.agreed), by: editor)
        }

        func agree(_ id: Int64, _ uses: Set<ImageUse> = [.everyone], mark: String = "à gauche") throws {
            try world.perform(
                RecordAgreement(slug: FilesTests.slug, file: id, FileActs.agreement(mark, uses)), by: editor)
        }

        func shown(to viewer: Viewer = .anyone) throws -> [Int64] {
            try world.sheet(FilesTests.slug, as: viewer).files.map(\.id)
        }

        func files() throws -> [Domain.Attachment] {
            try world.perform(ReadFiles(slug: FilesTests.slug), by: editor).files
        }

        func fetch(_ id: Int64, as viewer: Viewer = .anyone, isSmall: Bool = false) throws -> [UInt8] {
            try world.perform(FetchFile(slug: FilesTests.slug, id: id, isSmall: isSmall), by: viewer).bytes
        }
    }

    @Test(arguments: Engine.allCases) func `a picture is seen by readers once it is described and published`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        let id = try scene.add()
        #expect(try scene.shown().isEmpty)
        #expect(try scene.fetch(id, as: scene.editor) == PassingCleaner.picture())
        #expect(throws: Refusal.notFound) { try scene.fetch(id) }
        // Not described, it waits even for a publication.
        #expect(throws: Refusal.editing(.nothingNew)) { try scene.publish() }
        try scene.describe(id)
        #expect(throws: Refusal.notFound) { try scene.fetch(id) }
        try scene.publish()
        let file = try #require(try scene.world.sheet(Self.slug).files.first)
        #expect(file.words.title == "La salle" && file.words.alternative == "Des chaises en rond." && file.mayBePrinted)
        #expect(try scene.fetch(id) == PassingCleaner.picture())
        #expect(try scene.fetch(id, isSmall: true) != PassingCleaner.picture())
        // What is said anew waits for the next publication.
        try scene.describe(id, title: "La grande salle")
        #expect(try scene.world.sheet(Self.slug).files.map(\.words.title) == ["La salle"])
        try scene.publish()
        #expect(try scene.world.sheet(Self.slug).files.map(\.words.title) == ["La grande salle"])
    }

    @Test(arguments: Engine.allCases) func `a form sent twice adds one file, and a sheet carries twenty`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        let first = try scene.add(key: "clé")
        #expect(try scene.add(key: "clé") == first)
        for number in 1..<Domain.Attachment.most { _ = try scene.add(PassingCleaner.document(UInt8(number))) }
        #expect(try scene.files().count == Domain.Attachment.most)
        #expect(try scene.files().first?.id == first)
        #expect(throws: Refusal.file(.tooMany)) { _ = try scene.add() }
    }

    @Test func `what is not taken leaves nothing behind`() throws {
        let scene = try Scene(.sqlite)
        let refused: [([UInt8], String, FileRefusal)] = [
            ([], "vide.png", .missing), (Array("GIF89a".utf8), "image.GIF", .kind("gif")),
            (PassingCleaner.picture() + [UInt8](repeating: 0, count: 657), "photo.png", .damaged),
            (PassingCleaner.picture() + [UInt8](repeating: 0, count: Domain.Attachment.largest), "photo.png", .tooBig),
        ]
        for (bytes, name, why) in refused {
            #expect(throws: Refusal.file(why)) { _ = try scene.add(bytes, name: name) }
        }
        #expect(try scene.files().isEmpty)
        let before = try scene.world.files.hashes()
        #expect(before.count == 1, "the import alone")
    }

    @Test(arguments: Engine.allCases) func `each person recognised agrees before anybody sees them`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        let member = try scene.world.somebody("Membre")
        let id = try scene.add()
        try scene.describe(id, PeopleAnswer(.recognisable, count: 2))
        try scene.publish()
        #expect(try scene.shown().isEmpty)
        try scene.agree(id, [.network])
        try scene.agree(id, [.everyone, .network], mark: "à droite")
        #expect(try scene.shown().isEmpty)
        #expect(try scene.shown(to: member) == [id])
        #expect(throws: Refusal.notFound) { try scene.fetch(id) }
        try scene.agree(id, [.everyone])
        let file = try #require(try scene.world.sheet(Self.slug).files.first)
        #expect(!file.mayBePrinted)
        // Taken back, it is gone from everybody at once, and nothing else has to be published.
        let agreement = try #require(try scene.files().first?.agreements.last)
        try scene.world.perform(
            WithdrawAgreement(slug: Self.slug, file: id, agreement: agreement.id), by: scene.editor)
        #expect(try scene.shown().isEmpty)
        #expect(try scene.shown(to: member) == [id])
        #expect(throws: Refusal.notFound) { try scene.fetch(id) }
        #expect(throws: Refusal.notFound) {
            try scene.world.perform(
                WithdrawAgreement(slug: Self.slug, file: id, agreement: agreement.id), by: scene.editor)
        }
    }

    @Test func `an agreement ends with its last day`() throws {
        let scene = try Scene(.sqlite)
        let id = try scene.add()
        try scene.describe(id, PeopleAnswer(.recognisable, count: 1))
        try scene.publish()
        try scene.agree(id)
        #expect(try scene.shown() == [id])
        // Until 10 January 2028; the clock stands on 20 November 2026.
        scene.world.wait(416 * 86_400_000_000)
        #expect(try scene.shown() == [id])
        scene.world.wait(1 * 86_400_000_000)
        #expect(try scene.shown().isEmpty)
    }

    @Test(arguments: Engine.allCases)
    func `those who look after a sheet are told a month before an agreement ends, and the day after`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        let scope = Scope.practice(try scene.world.practice(Self.slug))
        let keeper = try scene.world.somebody("Déléguée", [Grant(.delegate, scope)].compactMap(\.self))
        let id = try scene.add()
        try scene.describe(id, PeopleAnswer(.recognisable, count: 1))
        try scene.publish()
        try scene.agree(id)
        func told(on day: CalendarDay?) throws -> Int {
            let number = try #require(day).number
            scene.world.clock.set(Int64(number) * 86_400_000_000 + 3_600_000_000)
            let runner = JobRunner(
                world: scene.world.world, kinds: [PurgeJob()], daily: [PurgeJob.name], owner: "un")
            while try runner.runNext() {}
            let member = keeper.member?.id ?? 0
            return try scene.world.database.read { try NoticeStore($0).all(of: member) }
                .count { $0.kind == .agreementEnds }
        }
        // Until 10 January 2028.
        #expect(try told(on: CalendarDay(year: 2027, month: 12, day: 10)) == 0)
        #expect(try told(on: CalendarDay(year: 2027, month: 12, day: 11)) == 1)
        #expect(try told(on: CalendarDay(year: 2027, month: 12, day: 12)) == 1)
        #expect(try told(on: CalendarDay(year: 2028, month: 1, day: 11)) == 2)
        #expect(try scene.shown().isEmpty)
    }

    @Test func `who is seen is not changed behind the editor's back`() throws {
        let scene = try Scene(.sqlite)
        let id = try scene.add()
        try scene.describe(id, PeopleAnswer(.recognisable, count: 1))
        try scene.publish()
        #expect(try scene.shown().isEmpty)
        try scene.describe(id, PeopleAnswer(.nobody))
        #expect(try scene.shown().isEmpty)
        try scene.publish()
        #expect(try scene.shown() == [id])
    }

    @Test(arguments: Engine.allCases)
    func `a file taken off is gone from the store, and a restored copy takes it off again`(
        engine: Engine
    ) throws {
        let scene = try Scene(engine)
        let id = try scene.add()
        let twin = try scene.add()
        let other = try scene.add(PassingCleaner.document())
        let hashes = try scene.world.files.hashes()
        try scene.world.perform(RemoveFile(slug: Self.slug, id: other), by: scene.editor)
        #expect(try scene.world.files.hashes().count == hashes.count - 1)
        // The same picture is carried twice: it stays for the other.
        try scene.world.perform(RemoveFile(slug: Self.slug, id: id), by: scene.editor)
        #expect(try scene.fetch(twin, as: scene.editor) == PassingCleaner.picture())
        #expect(try scene.files().map(\.id) == [twin])
        let told = try scene.world.journal.all()
        #expect(told.map(\.kind) == ["attachment", "attachment"] && told.map(\.id) == [other, id])
    }

    @Test(arguments: Engine.allCases) func `erasing a sheet erases its files, and no other's`(engine: Engine) throws {
        let scene = try Scene(engine)
        try scene.world.bring([Drafts.practice("voisine", "voisine")])
        let id = try scene.add()
        let file = FileDraft(name: "a.pdf", bytes: PassingCleaner.document(9))
        let kept = try scene.world.perform(AddFile(slug: "voisine", file, key: "k"), by: scene.editor)
        try scene.describe(id, PeopleAnswer(.recognisable, count: 1))
        try scene.agree(id)
        try scene.world.perform(ErasePractice(slug: Self.slug, reason: "essai"))
        #expect(try scene.world.perform(FetchFile(slug: "voisine", id: kept), by: scene.editor).bytes == file.bytes)
        #expect(try counts(scene.world) == [1, 0])
        let named = try scene.world.database.read { try FileIndex($0).hashes() }
        #expect(try scene.world.files.hashes() == named)
    }

    private func counts(_ world: TestWorld) throws -> [Int64] {
        try world.database.read { connection in
            try connection.query(
                "SELECT COUNT(*) FROM attachment UNION ALL SELECT COUNT(*) FROM agreement"
            ) { try $0.integer(0) }
        }
    }
}
