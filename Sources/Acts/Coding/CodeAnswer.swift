package import Domain
internal import SQL
internal import Storage

/// Begins to code a question, as one of the two who read it apart.
package struct TakeCoderPlace: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String

    package init(slug: String, question: String) {
        self.slug = slug
        self.question = question
    }

    /// Whoever analyses the survey no more leaves their place, and what they said stays with it.
    ///
    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> CodingBoard.Place {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            if let own = work.state.place(of: viewer) { return own }
            let taken = work.state.taken(work.one.access)
            guard let free = CodingBoard.Place.allCases.first(where: { !taken.contains($0) }) else {
                throw Refusal.coding(.placesTaken)
            }
            try work.store.set(viewer.member?.id, free, of: work.question, in: work.campaign)
            try work.record(Self.act, "took place \(free.rawValue)")
            return free
        }
    }
}

/// Says what one answer says, apart from the other coder.
package struct CodeAnswer: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let row: String
    private let saying: AnswerSaying

    package init(slug: String, question: String, row: String, _ saying: AnswerSaying) {
        self.slug = slug
        self.question = question
        self.row = row
        self.saying = saying
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            guard let place = work.state.place(of: viewer) else { throw Refusal.coding(.notCoder) }
            let board = work.board
            guard let batch = board.batch(of: row) else { throw Refusal.notFound }
            let isOthers =
                board.batches[batch].isSingle && board.reading(of: row, by: place) == nil
                && CodingBoard.Place.allCases.contains { board.reading(of: row, by: $0) != nil }
            if board.isOpen(row) || isOthers { throw Refusal.coding(.compared) }
            try saying.put(row, place, work)
            try work.record(Self.act, "coded \(row)")
        }
    }
}

/// Decides what an answer says where two people said otherwise.
package struct DecideCoding: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let row: String
    private let saying: AnswerSaying

    package init(slug: String, question: String, row: String, _ saying: AnswerSaying) {
        self.slug = slug
        self.question = question
        self.row = row
        self.saying = saying
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            let board = work.board
            if board.batch(of: row) == nil { throw Refusal.notFound }
            if !board.isOpen(row) { throw Refusal.coding(.notCompared) }
            if !board.disagreements.contains(where: { $0.row == row }) { throw Refusal.coding(.agreed) }
            try saying.put(row, nil, work)
            try work.record(Self.act, "decided \(row)")
        }
    }
}

/// Codes, or that none says it, and why.
package struct AnswerSaying: Sendable, Equatable {
    package let codes: Set<Int64>
    /// Ticked when no code says it: nothing at all is a slip.
    package let isNone: Bool
    package let memo: String

    package init(_ codes: Set<Int64>, isNone: Bool = false, memo: String = "") {
        self.codes = codes
        self.isNone = isNone
        self.memo = ReportEntry.tidy(memo)
    }

    fileprivate func put(_ row: String, _ place: CodingBoard.Place?, _ work: CodingWork) throws {
        if codes.isEmpty != isNone { throw Refusal.coding(.nothingSaid) }
        if !work.state.tree.holds(codes) { throw Refusal.coding(.codeUnknown) }
        if memo.count > CodingBoard.memoLimit {
            throw Refusal.coding(.faults([.tooLong(.memo, CodingBoard.memoLimit)]))
        }
        try work.store.put(
            CodingBoard.Reading(row: row, place: place, codes: work.state.tree.tidy(codes), memo: memo),
            id: work.one.work.world.ids.next(), of: work.question, in: work.campaign, at: work.one.work.now)
    }
}

/// Says from which batch on one person reads each answer, or that two read all of them.
package struct SetSingleCoding: BusinessAct {
    package static let act = Act.codeAnswers
    private let slug: String
    private let question: String
    private let batch: Int?

    /// - Parameter batch: from 0; nil for never.
    package init(slug: String, question: String, from batch: Int?) {
        self.slug = slug
        self.question = question
        self.batch = batch
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey(.coding)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try CodingWork.change(slug, question, Self.act, by: viewer, in: world) { work in
            let batches = work.board.batches
            if let batch, !batches.indices.contains(batch) { throw Refusal.coding(.batchCompared) }
            // What is compared was read as it was said then.
            for (index, known) in batches.enumerated() where known.isOpen {
                if known.isSingle != (batch.map { index >= $0 } ?? false) { throw Refusal.coding(.batchCompared) }
            }
            try work.store.setSingle(from: batch, of: work.question, in: work.campaign)
            try work.record(Self.act, batch.map { "one person from batch \($0)" } ?? "two people throughout")
        }
    }
}
