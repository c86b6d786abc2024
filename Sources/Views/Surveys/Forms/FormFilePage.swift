package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The questionnaire as a file: taken away, and brought in after one has seen what it changes.
package struct FormFilePage {
    /// What a file would change.
    package struct Proposal: Sendable {
        let differences: QuestionnaireDifferences
        let questionnaire: Questionnaire
        /// Sentences about what of the file is left aside.
        let notices: [String]
        /// The file itself, read: what the form sends when one agrees.
        let kept: String

        package init(
            _ differences: QuestionnaireDifferences, _ questionnaire: Questionnaire, notices: [String], kept: String
        ) {
            self.differences = differences
            self.questionnaire = questionnaire
            self.notices = notices
            self.kept = kept
        }
    }

    package enum Action: String, Sendable {
        case look = "regarder"
        case keep = "remplacer"
    }

    private let shell: FormsShell
    private let questionnaire: Questionnaire?
    private let proposal: Proposal?
    private let mayEdit: Bool
    private var texts: SurveyDraftTexts { shell.texts }
    private var route: FormsRoute { .file(slug: shell.slug) }

    package init(_ shell: FormsShell, _ questionnaire: Questionnaire?, proposal: Proposal? = nil, mayEdit: Bool) {
        self.shell = shell
        self.questionnaire = questionnaire
        self.proposal = proposal
        self.mayEdit = mayEdit
    }

    package var bytes: [UInt8] {
        shell.page(
            .questionnaire, heading: texts.fileTitle,
            """
            \(proposal.map(looking))\(if: proposal == nil && questionnaire != nil, taking)\
            \(if: mayEdit, bringing)
            """)
    }

    private var taking: Markup {
        """
        <h2>\(texts.fileTake)</h2>
        <p>\(texts.fileTakeLead)</p>
        <ul>
        <li>\(shell.link(.taken(slug: shell.slug, name: "questionnaire.xlsx"), texts.fileXLSX))</li>
        <li>\(shell.link(.taken(slug: shell.slug, name: "questionnaire.json"), texts.fileJSON))</li>
        </ul>

        """
    }

    private var bringing: Markup {
        """
        <h2>\(texts.fileBring)</h2>
        <p>\(texts.fileBringLead)</p>
        \(shell.form(route, sendsFile: true, """
            <div class="entry"><label for="\(FormFields.file)">\(texts.fileChoose)</label>
            <input id="\(FormFields.file)" name="\(FormFields.file)" type="file" accept=".xlsx,.json"></div>
            \(shell.send(texts.fileLook, action: Action.look.rawValue))
            """))
        """
    }

    private func looking(_ proposal: Proposal) -> Markup {
        let words = ConditionWords(proposal.questionnaire, shell.frame.texts)
        let differences = proposal.differences
        func list(_ heading: String, _ codes: [String], from whole: Questionnaire?) -> Markup {
            if codes.isEmpty { return "" }
            return """
                <h3>\(heading)</h3>
                <ul>\(each: codes, { code in
                    "<li><code>\(code)</code> \(whole?.question(code).map { words.text($0.asked) } ?? "")</li>\n"
                })</ul>

                """
        }
        return """
            <h2>\(texts.fileDifferences)</h2>
            \(if: !proposal.notices.isEmpty, "<p>\(texts.fileNotices)</p>\n<ul>\(each: proposal.notices, { "<li>\($0)</li>\n" })</ul>\n")\
            \(if: differences.isEmpty, "<p>\(texts.fileSame)</p>\n")\
            \(if: differences.whole, "<p>\(texts.fileWhole)</p>\n")\(if: differences.order, "<p>\(texts.fileOrder)</p>\n")\
            \(list(texts.fileAdded(n: differences.added.count), differences.added, from: proposal.questionnaire))\
            \(list(texts.fileRemoved(n: differences.removed.count), differences.removed, from: questionnaire))\
            \(list(texts.fileChanged(n: differences.changed.count), differences.changed, from: proposal.questionnaire))\
            \(if: !differences.isEmpty, shell.form(route, """
                <input type="hidden" name="\(FormFields.list)" value="\(proposal.kept)">
                \(shell.send(texts.fileReplace, action: Action.keep.rawValue))
                """))
            """
    }
}
