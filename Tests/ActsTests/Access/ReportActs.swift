import Acts
import Domain
import TestSupport
import Testing

/// Does each act on what is made known once: for somebody who may it succeeds, for a visitor it fails as it should.
struct ReportActs {
    /// What a visitor gets: nothing is made known without answers; without a link that works, the rest is not there.
    static let visitors: [Act: WalkOutcome] = [
        .reportPractice: .report, .readReport: .notFound, .followReport: .notFound, .takeBackReport: .notFound,
    ]
    /// Acts that change nothing, once there is something to read.
    static let readers: Set<Act> = [.readReport, .seeReports, .seeReport]
    static let letters = ReportLetters(
        received: { token, language in Letter(.security, subject: "reçu \(language)", body: token) },
        news: { news, language in Letter(.security, subject: "nouvelles \(language)", body: "\(news)") },
        added: { title, entry, _ in Letter(.decision, subject: title, body: "\(entry[.what])") })
    private let world: TestWorld
    private let editor: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        editor = try world.somebody("Comité", [Grant(.editor, .instance)])
    }

    /// Nil for acts that are not about this, or that anybody does.
    func actor(of act: Act) throws -> Viewer? {
        switch act {
        case .seeReports, .seeReport, .decideReport, .removeReport: try world.again(editor.member?.id ?? 0)
        default: nil
        }
    }

    static func entry(_ word: String = "jardin") -> ReportEntry {
        var entry = ReportEntry()
        entry[.what] = "Un \(word) ouvert chaque mercredi. On y sème et on y cause."
        entry[.place] = "Ain"
        entry[.bearer] = "Un groupe d’habitants"
        entry[.need] = "Sortir de chez soi et connaître ses voisins."
        return entry
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone { return try attempt(act) }
        switch act {
        case .reportPractice: _ = try made(by: viewer)
        case .readReport:
            let token = try made().token
            try leavingAll { _ = try world.perform(ReadOwnReport(token: token), by: viewer) }
        case .followReport:
            let token = try made().token
            try world.perform(FollowReport(token: token, .askWithdrawal, letters: Self.letters), by: viewer)
        case .takeBackReport: try world.perform(TakeBackReport(token: try made().token), by: viewer)
        case .seeReports:
            _ = try made()
            try leavingAll { _ = try world.perform(ReadQueue(), by: viewer) }
        case .seeReport:
            let slug = try made().slug
            try leavingAll { _ = try world.perform(ReadReport(slug: slug), by: viewer) }
        case .decideReport:
            try world.perform(DecideReport(slug: try made().slug, .take, letters: Self.letters), by: viewer)
        case .removeReport:
            let act = RemoveReport(slug: try made().slug, .danger(.childProtection), letters: Self.letters)
            try world.perform(act, by: viewer)
        default: Issue.record("\(act) is not about what is made known")
        }
    }

    private func attempt(_ act: Act) throws {
        switch act {
        case .reportPractice:
            let act = MakeKnown(ReportEntry(), token: "x", language: "fr", letters: Self.letters)
            _ = try world.perform(act, by: .anyone)
        case .readReport: _ = try world.perform(ReadOwnReport(token: "x"), by: .anyone)
        case .followReport:
            try world.perform(FollowReport(token: "x", .askWithdrawal, letters: Self.letters), by: .anyone)
        case .takeBackReport: try world.perform(TakeBackReport(token: "x"), by: .anyone)
        case .seeReports: _ = try world.perform(ReadQueue(), by: .anyone)
        case .seeReport: _ = try world.perform(ReadReport(slug: "absente"), by: .anyone)
        case .decideReport:
            try world.perform(DecideReport(slug: "absente", .take, letters: Self.letters), by: .anyone)
        case .removeReport:
            try world.perform(RemoveReport(slug: "absente", .asked, letters: Self.letters), by: .anyone)
        default: Issue.record("\(act) is not about what is made known")
        }
    }

    private func made(by viewer: Viewer = .anyone) throws -> (token: String, slug: String) {
        let token = world.world.credentials.newToken()
        let act = MakeKnown(Self.entry(), token: token, language: "fr", letters: Self.letters)
        let practice = try world.perform(act, by: viewer).report.practice
        return (token, try world.slug(of: practice))
    }

    private func leavingAll(_ work: () throws -> Void) throws {
        let before = try DatabaseContent(of: world.database)
        try work()
        #expect(try DatabaseContent(of: world.database) == before)
    }
}
