package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What one save changed, with the way back to it.
package struct RevisionPage {
    package struct Model: Sendable {
        package let practice: Practice
        package let id: Int64
        package let section: String
        package let author: EditingAuthor
        package let at: Int64
        /// When the save that it is compared with was made; nil for the first of the section.
        package let since: Int64?
        package let difference: SectionDifference
        /// The save that the section shows.
        package let present: Int64?
        package let mayRestore: Bool
        package let saveID: String
        package var problem: EditingProblem?

        package init(
            _ practice: Practice, id: Int64, section: String, author: EditingAuthor, at: Int64, since: Int64?,
            difference: SectionDifference, present: Int64?, mayRestore: Bool, saveID: String
        ) {
            self.practice = practice
            self.id = id
            self.section = section
            self.author = author
            self.at = at
            self.since = since
            self.difference = difference
            self.present = present
            self.mayRestore = mayRestore
            self.saveID = saveID
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: EditingWords
    private var texts: EditingTexts { frame.texts.editing }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = EditingWords(frame, vocabularies)
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        return Layout(frame).page(
            title: texts.differenceTitle,
            """
            \(Trail(frame.texts).markup(
                [(texts.title, .writing(.sheet(slug: slug))),
                    (texts.historyTitle, .writing(.history(slug: slug, section: nil, page: 1)))],
                here: texts.differenceTitle))
            <h1>\(words.section(model.section))</h1>
            \(EditingNote(words: words, problem: model.problem).markup)\
            <p class="meta">\(texts.savedOn(day: day(model.at))), \(model.author.words(texts))</p>
            <h2>\(texts.differenceTitle)</h2>
            <p>\(model.since.map { texts.differenceFrom(day: day($0)) } ?? texts.differenceFirst)</p>
            \(DifferenceMarkup(difference: model.difference, words: words).markup)
            \(if: model.present == model.id, "<p class=\"note\">\(texts.isCurrent)</p>", else: back)
            """)
    }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private var back: Markup {
        let slug = model.practice.slug
        guard let present = model.present else { return "" }
        let compared = Route.writing(.revision(slug: slug, id: present, old: model.id))
        return """
            <p><a href="\(Link(compared))">\(texts.toCurrent)</a></p>
            \(if: model.mayRestore, """
                <form class="account" method="post" \
                action="\(Link(Route.writing(.revision(slug: slug, id: model.id, old: nil))))">\(token.input)
                <input type="hidden" name="\(EditingFields.save)" value="\(model.saveID)">
                <input type="hidden" name="\(EditingFields.present)" value="\(String(present))">
                <p><button class="button quiet" type="submit">\(texts.restore)</button></p>
                <p class="meta">\(texts.restoreHelp)</p></form>
                """)
            """
    }
}
