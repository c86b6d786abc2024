internal import Domain
internal import Storage

/// Tells those concerned what happens to what somebody made known.
struct ReportNews {
    private let transaction: Transaction
    private let letters: ReportLetters
    private var store: ReportStore { ReportStore(transaction.connection) }

    init(_ transaction: Transaction, _ letters: ReportLetters) {
        self.transaction = transaction
        self.letters = letters
    }

    /// The editors who may read it, or whoever looks after it by now; where nobody can, those who can name an editor.
    func tellReaders(of report: Report) throws {
        guard let access = try transaction.practices.access(of: report.practice) else { return }
        let isOpen = access.state == .reported || access.state == .proposed
        let readers = isOpen ? try store.editors(of: access.territories) : access.keepers.sorted()
        let notices = NoticeStore(transaction.connection)
        for member in readers where member != transaction.viewer.member?.id {
            _ = try notices.add(
                .practiceReported, id: transaction.world.ids.next(), to: member, about: report.practice,
                objectKind: "practice", reason: nil, at: transaction.now)
        }
        if !readers.isEmpty { return }
        for member in try store.administrators() {
            _ = try notices.add(
                .reportUnread, id: transaction.world.ids.next(), to: member, about: report.practice,
                objectKind: "report", reason: nil, at: transaction.now)
        }
    }

    /// To whoever wrote, when they left an address.
    func tellAuthor(of report: Report, _ news: ReportLetters.News) throws {
        try write(letters.news(news, report.language), about: report)
    }

    func write(_ letter: Letter, about report: Report) throws {
        guard let sealed = try store.contact(of: report.id),
            let bytes = transaction.world.credentials.open(sealed)
        else { return }
        try transaction.post(
            OutgoingMessage(
                address: String(decoding: bytes, as: UTF8.self), language: report.language, kind: letter.kind,
                subject: letter.subject, body: letter.body))
    }
}
