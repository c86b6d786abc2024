internal import Domain
internal import Storage

/// Takes back again the answers and the contacts that their authors took back, when an older copy brought them back.
struct SurveyReplay {
    /// Written to the journal before an answer or a contact is taken back. Only the day is told: nothing says when
    /// somebody came.
    static let (answer, contact) = ("answer", "survey-contact")

    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// Notes that an answer or a contact is taken back.
    static func note(_ kind: String, _ id: Int64, in world: World) throws {
        let day: Int64 = 86_400_000_000
        try world.journal.append(Erasure(at: world.now() / day * day, kind: kind, id: id))
    }

    func run(_ erasures: [Erasure]) throws {
        let store = CampaignUpkeep(transaction.connection)
        for erasure in erasures where erasure.kind == Self.answer { try store.erase(answer: erasure.id) }
        for erasure in erasures where erasure.kind == Self.contact { try store.erase(contact: erasure.id) }
    }
}
