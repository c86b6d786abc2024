internal import Analysis
package import Domain
internal import Exchange

/// The count as docs/formats/ballots.md says.
extension BallotAnswer {
    package var json: JSON {
        let members =
            switch result {
            case .judgement(let count, let grades): judgement(count, grades)
            case .schulze(let count): schulze(count)
            case .approval(let count): approval(count)
            case .consent(let round, let voices): consent(round, voices)
            case .regnier(let abacus, let answers): regnier(abacus, answers)
            }
        return .object([member("voters", sheet.rows.count)] + members)
    }

    private func member(_ key: String, _ number: Int) -> JSON.Member { JSON.Member(key, .integer(Int64(number))) }

    private func names(_ options: [Int]) -> JSON { .array(options.map { .string(sheet.options[$0]) }) }

    private func ranking(_ tiers: [[Int]]) -> [JSON.Member] {
        [
            JSON.Member("winners", names(tiers.first ?? [])), JSON.Member("ranking", .array(tiers.map(names))),
        ]
    }

    private func numbers(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer(Int64($0)) }) }

    private func judgement(_ count: MajorityJudgement, _ grades: [String]) -> [JSON.Member] {
        let options = zip(sheet.options, count.standings).map { name, standing in
            JSON.object([
                JSON.Member("option", .string(name)), JSON.Member("grade", .string(grades[standing.grade])),
                JSON.Member("tally", numbers(standing.tally)), member("above", standing.above),
                member("below", standing.below), member("silent", standing.silent),
            ])
        }
        let reasons = zip(count.tiers, count.tiers.dropFirst()).compactMap { tier, next in
            tier.before.map { before in
                JSON.object([
                    JSON.Member("first", names(tier.options)), JSON.Member("then", names(next.options)),
                    member("removals", before.removals), JSON.Member("grade", .string(grades[before.grade])),
                    JSON.Member("other_grade", .string(grades[before.otherGrade])),
                ])
            }
        }
        return [JSON.Member("rule", .string("judgement"))] + ranking(count.tiers.map(\.options)) + [
            JSON.Member("grades", .array(grades.map { .string($0) })), JSON.Member("options", .array(options)),
            JSON.Member("reasons", .array(reasons)),
        ]
    }

    private func schulze(_ count: SchulzeMethod) -> [JSON.Member] {
        let reasons = count.reasons.map { reason in
            JSON.object([
                JSON.Member("first", names([reason.first])), JSON.Member("then", names([reason.other])),
                JSON.Member("path", names(reason.path.options)), member("strength", reason.path.strength),
                member("back", reason.back),
            ])
        }
        return [JSON.Member("rule", .string("schulze"))] + ranking(count.tiers) + [
            JSON.Member("condorcet_winner", count.condorcetWinner.map { .string(sheet.options[$0]) } ?? .null),
            JSON.Member("options", names(Array(sheet.options.indices))),
            JSON.Member("duels", .array(count.duels.map(numbers))),
            JSON.Member("strengths", .array(count.strengths.map(numbers))), JSON.Member("reasons", .array(reasons)),
        ]
    }

    private func approval(_ count: ApprovalCount) -> [JSON.Member] {
        let approvals = zip(sheet.options, count.approvals).map { name, approvals in
            JSON.object([JSON.Member("option", .string(name)), member("approvals", approvals)])
        }
        return [
            JSON.Member("rule", .string("approval")), JSON.Member("winners", names(count.winners)),
            JSON.Member("tied", names(count.tied)), member("seats_for_tied", count.seatsForTied),
            JSON.Member("ranking", .array(count.tiers.map(names))), JSON.Member("options", .array(approvals)),
            member("blank", count.blank),
        ]
    }

    private func consent(_ round: ConsentRound, _ voices: [BallotSheet.Voice]) -> [JSON.Member] {
        func list(_ places: [Int]) -> JSON {
            .array(
                places.map { place in
                    .object([
                        JSON.Member("voter", .string(voices[place].voter)),
                        JSON.Member("reason", .string(voices[place].reason)),
                        JSON.Member("change", .string(voices[place].change)),
                    ])
                })
        }
        return [
            JSON.Member("rule", .string("consent")), JSON.Member("outcome", .string(round.outcome.rawValue)),
            JSON.Member("standing", list(round.standing)), JSON.Member("integrated", list(round.integrated)),
            JSON.Member("withdrawn", list(round.withdrawn)), JSON.Member("concerns", list(round.concerns)),
            JSON.Member("unreasoned", list(round.unreasoned)), JSON.Member("unwritten", list(round.unwritten)),
            JSON.Member("unheard", list(round.unheard)), JSON.Member("aside", list(round.aside)),
            member("consents", round.consents.count),
        ]
    }

    private func regnier(_ abacus: RegnierAbacus, _ answers: [[RegnierAnswer?]]) -> [JSON.Member] {
        let rows = abacus.rows.map { row in
            let letters = abacus.columns.map { answers[$0.person][row.item]?.letter ?? "" }
            return JSON.object([
                JSON.Member("statement", .string(sheet.options[row.item])),
                JSON.Member("climate", .string(row.climate.rawValue)), JSON.Member("tally", numbers(row.tally)),
                member("white", row.white), member("black", row.black), member("missing", row.missing),
                member("spread", row.spread),
                JSON.Member("middle", row.middle.map { .integer(Int64($0)) } ?? .null),
                JSON.Member("letters", .array(letters.map { .string($0) })),
            ])
        }
        let people = abacus.columns.map { column in
            JSON.object([
                JSON.Member("voter", .string(sheet.rows[column.person].voter)), member("distance", column.distance),
                member("spoken", column.spoken), member("unsaid", column.unsaid),
            ])
        }
        return [
            JSON.Member("rule", .string("regnier")), JSON.Member("rows", .array(rows)),
            JSON.Member("people", .array(people)), JSON.Member("by_favour", names(abacus.byFavour)),
        ]
    }
}

extension SchulzeMethod {
    /// Why one option of a tier goes before one of the next.
    struct Reason {
        let first: Int
        let other: Int
        let path: Path
        /// The strongest path back.
        let back: Int
    }

    var reasons: [Reason] {
        zip(tiers, tiers.dropFirst()).flatMap { tier, next in
            next.compactMap { other in
                // Each option of the next tier is beaten by one of this tier at least.
                guard let first = tier.first(where: { strengths[$0][other] > strengths[other][$0] }) else { return nil }
                let path = path(from: first, to: other)
                return Reason(first: first, other: other, path: path, back: strengths[other][first])
            }
        }
    }
}
