import Domain
import Testing

@Suite struct AgreementRuleTests {
    private static let today = CalendarDay(number: 20_000)

    private func agreement(
        _ mark: String, _ uses: Set<ImageUse> = [.everyone], standing: Agreement.Standing = .adult, from: Int = -10,
        to: Int = 10, withdrawn: Int? = nil
    ) -> Agreement {
        Agreement(
            id: 1, mark: mark, standing: standing, uses: uses, given: CalendarDay(number: 20_000 + from),
            until: CalendarDay(number: 20_000 + to), paper: "classeur",
            withdrawnAt: withdrawn.map { Int64(20_000 + $0) * 86_400_000_000 + 5 })
    }

    private func obstacles(
        _ people: PeopleSeen, _ agreements: [Agreement], _ use: ImageUse = .everyone
    ) -> [AgreementObstacle] {
        AgreementRule(people: people, agreements: agreements).obstacles(to: use, on: Self.today)
    }

    @Test func `nothing is shown before somebody said who is seen`() {
        for use in ImageUse.allCases { #expect(obstacles(.unsaid, [], use) == [.unsaid]) }
    }

    @Test func `a picture of nobody asks nobody`() {
        for use in ImageUse.allCases {
            #expect(obstacles(.nobody, [], use).isEmpty)
            #expect(obstacles(.unrecognisable, [], use).isEmpty)
        }
    }

    @Test func `each person who can be recognised has to agree`() {
        #expect(obstacles(.recognisable(count: 2), []) == [.missing(2)])
        #expect(obstacles(.recognisable(count: 2), [agreement("a")]) == [.missing(1)])
        // Two papers of one person are one person.
        #expect(obstacles(.recognisable(count: 2), [agreement("a"), agreement("a", [.print])]) == [.missing(1)])
        #expect(obstacles(.recognisable(count: 2), [agreement("a"), agreement("b")]).isEmpty)
    }

    @Test func `an agreement is to its uses and no other`() {
        let one = [agreement("a", [.network])]
        #expect(obstacles(.recognisable(count: 1), one, .network).isEmpty)
        #expect(obstacles(.recognisable(count: 1), one, .everyone) == [.otherUse(mark: "a")])
        #expect(obstacles(.recognisable(count: 1), one, .print) == [.otherUse(mark: "a")])
    }

    @Test func `an agreement holds from its first day to its last`() {
        #expect(obstacles(.recognisable(count: 1), [agreement("a", to: 0)]).isEmpty)
        #expect(obstacles(.recognisable(count: 1), [agreement("a", from: 0)]).isEmpty)
        #expect(obstacles(.recognisable(count: 1), [agreement("a", to: -1)]) == [.expired(mark: "a")])
        #expect(obstacles(.recognisable(count: 1), [agreement("a", from: 1)]) == [.expired(mark: "a")])
    }

    @Test func `whoever takes an agreement back is believed over another paper`() {
        let back = agreement("a", withdrawn: -1)
        #expect(obstacles(.recognisable(count: 1), [back]) == [.withdrawn(mark: "a")])
        #expect(obstacles(.recognisable(count: 1), [back, agreement("a")]) == [.withdrawn(mark: "a")])
        // Unless it was signed after that.
        #expect(obstacles(.recognisable(count: 1), [back, agreement("a", from: 0)]).isEmpty)
        // What was taken back is about its own uses.
        let other = agreement("a", [.print], withdrawn: -1)
        #expect(obstacles(.recognisable(count: 1), [other, agreement("a")]).isEmpty)
    }

    @Test func `a child is shown to nobody outside, whatever was signed`() {
        let child = [agreement("a", Set(ImageUse.allCases), standing: .minor)]
        #expect(obstacles(.recognisable(count: 1), child, .network).isEmpty)
        #expect(obstacles(.recognisable(count: 1), child, .inside).isEmpty)
        #expect(obstacles(.recognisable(count: 1), child, .everyone) == [.minorInPublic(mark: "a")])
        #expect(obstacles(.recognisable(count: 1), child, .print) == [.minorInPublic(mark: "a")])
    }

    @Test func `a typed agreement says everything that is wrong at once`() {
        #expect(
            throws: Refusal.file(
                .agreement([
                    .markMissing, .standingMissing, .useMissing, .givenUnread, .untilUnread, .paperMissing,
                ]))
        ) { try AgreementDraft().read(id: 1, today: Self.today) }
        var draft = AgreementDraft()
        (draft.mark, draft.paper, draft.standing, draft.uses) = ("à gauche", "classeur", .minor, [.everyone])
        (draft.given, draft.until) = ("2026-01-01", "2037-01-02")
        #expect(
            throws: Refusal.file(
                .agreement([
                    .givenLater, .untilTooFar, .bothMissing, .notHeard, .minorInPublic,
                ]))
        ) { try draft.read(id: 1, today: Self.today) }
        (draft.given, draft.until, draft.standing, draft.uses) = ("03/10/2024", "03/10/2026", .protected, [.print])
        #expect(throws: Refusal.file(.agreement([.protectorMissing]))) { try draft.read(id: 1, today: Self.today) }
        draft.isSignedByProtector = true
        #expect(throws: Never.self) {
            let read = try draft.read(id: 7, today: Self.today)
            #expect(read.given.iso == "2024-10-03" && read.until.iso == "2026-10-03" && read.id == 7)
        }
    }

    @Test func `groups are credited before institutions, each once`() {
        func body(_ id: Int64, _ isGroup: Bool) -> CreditedBody {
            CreditedBody(id: id, name: "n\(id)", slug: "s\(id)", isGroup: isGroup)
        }
        let found = CreditedBody.credited([body(1, false), body(2, true), body(1, false), body(3, true)])
        #expect(found.map(\.id) == [2, 3, 1])
    }
}

@Suite struct FileKindTests {
    @Test(
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE0], FileKind.jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
            (Array("RIFF....WEBPVP8 ".utf8), .webp), (Array("%PDF-1.7".utf8), .pdf),
        ] as [([UInt8], FileKind)]) func `a file is known by its first bytes`(bytes: [UInt8], kind: FileKind)
    {
        #expect(FileKind(content: bytes) == kind)
        #expect(FileKind(content: Array(bytes.dropFirst())) == nil)
    }

    @Test(arguments: FileKind.allCases.filter { $0.rawValue.hasPrefix("od") })
    func `an OpenDocument package says what it is`(kind: FileKind) {
        let head: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
        let bytes = head + Array("mimetype\(kind.mediaType)PK".utf8)
        #expect(FileKind(content: bytes) == kind)
        // A template is another kind.
        #expect(FileKind(content: head + Array("mimetype\(kind.mediaType)-templatePK".utf8)) == nil)
    }

    @Test func `another archive is none`() {
        let head: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
        #expect(FileKind(content: head + Array("word/document.xml".utf8)) == .docx)
        #expect(FileKind(content: head + Array("readme.txt".utf8)) == nil)
        #expect(FileKind(content: head) == nil)
        #expect(FileKind(content: []) == nil)
        #expect(FileKind(content: Array("<svg xmlns=".utf8)) == nil)
        #expect(FileKind(content: Array("GIF89a".utf8)) == nil)
    }

    @Test(arguments: [
        ("IMG_2034.jpg", "IMG 2034"), ("affiche-café.des.parents.pdf", "affiche café.des.parents"), (".pdf", "?"),
        ("", "?"), ("sans fin", "sans fin"),
    ]) func `a file is called by its name without its ending`(name: String, title: String) {
        #expect(FileDraft(name: name, bytes: []).title == title)
    }
}
