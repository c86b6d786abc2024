internal import Domain
internal import SQL
internal import Storage

/// Tells those who look after a sheet that an agreement to a picture ends within a month, and takes the picture off the
/// pages that were kept from before the end.
struct AgreementReminders {
    private static let notice = 30
    private let world: World

    init(_ world: World) { self.world = world }

    /// Once a day; a second run on the same day tells nothing twice.
    func run() throws {
        let ended = try world.database.write { connection in
            let work = Transaction(connection, by: .instanceOperator, in: world)
            let store = AttachmentStore(connection)
            let today = work.today.number
            let ending = try store.practices(withAgreementsEnding: today + Self.notice...today + Self.notice)
            let ended = try store.practices(withAgreementsEnding: today - 1...today - 1)
            for practice in Set(ending + ended).sorted() { try tell(practice, work) }
            for practice in ended { try work.log.change("practice", practice) }
            return ended
        }
        world.prints?.forget(practices: Set(ended))
    }

    private func tell(_ practice: Int64, _ work: Transaction) throws {
        guard let access = try work.practices.access(of: practice) else { return }
        for member in access.keepers.union(access.cosigners).sorted() {
            try NoticeStore(work.connection).renew(
                .agreementEnds, id: world.ids.next(), to: member, about: practice, objectKind: "practice",
                at: work.now)
        }
    }
}
