package import Domain
internal import Routes
internal import Texts

/// The mail of news, in plain text.
package struct DigestMail {
    private let digest: Digest
    private let site: String
    private let texts: Texts
    private let address: String
    private var words: NoticesTexts { texts.notices }

    /// - Parameters:
    ///   - site: the name of the instance.
    ///   - address: its public address, without a slash at the end.
    package init(_ digest: Digest, site: String, address: String) {
        self.digest = digest
        self.site = site
        self.address = address
        texts = Texts(Language(rawValue: digest.language) ?? .fr)
    }

    package var text: DigestText {
        let stop = whole(.notices(.unsubscription(key: digest.key)))
        let count = digest.notices.count
        let parts =
            [words.mailHello, words.mailLead(n: count, site: site)] + digest.notices.compactMap(item)
            + [
                "\(words.mailAll)\n\(whole(.notices(.notices)))",
                "-- \n\(digest.frequency == .daily ? words.mailWhyDaily : words.mailWhyWeekly)\n\(words.mailStop)\n\(stop)",
            ]
        return DigestText(
            subject: words.mailSubject(n: count), body: parts.joined(separator: "\n\n") + "\n", unsubscribe: stop)
    }

    private func item(_ told: ToldNotice) -> String? {
        guard let practice = told.practice else { return nil }
        if let line = discreet(told.notice.kind) {
            return "\(line)\n\(whole(.reports(.report(slug: practice.slug))))"
        }
        if ![.sheetPublished, .sheetChanged].contains(told.notice.kind) {
            let sentence = NoticeSentence(told, words)
            return "\(sentence.beginning) \(practice.title)\n\(whole(sentence.page ?? .sheet(slug: practice.slug)))"
        }
        let isNew = told.notice.kind == .sheetPublished
        let line = isNew ? words.mailPublished(title: practice.title) : words.mailChanged(title: practice.title)
        return "\(line)\n\(whole(.sheet(slug: practice.slug)))"
    }

    /// Nothing of what editors read and decide leaves the site, not even the name of the sheet.
    private func discreet(_ kind: Notice.Kind) -> String? {
        switch kind {
        case .practiceReported: words.mailReported
        case .sheetProposed, .replyAsked: words.mailProposed
        case .decisionTaken: words.mailDecided
        case .decisionAnswered, .editorAnswered: words.mailAnswered
        default: nil
        }
    }

    private func whole(_ route: Route) -> String { address + route.path }
}
