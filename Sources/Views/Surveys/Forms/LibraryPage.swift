package import Domain
internal import HTML
package import Routes
internal import Texts

/// Questions that were asked before: looked for by word and kind, seen, taken into the questionnaire with a new code.
package struct FormLibraryPage {
    package struct Entry: Sendable {
        package let question: Question
        /// Of the questionnaire that it comes from.
        let origin: String
        let language: String
        /// What the form that takes it sends.
        let key: String

        package init(_ question: Question, origin: String, language: String, key: String) {
            self.question = question
            self.origin = origin
            self.language = language
            self.key = key
        }
    }

    /// Shown at once.
    package static let most = 40
    private let shell: FormsShell
    private let questionnaire: Questionnaire?
    private let asked: FormsRoute.Library
    private let entries: [Entry]
    private let mayEdit: Bool
    private var texts: SurveyDraftTexts { shell.texts }

    /// - Parameter questionnaire: that takes; nil before there is one.
    package init(
        _ shell: FormsShell, _ questionnaire: Questionnaire?, asked: FormsRoute.Library, entries: [Entry],
        mayEdit: Bool
    ) {
        self.shell = shell
        self.questionnaire = questionnaire
        self.asked = asked
        self.entries = entries
        self.mayEdit = mayEdit
    }

    package var bytes: [UInt8] {
        shell.page(
            .questionnaire, heading: texts.libraryTitle,
            """
            <p class="lead">\(texts.libraryLead)</p>
            \(search)<p role="status">\(texts.libraryFound(n: entries.count))</p>
            <ul class="results">\(each: entries.prefix(Self.most), item)</ul>
            \(if: entries.count > Self.most, "<p class=\"meta\">\(texts.libraryMore(n: Self.most))</p>\n")
            """)
    }

    private var search: Markup {
        let words = ConditionWords(questionnaire ?? Self.nothing, shell.frame.texts)
        let route = Route.forms(.library(slug: shell.slug))
        return """
            <form class="account library" method="get" action="\(Link(route))">
            \(DraftField(name: "mots", label: texts.libraryWords, value: asked.words, limit: 120).markup)\
            \(DraftSelect(
                name: "sorte", label: texts.kind,
                options: [("", texts.libraryAnyKind)] + QuestionKind.names.map { ($0, words.kind($0)) },
                chosen: asked.kind ?? ""
            ).markup)<p><button class="button quiet" type="submit">\(texts.librarySearch)</button></p></form>

            """
    }

    private static let nothing = Questionnaire(code: "q", title: Wordings(), sections: [])

    private func item(_ entry: Entry) -> Markup {
        let question = entry.question
        let own = Questionnaire(
            code: "q", languages: [entry.language], title: Wordings(),
            sections: [SurveySection("s", Wordings(), [question])])
        let words = ConditionWords(own, shell.frame.texts)
        let rows = question.kind.rows + question.kind.choices
        return """
            <li><h2>\(words.text(question.asked))</h2>
            <p class="meta">\(words.kind(question.kind.name)) · \(texts.libraryFrom(origin: entry.origin))</p>
            \(if: !rows.isEmpty, "<details><summary>\(texts.choiceCount(n: question.kind.choices.count))</summary><ul>\(each: rows, { "<li>\(words.text($0.label))</li>\n" })</ul></details>\n")\
            \(if: mayEdit, taking(entry, words.text(question.asked)))</li>

            """
    }

    private func taking(_ entry: Entry, _ name: String) -> Markup {
        guard let questionnaire, !questionnaire.sections.isEmpty else { return "" }
        let words = ConditionWords(questionnaire, shell.frame.texts)
        let id = "\(FormFields.section).\(entry.key)"
        return shell.form(
            .library(slug: shell.slug, asked), name: "account taking",
            """
            <input type="hidden" name="\(FormFields.code)" value="\(entry.key)">
            <div class="entry"><label for="\(id)">\(texts.libraryInto)</label>
            <select id="\(id)" name="\(FormFields.section)">\(each: questionnaire.sections, {
                "<option value=\"\($0.code)\">\(words.text($0.title))</option>\n"
            })</select></div>
            <p><button class="button quiet" type="submit">\(texts.libraryTake)<span class="hidden"> – \(name)</span></button></p>
            """)
    }
}
