package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The paper on which a person seen on a picture says for what it may be shown: to print and to sign.
package struct AgreementPaperPage {
    private let practice: Practice
    private let file: Attachment
    private let frame: Frame
    private let words: FileTexts
    private var texts: FilesTexts { words.texts }

    package init(_ practice: Practice, _ file: Attachment, frame: Frame) {
        self.practice = practice
        self.file = file
        self.frame = frame
        words = FileTexts(frame)
    }

    package var bytes: [UInt8] {
        let slug = practice.slug
        let signatures = [texts.paperAdult, texts.paperMinor, texts.paperProtected, texts.paperKept]
        return Layout(frame).page(
            title: texts.paperTitle,
            """
            \(Trail(frame.texts).markup([
                (texts.title, .files(.list(slug: slug))), (file.words.title, .files(.file(slug: slug, id: file.id))),
            ], here: texts.paperTitle))
            <h1>\(texts.paperTitle)</h1>
            <p>\(texts.paperSheet(title: French.typography(practice.title)))</p>
            \(if: file.kind.isPicture, """
                <p><img class="proof" src="\(Link(Route.files(.bytes(slug: slug, id: file.id, isSmall: true))))" \
                alt="\(file.words.alternative.isEmpty ? file.words.title : file.words.alternative)"></p>
                """, else: "<p>\(file.words.title)</p>")
            <p>\(texts.paperLead)</p>
            <p>\(texts.paperUses)</p>
            <ul class="boxes">\(each: ImageUse.allCases, { "<li>\(words.use($0))</li>\n" })</ul>
            <p>\(texts.paperUntil) <span class="rule"></span></p>
            <p>\(texts.paperRights)</p>
            \(each: signatures, { "<p class=\"signed\">\($0)</p>\n" })
            """)
    }
}
