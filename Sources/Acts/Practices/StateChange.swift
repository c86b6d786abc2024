internal import Domain
internal import Storage

/// Moves a sheet from one state to another, with its readers, its log and its change.
struct StateChange {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Parameter sheet: that the viewer may do this to.
    func change(
        _ sheet: ActedSheet, from: SheetState, to state: SheetState, act: Act, detail: String
    ) throws -> Practice {
        let practice = sheet.practice
        guard practice.state == from else { throw Refusal.nothingToDo(practice.state) }
        try transaction.practices.set(state, of: practice.id, at: transaction.now)
        try Audiences(transaction).refresh(practice.id)
        if state == .withdrawn { try MessageStore(transaction.connection).recallDigests(about: practice.id) }
        try transaction.record(act, practice: practice.id, detail: detail)
        guard let changed = try transaction.practices.find(practice.id) else { throw Refusal.notFound }
        return changed
    }
}

/// Why somebody did something that others will ask about: never empty, at most 500 characters.
struct Reason {
    let text: String

    init(_ text: String) throws(Refusal) {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { throw .reasonMissing }
        self.text = String(words.prefix(500))
    }
}
