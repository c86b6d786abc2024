internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The lines of the log that concern the reader.
package struct OwnJournalPage {
    private let lines: [OwnData.Line]
    private let next: Int64?
    private let frame: Frame
    private var texts: OwnDataTexts { frame.texts.ownData }

    /// - Parameter next: where older lines begin; nil at the end.
    package init(_ lines: [OwnData.Line], next: Int64?, frame: Frame) {
        self.lines = lines
        self.next = next
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.journalTitle, current: .account(.overview),
            """
            \(Trail(frame.texts).markup([(texts.title, .ownData(.overview))], here: texts.journalTitle))
            <h1>\(texts.journalTitle)</h1>
            <p class="lead">\(texts.journalLead)</p>
            \(lines.isEmpty ? "<p>\(texts.journalEmpty)</p>" : list)
            \(older)
            """)
    }

    private var list: Markup { "<ul class=\"results acts\">\n\(each: lines, item)</ul>" }

    private func item(_ line: OwnData.Line) -> Markup {
        let moment = frame.texts.language.dateAndTime(frame.timeZone.local(Int(line.at / 1_000_000)))
        return """
            <li><p>\(ActWords(frame.texts).name(code: line.act)) · \(object(line))</p>
            <p class="meta">\(moment) · \(doer(line.doer))</p></li>

            """
    }

    private func object(_ line: OwnData.Line) -> String {
        switch line.objectKind {
        case "member": texts.onAccount
        case "practice": line.title ?? texts.onPractice
        case "organisation": texts.onBody
        case "collection": texts.onCollection
        case "vocabulary": texts.onVocabulary
        default: texts.onInstance
        }
    }

    private func doer(_ doer: OwnData.Line.Doer) -> String {
        switch doer {
        case .me: texts.byMe
        case .other: texts.byOther
        case .instanceOperator: texts.byOperator
        case .visitor: texts.byVisitor
        }
    }

    private var older: Markup {
        guard let next else { return "" }
        let link = Link(Route.ownData(.journal(before: next)))
        return "<nav class=\"pages\"><a href=\"\(link)\" rel=\"next\">\(texts.journalOlder)</a></nav>\n"
    }
}
