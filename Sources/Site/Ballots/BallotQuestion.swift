package import Analysis
package import Exchange

/// A file of ballots to be counted, and by which rule.
package struct BallotQuestion: Sendable {
    package enum Rule: String, Sendable, CaseIterable {
        case judgement, schulze, approval, consent, regnier
    }

    package var file: [UInt8]
    package var rule: Rule
    /// For majority judgement, the best first; nil to find it out.
    package var grades: [String]?
    /// For approval.
    package var seats = 1
    /// Asked now and then; when it says yes, the count is given up.
    package var isOver: @Sendable () -> Bool = { false }

    package init(file: [UInt8], rule: Rule) {
        self.file = file
        self.rule = rule
    }

    /// Reads the file and counts.
    /// - Throws: `BallotSheetError`, `TableError` or `BallotFault`.
    package func answer() throws -> BallotAnswer {
        let sheet: BallotSheet
        do {
            sheet = try BallotSheet.read(file)
        } catch {
            if let table = error.table { throw table }
            throw error
        }
        return BallotAnswer(sheet: sheet, result: try result(sheet))
    }

    private func result(_ sheet: BallotSheet) throws -> BallotAnswer.Result {
        let options = sheet.options.count
        switch rule {
        case .judgement:
            let (scale, ballots) = try sheet.grades(grades)
            return .judgement(try MajorityJudgement(ballots, options: options, grades: scale.count), grades: scale)
        case .schulze:
            return .schulze(try SchulzeMethod(try sheet.ranks(), options: options, isOver: isOver))
        case .approval: return .approval(try ApprovalCount(try sheet.approvals(), options: options, seats: seats))
        case .consent:
            let voices = try sheet.voices()
            return .consent(try ConsentRound(voices.map(Self.voice)), voices)
        case .regnier:
            let answers = try sheet.colours().map { $0.map { $0.flatMap(RegnierAnswer.init) } }
            return .regnier(try RegnierAbacus(answers, items: options), answers)
        }
    }

    private static func voice(_ voice: BallotSheet.Voice) -> ConsentRound.Voice {
        ConsentRound.Voice(
            voice.stance.flatMap(ConsentRound.Stance.init), reason: voice.reason,
            treatment: ConsentRound.Treatment(rawValue: voice.treatment) ?? .standing, change: voice.change)
    }
}

/// Ballots that were counted, with what the file says.
package struct BallotAnswer: Sendable {
    package enum Result: Sendable {
        case judgement(MajorityJudgement, grades: [String])
        case schulze(SchulzeMethod)
        case approval(ApprovalCount)
        case consent(ConsentRound, [BallotSheet.Voice])
        /// With the answers per person and statement.
        case regnier(RegnierAbacus, [[RegnierAnswer?]])
    }

    package let sheet: BallotSheet
    package let result: Result
}
