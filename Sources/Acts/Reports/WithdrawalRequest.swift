internal import Domain
internal import Storage

/// Asks those who look after what somebody made known that it be withdrawn.
struct WithdrawalRequest {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Returns: false when it is asked already, or when nothing is left to withdraw.
    func ask(for report: Report) throws -> Bool {
        let now = transaction.now
        guard try ReportStore(transaction.connection).askWithdrawal(of: report.id, at: now) else { return false }
        try ReportReaders(transaction).tell(report)
        try transaction.record(.followReport, practice: report.practice, detail: "withdrawal asked")
        // A restore of an older copy asks again.
        try transaction.world.journal.append(Erasure(at: now, kind: ReportReplay.withdrawal, id: report.id))
        return true
    }
}

/// Does again, in an older copy of the data, what those who made something known asked for since.
struct ReportReplay {
    /// Kinds of the journal, with the number of the report.
    static let link = "report-link"
    static let withdrawal = "report-withdrawal"
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func run(_ erasures: [Erasure]) throws {
        let store = ReportStore(transaction.connection)
        for erasure in erasures where erasure.kind == Self.link {
            try store.endLinks(of: erasure.id)
            try store.forgetContact(of: erasure.id)
        }
        for erasure in erasures where erasure.kind == Self.withdrawal {
            guard let report = try store.find(erasure.id), report.withdrawalAskedAt == nil,
                try store.askWithdrawal(of: report.id, at: erasure.at)
            else { continue }
            try ReportReaders(transaction).tell(report)
        }
    }
}
