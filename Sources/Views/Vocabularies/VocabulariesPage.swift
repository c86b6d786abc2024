package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The word lists of the instance: what each is for, how many words it has, which version it is and where it comes from.
package struct VocabulariesPage {
    private let all: [Vocabulary]
    private let template: Template
    private let frame: Frame
    private let words: VocabularyWords
    private var texts: VocabulariesTexts { frame.texts.vocabularies }

    package init(_ all: [Vocabulary], template: Template, frame: Frame) {
        self.all = all
        self.template = template
        self.frame = frame
        words = VocabularyWords(frame.texts, Vocabularies(all))
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.listTitle, current: .vocabularies,
            """
            <h1>\(texts.listHeading)</h1>
            <p class="lead">\(texts.listLead)</p>
            <p class="meta">\(texts.sourcesNote)</p>
            \(group(texts.findHeading, finding))
            \(group(texts.describeHeading, describing))
            \(group(texts.frameHeading, all.filter { !isSaid($0) }))
            """)
    }

    /// Lists by whose words sheets are found, in the order of the filters.
    private var finding: [Vocabulary] {
        filters.compactMap { code in all.first { $0.code == code } }
    }

    private var describing: [Vocabulary] { all.filter { isSaid($0) && !filters.contains($0.code) } }

    private var filters: [String] {
        Facet.allCases.compactMap { $0.field.flatMap { template.field($0)?.vocabulary } }
    }

    private func isSaid(_ vocabulary: Vocabulary) -> Bool {
        !Vocabulary.fixedCodes.contains(vocabulary.code) && template.vocabularies.contains(vocabulary.code)
    }

    private func group(_ heading: String, _ lists: [Vocabulary]) -> Markup {
        "<h2>\(heading)</h2>\n<ul class=\"results\">\(each: lists, item)</ul>"
    }

    private func item(_ vocabulary: Vocabulary) -> Markup {
        let route = Route.vocabulary(VocabularyRoute(vocabulary.code))
        return """
            <li><h3><a href="\(Link(route))">\(words.name(vocabulary.code))</a></h3>
            \(words.use(vocabulary.code).map { "<p>\(texts.use(text: $0))</p>" as Markup })
            <p class="meta">\(texts.size(n: vocabulary.current.count)), \(texts.version(version: vocabulary.version)). \
            \(words.source(vocabulary, texts))</p></li>

            """
    }
}
