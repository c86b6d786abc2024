internal import Domain
internal import Storage

/// Erases again the practices and the accounts that the journal tells, when an older copy of the data brought their text back.
struct ErasureReplay {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Returns: the practices erased now, and the stored files to remove after the commit.
    func run(_ erasures: [Erasure]) throws -> (practices: [Int64], files: [String]) {
        let wanted = Set(erasures.filter { $0.kind == "practice" }.map(\.id)).sorted()
        let practices = try RecordStore(transaction.connection).unerased(wanted)
        var files: [String] = []
        for id in practices {
            files += try Eraser(transaction).erase(practice: id)
            try transaction.record(.erasePractice, practice: id, detail: "told by the journal of erasures")
        }
        let people = Set(erasures.filter { $0.kind == "member" }.map(\.id)).sorted()
        for id in try MemberStore(transaction.connection).unerased(people) {
            try AccountEraser(transaction).erase(id)
        }
        try ReportReplay(transaction).run(erasures)
        files += try AttachmentReplay(transaction).run(erasures)
        for erasure in erasures where erasure.kind == WithdrawReply.kind {
            _ = try ReplyStore(transaction.connection).set(
                .withdrawn, of: erasure.id, from: [.waiting, .shown], at: erasure.at)
        }
        try InquiryReplay(transaction).run(erasures)
        for erasure in erasures where erasure.kind == WithdrawAdoption.kind {
            try AdoptionStore(transaction.connection).remove(erasure.id)
        }
        try SurveyReplay(transaction).run(erasures)
        if !practices.isEmpty { try Eraser(transaction).purge() }
        return (practices, files)
    }
}
