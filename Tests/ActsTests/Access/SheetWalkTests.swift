import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Everybody tries every act on every sheet, through the store: hidden is as absent, seen is refused or done.
@Suite struct SheetWalkTests {
    /// States that differ for the acts: seen by editors, read by readers, kept by those who work on it.
    private static let sheets = CastSheet.all.filter {
        [.reported, .published, .withdrawn].contains($0.state) && (!$0.isProposed || $0.state == .published)
    }

    /// For tests that change nothing.
    private static let shared = Result { try CastWorld(.sqlite) }

    private func perform(_ act: Act, _ slug: String, _ person: Cast, _ cast: CastWorld) throws {
        let world = cast.world
        let viewer = cast.viewer(person)
        switch act {
        case .seeSheet: try world.perform(ReadSheet(slug: slug), by: viewer)
        case .seeBearing: try world.perform(ReadBearing(slug: slug), by: viewer)
        case .claimSheet:
            let body = viewer.member?.organisations.first ?? 0
            try world.perform(ClaimSheet(slug: slug, body: body, evidence: "preuve"), by: viewer)
        case .appointDelegate:
            let scope = Scope.practice(try world.practice(slug))
            try world.perform(GrantRole(.delegate, scope, to: cast.plain), by: viewer)
        case .appointCustodian:
            let scope = Scope.practice(try world.practice(slug))
            try world.perform(GrantRole(.custodian, scope, to: cast.plain), by: viewer)
        case .leaveDelegation: try world.perform(LeaveDelegation(slug: slug), by: viewer)
        case .widenSheet: try world.perform(PeopleActs.share(slug, .everyone), by: viewer)
        case .narrowSheet: try world.perform(PeopleActs.share(slug, .me), by: viewer)
        case .decideSharing: try world.perform(DecideSharing(slug: slug, PeopleActs.agreed), by: viewer)
        case .withdrawSheet: try world.perform(WithdrawSheet(slug: slug, reason: "motif"), by: viewer)
        case .publishSheet: try world.perform(PublishSheet(slug: slug), by: viewer)
        case .seeReport: try world.perform(ReadReport(slug: slug), by: viewer)
        case .decideReport:
            try world.perform(DecideReport(slug: slug, .take, letters: ReportActs.letters), by: viewer)
        case .removeReport:
            try world.perform(RemoveReport(slug: slug, .asked, letters: ReportActs.letters), by: viewer)
        case .editSheet:
            let typed = EditingActs.typed("Un besoin \(world.ids.next()).")
            let there = try world.perform(ReadSection(slug: slug, section: "emergence"), by: viewer)
            try world.perform(
                SaveSection(
                    slug: slug, section: "emergence", typed, base: there.revision, saveID: "\(world.ids.next())"),
                by: viewer)
        case .seeHistory: try world.perform(ReadHistory(slug: slug), by: viewer)
        case .keepDraft:
            try world.perform(KeepDraft(slug: slug, section: "way", EditingActs.typed("x")), by: viewer)
        case .publishText: try world.perform(PublishText(slug: slug), by: viewer)
        case .attachFile, .removeFile, .recordAgreement, .inviteCosigner, .answerCosigning:
            try FileActs(world).perform(act, slug, by: viewer, to: cast.plain)
        case .askReply:
            let entry = ReplyEntry(body: "Structure", text: "Notre réponse.")
            try world.perform(AskReply(slug: slug, entry, token: "\(world.ids.next())"), by: viewer)
        case .decideReply: try world.perform(DecideReply(slug: slug, 0, .show(isRead: true)), by: viewer)
        case .discussDecision: try world.perform(DiscussDecision(slug: slug, text: "Merci."), by: viewer)
        case .askAboutSheet, .answerInquiry, .decideProblem, .contestDecision, .confirmSheet:
            try InquiryActs.perform(act, slug, by: viewer, in: world)
        case .leadReview, .seeReviews, .answerReview, .contestReview, .applyLabel:
            try ReviewActs.perform(act, slug, by: viewer, in: world)
        case .adoptSheet, .answerAdoption, .decideAdoption, .seePlan, .editPlan:
            try AdoptionActs.perform(act, slug, by: viewer, in: world)
        case .nominateSheet: try PrizeActs.perform(slug, by: viewer, in: world)
        case .mergePractices: try world.perform(MergePractices(slug, into: slug, isDryRun: true), by: viewer)
        default: throw SupportFailure("\(act) is not of this walk")
        }
    }

    private static let acts = Act.allCases.filter { $0.rule.target == .sheet && $0 != .erasePractice }

    @Test(arguments: Cast.allCases) func everybodyTriesEveryActOnEverySheet(_ person: Cast) throws {
        let cast = try CastWorld(.sqlite, Self.sheets)
        for (sheet, slug, _) in cast.sheets {
            for act in Self.acts where act != .narrowSheet || sheet.rung > .me {
                let may = Sentences.mayDo(act, person, sheet) ?? false
                let isOperators = person == .instanceOperator && ![.seeSheet, .seeReviews].contains(act)
                let isSeen = Sentences.sees(person, sheet) || isOperators
                let found = WalkOutcome { try perform(act, slug, person, cast) }
                let about = "\(person) \(act) \(sheet)"
                if !isSeen {
                    #expect(found == .notFound, "\(about)")
                } else if !may {
                    let isHidden = InquiryActs.hiding.contains(act) && found == .notFound
                    #expect(found == .forbidden || isHidden, "\(about)")
                } else {
                    // Allowed: done, or refused for what the sheet is and not for who asks.
                    #expect(found != .notFound && found != .forbidden, "\(about)")
                    if act.writes { try cast.put(sheet, slug) }
                }
            }
        }
    }

    /// What is stored for readers is the rule of sight, and the lists read it so.
    @Test(arguments: Engine.allCases) func everybodySeesWhatTheSentencesSay(_ engine: Engine) throws {
        let cast = try CastWorld(engine)
        for person in Cast.allCases {
            let viewer = cast.viewer(person)
            let expected = Set(cast.seen(by: person).map(\.slug))
            let listed = try cast.world.database.read {
                try SheetList($0, readableBy: viewer.audiences).page(SheetQuery(limit: 1_000)).map(\.slug)
            }
            #expect(Set(listed) == expected, "\(person)")
            let search = SearchSheets(SheetSearch(), page: 1, size: 1_000)
            let found = try cast.world.perform(search, by: viewer)
            #expect(found.total == expected.count, "\(person)")
            #expect(Set(found.sheets.map(\.sheet.practice.slug)) == expected, "\(person)")
            let theme = found.facets.first { $0.facet == .theme }?.values ?? []
            #expect(theme.map(\.sheets).max() ?? 0 == expected.count, "\(person)")
            let bodies = found.facets.first { $0.facet == .organisation }?.values ?? []
            #expect(bodies.allSatisfy { $0.sheets == 1 }, "\(person)")
        }
    }

    /// The word of a hidden sheet finds nothing, corrects nothing, completes nothing; that of a seen one finds it.
    @Test(arguments: Cast.allCases) func aWordFindsItsSheetForThoseWhoSeeItOnly(_ person: Cast) throws {
        let cast = try Self.shared.get()
        let viewer = cast.viewer(person)
        let seen = Set(cast.seen(by: person).map(\.slug))
        let open = Set(cast.seen(by: .anyone).map(\.word))
        for (sheet, slug, word) in cast.sheets {
            let found = try cast.world.perform(SearchSheets(SheetSearch(words: word)), by: viewer)
            #expect(found.sheets.map(\.sheet.practice.slug) == (seen.contains(slug) ? [slug] : []), "\(sheet)")
            #expect(found.corrections.isEmpty, "\(sheet)")
            let completed = try cast.world.perform(SuggestWords(String(word.prefix(9))), by: viewer).words
            let named = completed.filter { $0.lowercased().contains(word) }
            // Whoever asks, suggestions come from what everybody reads.
            #expect(named.isEmpty == !open.contains(word), "\(sheet)")
        }
    }

    /// Named by a sheet that may be seen, near it, beside it: still nothing of what is hidden.
    @Test(arguments: Cast.allCases) func aSheetThatIsSeenTellsNothingOfThoseThatAreHidden(_ person: Cast) throws {
        let cast = try Self.shared.get()
        let viewer = cast.viewer(person)
        let seen = cast.seen(by: person)
        let words = Set(seen.map(\.word))
        let hidden = cast.hidden(from: person).map(\.word)
        for (_, slug, word) in stride(from: 0, to: seen.count, by: 11).map({ seen[$0] }) {
            var text = String(reflecting: try cast.world.sheet(slug, as: viewer))
            text += String(reflecting: try cast.world.perform(FindClose(slug: slug), by: viewer))
            let pair = CompareSheets([slug, cast.sheets[0].slug], words: "maison")
            text += String(reflecting: try cast.world.perform(pair, by: viewer)).replacing(
                cast.sheets[0].slug, with: "")
            let named = hidden.filter { text.lowercased().contains($0) }
            #expect(named.isEmpty && words.contains(word), "\(person) \(slug)")
        }
    }

    /// The check that runs each day finds nothing to say about any of them.
    @Test func theDailyCheckAgreesWithTheRule() throws {
        let cast = try Self.shared.get()
        let entries = try cast.world.database.read { try RecordStore($0).page(after: -1, limit: 1_000) }
        #expect(entries.count == cast.sheets.count)
        for entry in entries { #expect(entry.audiences == entry.access.audiences.map(\.code).sorted()) }
    }
}

extension CastWorld {
    /// Somebody with an account and nothing more, by number.
    fileprivate var plain: Int64 { viewer(.plain).member?.id ?? 0 }
}
