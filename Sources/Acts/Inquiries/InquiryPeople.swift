internal import Domain
internal import Storage

/// Those who are told of what is said or asked about a sheet, in the application and by mail.
struct InquiryPeople {
    private let transaction: Transaction
    private let practice: Practice
    private let access: SheetAccess
    private var reports: ReportStore { ReportStore(transaction.connection) }

    init(_ transaction: Transaction, _ practice: Practice, _ access: SheetAccess) {
        self.transaction = transaction
        self.practice = practice
        self.access = access
    }

    /// Accounts that may answer; where there is none, those who can name somebody are told that something waits.
    func receivers(of kind: Inquiry.Kind) throws -> [Int64] {
        let keepers = try reports.active(access.keepers)
        if kind != .problem && !keepers.isEmpty { return keepers }
        let editors = try reports.editors(of: access.territories).filter { !access.keepers.contains($0) }
        return kind == .problem && access.bearer == nil ? Set(editors + keepers).sorted() : editors
    }

    func tellReceivers(_ inquiry: Inquiry, _ kind: Notice.Kind = .inquiryCame) throws {
        let receivers = try receivers(of: inquiry.kind)
        for member in receivers { try tell(member, kind) }
        if !receivers.isEmpty { return }
        for member in try reports.administrators() {
            try renew(.inquiryUnread, member, inquiry.id, objectKind: "inquiry")
        }
    }

    /// Those who keep the sheet.
    func tellKeepers(_ kind: Notice.Kind) throws {
        for member in try reports.active(access.keepers) { try tell(member, kind) }
    }

    /// Told again when something new comes the same day: somebody waits for an answer.
    func tell(_ member: Int64, _ kind: Notice.Kind) throws {
        try renew(kind, member, practice.id, objectKind: "practice")
    }

    private func renew(_ kind: Notice.Kind, _ member: Int64, _ object: Int64, objectKind: String) throws {
        if member == transaction.viewer.member?.id { return }
        try NoticeStore(transaction.connection).renew(
            kind, id: transaction.world.ids.next(), to: member, about: object, objectKind: objectKind,
            at: transaction.now)
    }

    /// Whoever acted for a decision that is answered; other editors when they are gone.
    func tellDecider(of inquiry: Inquiry) throws {
        let decider = try inquiry.decidedBy.map { try reports.active([$0]) } ?? []
        if decider.isEmpty { return try tellReceivers(inquiry) }
        for member in decider { try renew(.inquiryAnswered, member, inquiry.id, objectKind: "inquiry") }
    }

    // MARK: Mails

    /// To whoever asked: a notice for somebody with an account, and a mail that says that something is new.
    func tellAsker(of inquiry: Inquiry, _ letters: InquiryLetters) throws {
        // Nothing of a sheet that they may not read any more is told outside.
        let title = can(.anyone, .seeSheet, on: access) ? practice.title : ""
        if let member = inquiry.member {
            guard member != transaction.viewer.member?.id, try !reports.active([member]).isEmpty else { return }
            try renew(.inquiryAnswered, member, inquiry.id, objectKind: "inquiry")
            try mail(letters.news(title, inquiry.id, inquiry.language), to: member, about: inquiry)
        } else {
            try write(letters.news(title, nil, inquiry.language), about: inquiry)
        }
    }

    /// To the address that somebody without an account left, when they did.
    func write(_ letter: Letter, about inquiry: Inquiry) throws {
        guard let sealed = try InquiryStore(transaction.connection).contact(of: inquiry.id),
            let bytes = transaction.world.credentials.open(sealed)
        else { return }
        try transaction.post(
            OutgoingMessage(
                address: String(decoding: bytes, as: UTF8.self), language: inquiry.language, kind: letter.kind,
                subject: letter.subject, body: letter.body, inquiry: inquiry.id))
    }

    /// To those who keep the sheet.
    func mailKeepers(about inquiry: Inquiry, _ wording: (_ language: String) -> Letter) throws {
        for member in access.keepers.sorted() where member != transaction.viewer.member?.id {
            guard let account = try transaction.members.account(member), account.state == .active else { continue }
            try mail(wording(account.language), to: member, about: inquiry)
        }
    }

    private func mail(_ letter: Letter, to member: Int64, about inquiry: Inquiry) throws {
        guard let account = try transaction.members.account(member), let address = account.mail, !account.isDemo else {
            return
        }
        try transaction.post(
            OutgoingMessage(
                member: member, address: address, language: account.language, kind: letter.kind,
                subject: letter.subject, body: letter.body, inquiry: inquiry.id))
    }
}
