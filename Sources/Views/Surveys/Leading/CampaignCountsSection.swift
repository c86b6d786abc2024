internal import Domain
internal import French
internal import HTML
internal import Texts

/// How many answered, told apart by channel, branch, relay and day; nothing of what they answered.
struct CampaignCountsSection {
    private let desk: CampaignDesk
    private let frame: Frame
    private let words: CampaignWords
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }
    private var counts: CampaignCounts { desk.led.counts }

    init(_ desk: CampaignDesk, _ frame: Frame) {
        self.desk = desk
        self.frame = frame
        words = CampaignWords(frame)
    }

    var markup: Markup {
        if desk.campaign.state == .prepared || desk.campaign.state == .cancelled { return "" }
        let isNone = counts.total.begun.shown == 0
        return """
            <h2>\(texts.countsHeading)</h2>
            <p class="lead">\(counts.total.submitted.shown.map(total) ?? texts.totalFew)</p>
            <p class="meta">\(texts.countsLead) \(texts.countsMasked)\(if: isLive, " \(texts.countsLive)")</p>
            \(if: isNone, "<p>\(texts.countsNone)</p>\n", else: tables)
            """
    }

    private var isLive: Bool { desk.campaign.state == .open }

    private func total(_ number: Int) -> String { isLive ? texts.totalLive(n: number) : texts.total(n: number) }

    private var tables: Markup {
        """
        \(DayBars(counts.days, frame).markup)\
        \(table(texts.byBranch, counts.branches, branch, [sent]))\(parity)\
        \(table(texts.byChannel, counts.channels, channel, [begun, sent, takenBack]))\
        \(table(texts.byRelay, counts.relays, relay, [begun]))\
        \(if: !counts.relays.isEmpty, "<p class=\"meta\">\(texts.relayOnlyBegun)</p>\n")
        """
    }

    private typealias Column = (label: String, count: (CampaignCounts.Tally) -> SurveyCount)

    private var begun: Column { (texts.columnBegun, \.begun) }
    private var sent: Column { (texts.columnSubmitted, \.submitted) }
    private var takenBack: Column { (texts.columnWithdrawn, \.withdrawn) }

    /// - Parameter columns: what is counted there; an answer does not say which relay it came by.
    private func table(
        _ caption: String, _ tallies: [CampaignCounts.Tally], _ name: (String) -> String, _ columns: [Column]
    ) -> Markup {
        if tallies.isEmpty { return "" }
        return """
            <h3>\(caption)</h3>
            <div class="scroll" role="region" aria-label="\(caption)" tabindex="0"><table class="counts">
            <thead><tr><td></td>\(each: columns, { "<th scope=\"col\" class=\"n\">\($0.label)</th>" })</tr></thead>
            <tbody>\(each: tallies, { tally in """
                <tr><th scope="row">\(name(tally.name))</th>\
                \(each: columns, { "<td class=\"n\">\(words.count($0.count(tally)))</td>" })</tr>

                """ })</tbody></table></div>

            """
    }

    private func branch(_ code: String) -> String {
        code.isEmpty ? texts.noBranch : desk.branch(code, in: frame.texts.language.rawValue)
    }

    private func channel(_ code: String) -> String {
        switch SurveyChannel(rawValue: code) {
        case .online: texts.channelOnline
        case .phone: texts.channelPhone
        case .paper: texts.channelPaper
        case .meeting: texts.channelMeeting
        case .trial: texts.channelTrial
        case nil: code
        }
    }

    private func relay(_ number: String) -> String {
        guard let row = desk.led.relays.first(where: { String($0.relay.id) == number }) else { return texts.noRelay }
        return French.typography(row.relay.name)
    }

    // MARK: Whether everybody is heard

    /// Below this share of what was sent, a branch is told to be little heard.
    private static let low = 10

    private var parity: Markup {
        let known = counts.branches.compactMap { tally in tally.submitted.shown.map { (tally.name, $0) } }
        let total = known.reduce(0) { $0 + $1.1 }
        // A share would tell what is masked.
        guard known.count == counts.branches.count, known.count > 1, total > 0 else { return "" }
        let low = known.filter { $0.1 * 100 < total * Self.low }
        if low.isEmpty { return "<p>\(texts.parityEven(share: Self.low))</p>\n" }
        return
            "\(each: low, { "<p class=\"note\">\(texts.parityLow(name: branch($0.0), share: $0.1 * 100 / total))</p>\n" })"
    }
}

/// How many were sent each day, as bars above their table.
private struct DayBars {
    private static let (width, height) = (400, 110)
    private let days: [(day: CalendarDay, tally: CampaignCounts.Tally)]
    private let frame: Frame
    private let words: CampaignWords
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    init(_ days: [(day: CalendarDay, tally: CampaignCounts.Tally)], _ frame: Frame) {
        self.days = days
        self.frame = frame
        words = CampaignWords(frame)
    }

    var markup: Markup {
        guard let first = days.first, let last = days.last else { return "" }
        let best = days.compactMap { day in day.tally.submitted.shown.map { (day.day, $0) } }.max { $0.1 < $1.1 }
        let span = last.day.number - first.day.number + 1
        let said = best.map { $0.1 > 0 ? texts.dayBest(n: $0.1, day: $0.0.number) : "" } ?? ""
        return """
            <h3>\(texts.byDay)</h3>
            <p>\(said)</p>
            <figure class="drawing days"><svg viewBox="0 -4 \(Self.width) \(Self.height + 8)" role="img" \
            aria-label="\(texts.dayDrawing)">\(each: days, { bar($0.day.number - first.day.number, of: span, $0.tally, best?.1 ?? 0) })\
            <path class="axis" d="M0 \(Self.height)H\(Self.width)"/></svg>
            <figcaption>\(frame.texts.language.date(first.day.number)) – \(frame.texts.language.date(last.day.number)). \
            \(texts.dayFewLegend)</figcaption></figure>
            <details class="folded"><summary>\(texts.dayTable)</summary>\(table)</details>

            """
    }

    private func bar(_ place: Int, of span: Int, _ tally: CampaignCounts.Tally, _ most: Int) -> Markup {
        let left = place * Self.width / span
        let right = (place + 1) * Self.width / span
        let width = max(2, min(30, right - left - 2))
        // What is masked has a mark of one height, which tells nothing of how many.
        guard let number = tally.submitted.shown else {
            return "<rect class=\"few\" x=\"\(left)\" y=\"\(Self.height - 6)\" width=\"\(width)\" height=\"6\"/>"
        }
        let height = most > 0 ? number * Self.height / most : 0
        return
            "<rect class=\"step\" x=\"\(left)\" y=\"\(Self.height - height)\" width=\"\(width)\" height=\"\(height)\"/>"
    }

    private var table: Markup {
        """
        <table class="counts"><thead><tr><th scope="col">\(texts.dayColumn)</th>\
        <th scope="col" class="n">\(texts.columnSubmitted)</th></tr></thead>
        <tbody>\(each: days, { day in """
            <tr><th scope="row">\(frame.texts.language.date(day.day.number))</th>\
            <td class="n">\(words.count(day.tally.submitted))</td></tr>

            """ })</tbody></table>
        """
    }
}
