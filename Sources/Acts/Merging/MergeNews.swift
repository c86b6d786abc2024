internal import Domain
internal import Storage

/// Tells those who keep two sheets that they are one from now on, or no more.
struct MergeNews {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Parameter shown: the sheet that is read from now on.
    func tell(_ shown: Practice, _ sheets: [SheetAccess]) throws {
        guard let access = sheets.first else { return }
        let keepers = sheets.reduce(into: Set<Int64>()) { $0.formUnion($1.keepers) }
        let people = InquiryPeople(transaction, shown, access)
        for member in try ReportStore(transaction.connection).active(keepers) { try people.tell(member, .sheetMerged) }
    }
}
