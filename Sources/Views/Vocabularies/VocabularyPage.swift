package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One word list: its words under their parents, what else is said for them, the sheets that say them, its versions.
package struct VocabularyPage {
    /// What the page shows, read by the act.
    package struct Model {
        package let vocabulary: Vocabulary
        package let isCurrent: Bool
        /// The newest first.
        package let versions: [VocabularyVersion]
        /// For each code, the sheets the reader may see that say it.
        package let sheets: [String: Int]
        /// How the list of sheets is asked for those that say a term; nil when it cannot be.
        package let subject: Facet?

        package init(
            vocabulary: Vocabulary, isCurrent: Bool, versions: [VocabularyVersion], sheets: [String: Int],
            subject: Facet?
        ) {
            self.vocabulary = vocabulary
            self.isCurrent = isCurrent
            self.versions = versions
            self.sheets = sheets
            self.subject = subject
        }
    }

    private let model: Model
    private let frame: Frame
    private let words: VocabularyWords
    private var texts: VocabulariesTexts { frame.texts.vocabularies }
    private var list: Vocabulary { model.vocabulary }

    /// - Parameter vocabularies: name the lists.
    package init(_ model: Model, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        words = VocabularyWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let name = words.name(list.code)
        return Layout(frame).page(
            title: name,
            """
            \(Trail(frame.texts).markup([(texts.listTitle, .vocabularies)], here: name))
            <h1>\(name)</h1>
            \(words.use(list.code).map { "<p class=\"lead\">\(texts.use(text: $0))</p>" as Markup })
            <p class="meta">\(texts.size(n: list.current.count)), \(texts.version(version: list.version)). \
            \(words.source(list, texts))</p>
            \(if: !model.isCurrent, oldNote)
            <h2>\(texts.contents)</h2>
            \(if: list.current.isEmpty, "<p>\(texts.uncertain)</p>", else: level(of: nil))
            \(if: !retired.isEmpty, retiredWords)
            \(VocabularyHistory(model, frame: frame).markup)
            \(taking(name))
            """)
    }

    private var retired: [Term] { list.terms.filter(\.isRetired) }

    private var oldNote: Markup {
        let current = Link(Route.vocabulary(VocabularyRoute(list.code)))
        return """
            <div class="note"><p>\(texts.oldNote(version: list.version)) \
            <a href="\(current)">\(texts.seeCurrent)</a></p></div>
            """
    }

    private func level(of parent: String?) -> Markup {
        "<ul class=\"terms\">\(each: list.children(of: parent), item)</ul>"
    }

    private func item(_ term: Term) -> Markup {
        """
        <li\(attribute: "id", anchor(term))><strong>\(label(term))</strong>\(sheets(of: term))
        <span class="meta">\(details(term)) <code>\(term.code)</code></span>
        \(if: !list.children(of: term.code).isEmpty, level(of: term.code))</li>

        """
    }

    /// Obstacles and levers have a page of their own.
    private func label(_ term: Term) -> Markup {
        guard model.isCurrent, let side = ObstacleOrLever(rawValue: list.code) else { return "\(words.label(term))" }
        return "<a href=\"\(Link(ObstacleRoute.route(side, term.code)))\">\(words.label(term))</a>"
    }

    /// Only for codes that an address may hold without being rewritten.
    private func anchor(_ term: Term) -> String? {
        term.code.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || isLetterOrDigit($0) }
            ? "mot-\(term.code)" : nil
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private func details(_ term: Term) -> Markup {
        let oldest = model.versions.last?.number ?? 1
        return """
            \(words.synonyms(term).map { "\(texts.alsoSaid(words: $0)) " as Markup })\
            \(if: words.otherLabel(term) != words.label(term), other(term))\
            \(if: term.since > oldest, "\(texts.since(version: term.since)) ")
            """
    }

    private func other(_ term: Term) -> Markup {
        let language = frame.texts.language == .fr ? "en" : "fr"
        let parts = texts.otherLanguage(words: "\u{1}").split(separator: "\u{1}", omittingEmptySubsequences: false)
        return """
            \(String(parts.first ?? ""))<span lang="\(language)">\(words.otherLabel(term))</span>\(String(parts.last ?? "")) \

            """
    }

    private func sheets(of term: Term) -> Markup {
        guard model.isCurrent, let count = model.sheets[term.code] else { return "" }
        guard let subject = model.subject else { return " <span class=\"meta\">\(texts.sheets(n: count))</span>" }
        let route = Route.practices(PracticesRoute(filter: SheetFilter(subject, term.code)))
        return """
             <a href="\(Link(route))">\(texts.sheets(n: count))<span class="hidden"> \
            \(texts.sheetsOf(label: words.label(term)))</span></a>
            """
    }

    private var retiredWords: Markup {
        """
        <h2>\(texts.retiredHeading)</h2>
        <p>\(texts.retiredLead)</p>
        <ul class="terms">\(each: retired, { term in
            let successor = term.successor.flatMap { code in list.terms.first { $0.code == code } }
            return """
                <li>\(words.label(term))\(sheets(of: term)) <span class="meta">\
                \(successor.map { texts.retiredBy(label: words.label($0)) } ?? texts.retiredAlone) \
                \(texts.retiredSince(version: term.until ?? list.version)) <code>\(term.code)</code></span></li>

                """
        })</ul>
        """
    }

    private func taking(_ name: String) -> Markup {
        let formats: [(format: ExportRoute.Format, name: String)] = [(.csv, "CSV"), (.xlsx, "XLSX"), (.json, "JSON")]
        return """
            <h2>\(texts.takeHeading)</h2>
            <p>\(each: formats, separator: " · ", { file in
                let route = Route.export(ExportRoute(.vocabulary(list.code), file.format))
                return "<a href=\"\(Link(route))\">\(texts.takeFile(list: name, format: file.name))</a>"
            })</p>
            <p class="meta">\(texts.takeText)</p>
            <p><a href="\(Link(Route.vocabularies))">\(texts.allLists)</a></p>
            """
    }
}
