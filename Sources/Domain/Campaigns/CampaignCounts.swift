/// How many answers were begun, sent and taken back, in all and told apart; nothing of what was answered.
package struct CampaignCounts: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case relay, channel, branch, day
    }

    /// A sum as it is kept.
    package struct Raw: Sendable, Equatable {
        package let kind: String
        package let name: String
        package let begun: Int
        package let submitted: Int
        package let withdrawn: Int

        package init(kind: String, name: String, begun: Int, submitted: Int, withdrawn: Int) {
            self.kind = kind
            self.name = name
            self.begun = begun
            self.submitted = submitted
            self.withdrawn = withdrawn
        }
    }

    /// What is told of one relay, channel, branch or day.
    package struct Tally: Sendable, Equatable {
        /// Of the relay its number, of the day its date (ISO 8601); the code of the channel or of the branch.
        package let name: String
        package let begun: SurveyCount
        package let submitted: SurveyCount
        package let withdrawn: SurveyCount

        package static func none(_ name: String) -> Tally {
            Tally(name: name, begun: SurveyCount(0), submitted: SurveyCount(0), withdrawn: SurveyCount(0))
        }
    }

    package let total: Tally
    package let relays: [Tally]
    package let channels: [Tally]
    package let branches: [Tally]
    /// By day, those without any left out.
    package let days: [(day: CalendarDay, tally: Tally)]

    /// - Parameter isLive: answers still come.
    package init(_ raw: [Raw], isLive: Bool) {
        let counted = raw.filter { $0.name != SurveyChannel.trial.rawValue || $0.kind != Kind.channel.rawValue }
        let own = { (kind: Kind) in Self.masked(counted.filter { $0.kind == kind.rawValue }, isLive) }
        let channels = counted.filter { $0.kind == Kind.channel.rawValue }
        let sum = { (part: (Raw) -> Int) in SurveyCount(channels.reduce(0) { $0 + part($1) }, isLive: isLive) }
        total = Tally(name: "", begun: sum(\.begun), submitted: sum(\.submitted), withdrawn: sum(\.withdrawn))
        relays = own(.relay)
        self.channels = own(.channel)
        branches = own(.branch)
        days = own(.day).compactMap { tally in CalendarDay(typed: tally.name).map { ($0, tally) } }
            .sorted { $0.day < $1.day }
    }

    package static func == (left: CampaignCounts, right: CampaignCounts) -> Bool {
        left.total == right.total && left.relays == right.relays && left.channels == right.channels
            && left.branches == right.branches && left.days.map(\.day) == right.days.map(\.day)
            && left.days.map(\.tally) == right.days.map(\.tally)
    }

    private static func masked(_ rows: [Raw], _ isLive: Bool) -> [Tally] {
        let begun = masked(rows.map(\.begun), isLive)
        let submitted = masked(rows.map(\.submitted), isLive)
        let withdrawn = masked(rows.map(\.withdrawn), isLive)
        return rows.indices.map { index in
            Tally(
                name: rows[index].name, begun: begun[index], submitted: submitted[index],
                withdrawn: withdrawn[index])
        }
    }

    /// The total less what is told must leave what is not told open: the next smallest are not told either, until it is
    /// more than one each.
    private static func masked(_ numbers: [Int], _ isLive: Bool) -> [SurveyCount] {
        var counts = numbers.map { SurveyCount($0, isLive: isLive) }
        var hidden = counts.indices.filter { counts[$0].shown == nil }
        if hidden.isEmpty { return counts }
        let others = numbers.indices.filter { !hidden.contains($0) && numbers[$0] > 0 }
        for next in others.sorted(by: { numbers[$0] < numbers[$1] }) {
            if hidden.count > 1, hidden.reduce(0, { $0 + numbers[$1] }) > hidden.count { break }
            counts[next] = .untold
            hidden.append(next)
        }
        return counts
    }
}

extension SurveyCount {
    /// One that is not told, because another could be computed from it.
    package static let untold = SurveyCount(1)
}
