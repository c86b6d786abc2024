internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The pictures and documents that a publication brings to readers, with what keeps some of them back.
struct PublishedFiles {
    private let files: [Attachment]
    private let slug: String
    private let use: ImageUse
    private let today: CalendarDay
    private let words: FileTexts

    /// - Parameter rung: how far the sheet would be read.
    init(_ files: [Attachment], of practice: Practice, rung: Rung, today: CalendarDay, frame: Frame) {
        self.files = files
        slug = practice.slug
        use = ImageUse(rung)
        self.today = today
        words = FileTexts(frame)
    }

    var markup: Markup {
        if files.isEmpty { return "" }
        return """
            <h2>\(words.texts.title)</h2>
            <ul class="files">\(each: files, { file in """
                <li>\(FileThumbnail(file.kind, file.id, slug: slug).markup)
                <div><p><strong>\(file.words.title)</strong></p>
                \(each: said(file), { "<p>\($0)</p>\n" })</div></li>

                """ })</ul>

            """
    }

    private func said(_ file: Attachment) -> [String] {
        let obstacles = file.obstacles(to: use, on: today)
        return [file.words.alternative, file.words.caption].filter { !$0.isEmpty }
            + (obstacles.first.map { [words.texts.held(why: words.why($0))] } ?? [])
    }
}
