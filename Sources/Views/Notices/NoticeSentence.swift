package import Domain
package import Routes
package import Texts

/// What a notice says, in words.
package struct NoticeSentence {
    private let told: ToldNotice
    private let texts: NoticesTexts

    package init(_ told: ToldNotice, _ texts: NoticesTexts) {
        self.told = told
        self.texts = texts
    }

    /// What happened, before the name of the sheet when there is one.
    var beginning: String {
        switch told.notice.kind {
        case .sheetPublished: texts.sheetPublished
        case .sheetChanged: texts.sheetChanged
        case .mailUnreachable: texts.mailUnreachable
        case .practiceReported: texts.practiceReported
        case .reportUnread: texts.reportUnread
        case .reportJoined: texts.reportJoined
        }
    }

    /// Where it is read; nil when it is about no sheet.
    package var page: Route? {
        told.practice.map { practice in
            told.notice.kind == .practiceReported
                ? .reports(.report(slug: practice.slug)) : .sheet(slug: practice.slug)
        }
    }

    package var whole: String { told.practice.map { "\(beginning) \($0.title)" } ?? beginning }

    /// Why it is told; empty when there is nothing to say.
    package var reason: String {
        if told.notice.kind == .practiceReported { return texts.becauseReads }
        return switch told.notice.reason {
        case .practice: texts.becausePractice
        case .search: texts.becauseSearch
        case .territory: texts.becauseTerritory
        case nil: ""
        }
    }
}
