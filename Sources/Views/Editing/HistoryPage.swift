package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Who saved what in a sheet, the newest first.
package struct HistoryPage {
    package struct Save: Sendable {
        package let id: Int64
        package let section: String
        package let author: EditingAuthor
        package let at: Int64
        package let isRestored: Bool
        package let isMerged: Bool
        package let message: String?
        package let isPublished: Bool

        package init(
            id: Int64, section: String, author: EditingAuthor, at: Int64, isRestored: Bool, isMerged: Bool,
            message: String?, isPublished: Bool
        ) {
            self.id = id
            self.section = section
            self.author = author
            self.at = at
            self.isRestored = isRestored
            self.isMerged = isMerged
            self.message = message
            self.isPublished = isPublished
        }
    }

    private let practice: Practice
    private let saves: [Save]
    private let section: String?
    private let page: Int
    private let hasMore: Bool
    private let frame: Frame
    private let words: EditingWords
    private var texts: EditingTexts { frame.texts.editing }

    package init(
        _ practice: Practice, _ saves: [Save], section: String?, page: Int, hasMore: Bool, vocabularies: Vocabularies,
        frame: Frame
    ) {
        self.practice = practice
        self.saves = saves
        self.section = section
        self.page = page
        self.hasMore = hasMore
        self.frame = frame
        words = EditingWords(frame, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.historyTitle,
            """
            \(Trail(frame.texts).markup([(texts.title, .writing(.sheet(slug: practice.slug)))], here: texts.historyTitle))
            <h1>\(texts.historyTitle)</h1>
            <p class="lead">\(words.sheet.written(practice.title))</p>
            <p>\(texts.historyLead)</p>
            \(section.map { """
                <p>\(texts.historyOf(section: words.section($0))) \
                <a href="\(link(section: nil, page: 1))">\(texts.historyAll)</a></p>
                """ })
            \(if: saves.isEmpty, "<p>\(texts.historyNone)</p>", else: """
                <ol class="saves">\(each: saves, { save($0) })</ol>
                """)
            <p>\(if: page > 1, "<a href=\"\(link(section: section, page: page - 1))\">\(texts.newer)</a> ")\
            \(if: hasMore, "<a href=\"\(link(section: section, page: page + 1))\">\(texts.older)</a>")</p>
            """)
    }

    private func link(section: String?, page: Int) -> Link {
        Link(Route.writing(.history(slug: practice.slug, section: section, page: page)))
    }

    private func save(_ save: Save) -> Markup {
        let local = frame.timeZone.local(Int(save.at / 1_000_000))
        let marks = [
            save.isRestored ? texts.originRestored : nil, save.isMerged ? texts.originMerged : nil,
            save.isPublished ? texts.publishedMark : nil,
        ].compactMap(\.self)
        return """
            <li><a href="\(Link(Route.writing(.revision(slug: practice.slug, id: save.id, old: nil))))">\
            \(words.section(save.section))</a>
            <p class="meta">\(texts.savedAt(
                day: local.date.number, time: "\(Self.two(local.hour)):\(Self.two(local.minute))")), \
            \(save.author.words(texts))\(each: marks, { " · \($0)" })</p>
            \(save.message.map { "<p>\(words.sheet.written($0))</p>\n" })</li>

            """
    }

    private static func two(_ number: Int) -> String { CalendarDay.padded(number, to: 2) }
}

/// Who saved something.
package enum EditingAuthor: Sendable, Equatable {
    case person(String)
    /// Whose account is gone.
    case somebody
    case source, report

    package init(name: String?, origin: String) {
        if let name {
            self = .person(name)
        } else {
            switch origin {
            case "import": self = .source
            case "report", "paper": self = .report
            default: self = .somebody
            }
        }
    }

    func words(_ texts: EditingTexts) -> String {
        switch self {
        case .person(let name): texts.byPerson(name: name)
        case .somebody: texts.byOther
        case .source: texts.byImport
        case .report: texts.byReport
        }
    }
}
