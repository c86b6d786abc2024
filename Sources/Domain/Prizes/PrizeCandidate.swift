/// A sheet that was put forward for a prize, and what the jury decided of it.
package struct PrizeCandidate: Sendable, Equatable {
    package enum Outcome: String, Sendable, CaseIterable {
        case awarded
        /// Told apart, without the prize.
        case mentioned
        /// Not this time; the sheet stays in the catalogue as every candidate.
        case notRetained = "not-retained"
    }

    package static let (whyLimit, reasonLimit, distinctionLimit) = (1_500, 2_000, 120)

    package let id: Int64
    package let prize: Int64
    package let practice: Int64
    /// Why it is put forward.
    package let why: String
    /// Nil once they are forgotten.
    package let proposedBy: Int64?
    package let decision: Decision?

    package struct Decision: Sendable, Equatable {
        package let outcome: Outcome
        /// « Prix du pouvoir d'agir »; empty where nothing is given.
        package let distinction: String
        package let reason: String

        package init(outcome: Outcome, distinction: String, reason: String) {
            self.outcome = outcome
            self.distinction = distinction
            self.reason = reason
        }

        package var tidy: Decision {
            Decision(
                outcome: outcome,
                distinction: outcome == .notRetained ? "" : ReportEntry.tidy(distinction).replacing("\n", with: " "),
                reason: ReportEntry.tidy(reason))
        }

        package var faults: [PrizeFault] {
            var faults: [PrizeFault] = []
            if outcome != .notRetained, !ReportEntry.saysSomething(distinction) {
                faults.append(.missing(.distinction))
            }
            if distinction.count > PrizeCandidate.distinctionLimit {
                faults.append(.tooLong(.distinction, PrizeCandidate.distinctionLimit))
            }
            if !ReportEntry.saysSomething(reason) { faults.append(.missing(.reason)) }
            if reason.count > PrizeCandidate.reasonLimit {
                faults.append(.tooLong(.reason, PrizeCandidate.reasonLimit))
            }
            return faults
        }
    }

    package init(
        id: Int64, prize: Int64, practice: Int64, why: String, proposedBy: Int64?, decision: Decision? = nil
    ) {
        self.id = id
        self.prize = prize
        self.practice = practice
        self.why = why
        self.proposedBy = proposedBy
        self.decision = decision
    }
}

/// What one juror says of one candidate, criterion by criterion. Readings stay side by side: nothing is added up.
package struct PrizeReading: Sendable, Equatable {
    package static let argumentLimit = 1_500

    package let seat: Int64
    package var answers: [Answer]
    /// Typed by those who lead the prize, for a juror without an account.
    package var isTold = false

    package struct Answer: Sendable, Equatable {
        package let criterion: String
        package let answer: GridAnswer
        package let argument: String

        package init(criterion: String, answer: GridAnswer, argument: String) {
            self.criterion = criterion
            self.answer = answer
            self.argument = argument
        }
    }

    package init(seat: Int64, answers: [Answer], isTold: Bool = false) {
        self.seat = seat
        self.answers = answers
        self.isTold = isTold
    }

    package func answer(to criterion: String) -> Answer? { answers.first { $0.criterion == criterion } }

    /// In the order of the grid, without what says nothing.
    package func tidy(for grid: Grid) -> PrizeReading {
        var reading = self
        reading.answers = grid.criteria.compactMap { criterion in
            guard let said = answer(to: criterion.code) else { return nil }
            let argument = ReportEntry.tidy(said.argument)
            if said.answer == .unknown && argument.isEmpty { return nil }
            return Answer(criterion: criterion.code, answer: said.answer, argument: argument)
        }
        return reading
    }

    package var faults: [PrizeFault] {
        var faults: [PrizeFault] = answers.contains { $0.answer.isOpinion } ? [] : [.nothingSaid]
        for said in answers {
            if said.answer.isOpinion, !ReportEntry.saysSomething(said.argument) {
                faults.append(.argumentMissing(said.criterion))
            }
            if said.argument.count > Self.argumentLimit {
                faults.append(.argumentTooLong(said.criterion, Self.argumentLimit))
            }
        }
        return faults
    }
}

/// Whether enough of those who may read a candidate did: two, one of them concerned where one may.
package struct CandidateReadiness: Sendable, Equatable {
    package static let leastReadings = 2

    package let readings: Int
    package let needsConcerned: Bool
    package let hasConcerned: Bool

    /// - Parameters:
    ///   - recused: seats that do not read it.
    ///   - read: seats that did.
    package init(_ jury: [PrizeSeat], recused: Set<Int64>, read: Set<Int64>) {
        let able = jury.filter { !recused.contains($0.id) }
        let readers = able.filter { read.contains($0.id) }
        readings = readers.count
        needsConcerned = able.contains(where: \.isConcerned)
        hasConcerned = readers.contains(where: \.isConcerned)
    }

    package var isReady: Bool { readings >= Self.leastReadings && (hasConcerned || !needsConcerned) }
}
