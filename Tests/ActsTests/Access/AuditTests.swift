import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// No act without a line in the log: a loop over them all.
@Suite struct AuditTests {
    /// Everything an act needs, in the order of `Act.allCases`: the archive is made before it is read.
    private func ready() throws -> InstanceActs {
        let acts = try InstanceActs(.sqlite)
        for slug in ["voir", "retirer", "effacer"] { try acts.prepare(slug) }
        try acts.prepare("publier", state: .withdrawn)
        try acts.people.prepareSheets()
        try acts.editing.prepare()
        try acts.replies.prepare()
        try acts.inquiries.prepare()
        try acts.reviews.prepare()
        try acts.adoptions.prepare()
        try acts.prizes.prepare()
        try acts.calendar.prepare()
        try acts.campaigns.prepare()
        return acts
    }

    /// Done by somebody with an account, for themselves.
    private static let ownActs: Set<Act> = AccountActs.all.union([.follow, .chooseMails, .choosePrivateFeed])

    private func lines(_ database: any Database, _ act: Act) throws -> [AuditLine] {
        try database.read { try LogStore($0).recent(limit: 1_000) }.filter { $0.act == act.rawValue }
    }

    @Test func everyActThatWritesLeavesItsLineAndNoOtherActWrites() throws {
        let acts = try ready()
        for act in Act.allCases {
            let before = try DatabaseContent(of: acts.world.database)
            let state = try acts.world.world.state()
            let earlier = Set(try lines(acts.world.database, act).map(\.id))
            let database = try acts.perform(act)
            let new = try lines(database, act).filter { !earlier.contains($0.id) }
            if act.writes {
                #expect(!new.isEmpty, "\(act) left no line")
                let name = try acts.actor(of: act).auditName
                #expect(
                    new.allSatisfy { ($0.viewer == name || Self.ownActs.contains(act)) && !$0.detail.isEmpty }, "\(act)"
                )
                let latest = try database.read { try LogStore($0).latestChange() }
                #expect(
                    (latest > state) != act.isPersonal || database !== acts.world.database,
                    "\(act) left pages of before, or threw away pages it does not change")
            } else if !AccountActs.readers.union(ReportActs.readers).union(EditingActs.readers)
                .union(ReplyActs.readers).union(InquiryActs.readers).union(ReviewActs.readers)
                .union(PrizeActs.readers).union(CampaignActs.readers).contains(act)
            {
                #expect(try DatabaseContent(of: acts.world.database) == before, "\(act) wrote something")
            }
        }
    }

    @Test(arguments: [Act.withdrawSheet, .publishSheet, .erasePractice, .importPractices])
    func anActOnASheetNamesItAndWakesItsReaders(_ act: Act) throws {
        let acts = try ready()
        let before = try DatabaseContent(of: acts.world.database)
        let latest = try acts.world.database.read { try LogStore($0).latestChange() }
        try acts.perform(act)
        let line = try #require(try acts.world.audit(act).first { $0.objectKind == "practice" })
        let changes = try acts.world.database.read { connection in
            try connection.query("SELECT id FROM change WHERE seq > \(latest) AND kind = 'practice' ORDER BY seq") {
                try $0.integer(0)
            }
        }
        #expect(changes == [line.object])
        let after = try DatabaseContent(of: acts.world.database)
        #expect(after.counts["audit"] == (before.counts["audit"] ?? 0) + (act == .importPractices ? 2 : 1))
    }

    @Test func theLogHoldsNoTextOfASheet() throws {
        let acts = try ready()
        for act in Act.allCases { try acts.perform(act) }
        let log = try acts.world.database.read { try LogStore($0).recent(limit: 1_000) }
        #expect(log.allSatisfy { !$0.detail.contains("retirer") && !$0.detail.contains("texte") })
    }
}
