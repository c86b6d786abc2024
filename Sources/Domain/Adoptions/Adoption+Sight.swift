/// Who reads an adoption: never further than its sheet is, and as far as whoever takes it up chose.
extension Adoption {
    /// Everybody reads its words once an editor agreed, the network until then.
    package var shownRung: Rung { rung == .everyone && agreedAt == nil ? .network : rung }

    package var waitsForEditors: Bool { rung == .everyone && agreedAt == nil }

    package var audiences: Set<Audience> {
        var result: Set<Audience> = []
        if let member { result.insert(.member(member)) }
        if shownRung >= .team, let team { result.insert(.team(team)) }
        if shownRung >= .organisation, let body { result.insert(.organisation(body.id)) }
        if shownRung >= .network { result.insert(.network) }
        if shownRung >= .everyone { result.insert(.everyone) }
        return result
    }

    /// Speaks for whoever takes it up: the one who said it, their team, the coordinators of their body as far as it reads it.
    package func isOf(_ member: Member?) -> Bool {
        guard let member else { return false }
        // Whoever left the body or the team in whose name they spoke speaks for it no more.
        if member.id == self.member, body.map({ member.organisations.contains($0.id) }) ?? true,
            team.map(member.teams.contains) ?? true
        {
            return true
        }
        if rung >= .team, let team, member.teams.contains(team) { return true }
        guard rung >= .organisation, let body else { return false }
        return member.holds(.coordinator, .organisation(body.id))
    }

    /// - Parameter sheet: the one that it is about.
    package func isSeen(by viewer: Viewer, on sheet: SheetAccess) -> Bool {
        isOf(viewer.member)
            || (can(viewer, .seeSheet, on: sheet) && !audiences.isDisjoint(with: viewer.audiences))
    }

    /// Says which words somebody read: an editor agrees to those that were on their page, and to no others.
    package var mark: String {
        let told =
            [manner.rawValue, place?.name ?? "", "\(since ?? 0)", "\(until ?? 0)"] + words.all
            + (feedback.map { $0.isShown ? $0.all : [] } ?? [])
        let number = told.joined(separator: "\u{0}").utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        return String(number, radix: 16)
    }

    /// What in the words that others read may tell of somebody.
    package var traces: SheetTraces { SheetTraces(words.all.map { (place: .adoption, text: $0) } + shownFeedback) }

    private var shownFeedback: [(place: SheetTraces.Place, text: String)] {
        guard let feedback, feedback.isShown else { return [] }
        return feedback.all.map { (place: .adoption, text: $0) }
    }
}

/// In whose name somebody takes a practice up.
package enum Adopter: Sendable, Hashable {
    case oneself
    case body(Int64)
    case team(Int64)

    /// As forms say it.
    package var code: String {
        switch self {
        case .oneself: "moi"
        case .body(let id): "structure-\(id)"
        case .team(let id): "equipe-\(id)"
        }
    }

    package init?(code: String) {
        let parts = code.split(separator: "-", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count == 2 ? Int64(parts[1]) : nil) {
        case ("moi", nil) where parts.count == 1: self = .oneself
        case ("structure", let id?): self = .body(id)
        case ("equipe", let id?): self = .team(id)
        default: return nil
        }
    }

    /// How far it may be shown, narrowest first.
    package var rungs: [Rung] {
        switch self {
        case .oneself: [.me, .network, .everyone]
        case .body: [.me, .organisation, .network, .everyone]
        case .team: [.me, .team, .organisation, .network, .everyone]
        }
    }

    /// How far something is shown when nobody chose: what is not taken up stays where it was decided.
    package func usualRung(_ manner: Adoption.Manner) -> Rung {
        guard manner == .declined else { return .network }
        switch self {
        case .oneself: return .me
        case .body: return .organisation
        case .team: return .team
        }
    }
}
