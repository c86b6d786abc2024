import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on the words of a sheet once: somebody of the editors, or a visitor who may not.
struct EditingActs {
    static let acts: Set<Act> = [
        .editSheet, .seeHistory, .keepDraft, .publishText, .attachFile, .removeFile, .recordAgreement, .inviteCosigner,
        .answerCosigning, .discussDecision,
    ]
    /// What one types is kept without a line.
    static let readers: Set<Act> = [.keepDraft]
    private static let slug = "fiche-des-mots"
    private let world: TestWorld
    private let editor: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        editor = try world.somebody("Comité", [Grant(.editor, .instance)])
    }

    /// Nil for acts that are not about this.
    func actor(of act: Act) throws -> Viewer? {
        Self.acts.contains(act) ? try world.again(editor.member?.id ?? 0) : nil
    }

    /// The sheet, before the loops look at anything.
    func prepare() throws { try world.bring([Drafts.practice(Self.slug, Self.slug)]) }

    func perform(_ act: Act, by viewer: Viewer) throws {
        switch act {
        case .editSheet: try save("Un autre besoin.", by: viewer)
        case .seeHistory: try world.perform(ReadHistory(slug: Self.slug), by: viewer)
        case .keepDraft:
            try world.perform(KeepDraft(slug: Self.slug, section: "emergence", Self.typed("Un essai.")), by: viewer)
        case .publishText:
            if viewer != .anyone { try save("Encore un autre.", by: viewer) }
            try world.perform(PublishText(slug: Self.slug), by: viewer)
        case .answerCosigning:
            // Nobody but whoever is asked may answer.
            if let member = viewer.member?.id {
                try world.database.write {
                    _ = try CosignerStore($0).invite(member, to: try world.practice(Self.slug), at: 1)
                }
            }
            try FileActs(world).perform(act, Self.slug, by: viewer, to: 0)
        case .attachFile, .removeFile, .recordAgreement, .inviteCosigner:
            try FileActs(world).perform(act, Self.slug, by: viewer, to: try world.member().id)
        case .discussDecision:
            if viewer != .anyone { try decide() }
            try world.perform(DiscussDecision(slug: Self.slug, text: "Bonjour."), by: viewer)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }

    /// A decision to write about.
    private func decide() throws {
        let practice = try world.practice(Self.slug)
        let decision = GateDecision(
            id: world.ids.next(), practice: practice, matter: .words, outcome: .returned, checks: [], traces: 0,
            reasons: "motif", member: nil, at: 1)
        try world.database.write { try GateStore($0).insert(decision) }
    }

    static func typed(_ problem: String) -> TypedSection {
        TypedSection(lines: [TypedLine(item: "+1", field: "problem", values: [.text: problem])])
    }

    /// Saves a need over whatever is there.
    private func save(_ problem: String, by viewer: Viewer) throws {
        let there = try? world.perform(ReadSection(slug: Self.slug, section: "emergence"), by: viewer)
        try world.perform(
            SaveSection(
                slug: Self.slug, section: "emergence", Self.typed(problem), base: there?.revision,
                saveID: "\(world.ids.next())"), by: viewer)
    }
}
