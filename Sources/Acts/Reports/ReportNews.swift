internal import Domain
internal import Storage

/// Mails to whoever made something known, when they left an address.
struct ReportNews {
    private let transaction: Transaction
    private let letters: ReportLetters
    private var store: ReportStore { ReportStore(transaction.connection) }

    init(_ transaction: Transaction, _ letters: ReportLetters) {
        self.transaction = transaction
        self.letters = letters
    }

    func tellAuthor(of report: Report, _ news: ReportLetters.News) throws {
        try write(letters.news(news, report.language), about: report)
    }

    func write(_ letter: Letter, about report: Report) throws {
        if let mail = try mail(letter, about: report) { try transaction.post(mail) }
    }

    /// What tells that it is gone, made while the address is still known.
    func farewell(to report: Report) throws -> OutgoingMessage? {
        try mail(letters.news(.removed, report.language), about: report)
    }

    private func mail(_ letter: Letter, about report: Report) throws -> OutgoingMessage? {
        guard let sealed = try store.contact(of: report.id),
            let bytes = transaction.world.credentials.open(sealed)
        else { return nil }
        return OutgoingMessage(
            address: String(decoding: bytes, as: UTF8.self), language: report.language, kind: letter.kind,
            subject: letter.subject, body: letter.body, report: report.id)
    }
}
