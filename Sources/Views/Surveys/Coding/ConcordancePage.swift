package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// A word in its sentences, across all the answers.
package struct ConcordancePage {
    package struct Line: Sendable, Equatable {
        package let row: String
        package let before: String
        package let word: String
        package let after: String

        package init(row: String, before: String, word: String, after: String) {
            self.row = row
            self.before = before
            self.word = word
            self.after = after
        }
    }

    package struct Found: Sendable, Equatable {
        /// Of the family, as it is written most often.
        package let shown: String
        package let lines: [Line]

        package init(shown: String, lines: [Line]) {
            self.shown = shown
            self.lines = lines
        }
    }

    private static let most = 200
    private let desk: CodingDesk
    private let word: String
    private let found: Found?
    private let shell: CodingShell
    private var texts: CodingTexts { shell.texts }

    /// - Parameter found: nil when no answer holds the word.
    package init(_ desk: CodingDesk, word: String, _ found: Found?, _ form: CampaignForm) {
        self.desk = desk
        self.word = word
        self.found = found
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        shell.page(
            desk, .word(word), heading: texts.partWords,
            """
            <form class="account" method="get" action="\(shell.link(desk, .word("")))">
            \(AccountField(name: CodingRoute.wordField, label: texts.word, value: word, help: texts.wordHelp, autocomplete: "off", isRequired: false, limit: 60).markup)
            <p><button class="button" type="submit">\(texts.look)</button></p></form>
            \(found.map(list))\(if: found == nil && !word.isEmpty, "<p>\(texts.wordNone(word: word))</p>\n")
            """)
    }

    private func list(_ found: Found) -> Markup {
        let more = found.lines.count - Self.most
        return """
            <h2>\(texts.wordCount(word: found.shown, n: found.lines.count))</h2>
            <ol class="concordance">\(each: Array(found.lines.prefix(Self.most)), { line in """
                <li>\(line.before) <mark>\(line.word)</mark> \(line.after)</li>

                """ })</ol>
            \(if: more > 0, "<p class=\"meta\">\(texts.andMore(n: more))</p>\n")
            """
    }
}
