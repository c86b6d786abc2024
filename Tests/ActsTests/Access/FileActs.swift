import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on the files of a sheet and on those who sign it once.
struct FileActs {
    private let world: TestWorld

    init(_ world: TestWorld) { self.world = world }

    /// - Parameter guest: who is invited.
    func perform(_ act: Act, _ slug: String, by viewer: Viewer, to guest: Int64) throws {
        switch act {
        case .attachFile:
            let file = FileDraft(name: "photo.png", bytes: PassingCleaner.picture())
            _ = try world.perform(AddFile(slug: slug, file, key: "\(world.ids.next())"), by: viewer)
        case .removeFile: try world.perform(RemoveFile(slug: slug, id: try put(slug)), by: viewer)
        case .recordAgreement:
            try world.perform(RecordAgreement(slug: slug, file: try put(slug), Self.agreement()), by: viewer)
        case .inviteCosigner:
            let mail = try world.database.read { try MemberStore($0).account(guest)?.mail } ?? ""
            try world.perform(InviteCosigner(slug: slug, mail: mail), by: viewer)
        case .answerCosigning: try world.perform(AnswerCosigning(slug: slug, .sign(body: nil)), by: viewer)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }

    static func agreement(_ mark: String = "à gauche", _ uses: Set<ImageUse> = [.everyone]) -> AgreementDraft {
        var draft = AgreementDraft()
        draft.mark = mark
        draft.standing = .adult
        draft.uses = uses
        draft.given = "2026-01-10"
        draft.until = "2028-01-10"
        draft.paper = "Classeur Images"
        return draft
    }

    /// A file of the sheet, put there by nobody.
    private func put(_ slug: String) throws -> Int64 {
        guard let practice = try? world.practice(slug) else { return 0 }
        let hash = try world.files.put(PassingCleaner.picture())
        let id = world.ids.next()
        try world.database.write { connection in
            try FileIndex(connection).put(hash, size: 9, type: "image/png", at: world.clock.now())
            try AttachmentStore(connection).insert(
                Domain.Attachment(
                    id: id, practice: practice, kind: .png, file: hash, small: nil, size: 9, measures: FileMeasures(),
                    words: FileWords(title: "Photo", alternative: "Une salle."), shown: nil,
                    people: .recognisable(count: 1), agreements: [], position: 1, createdAt: 1), key: "\(id)")
        }
        return id
    }
}
