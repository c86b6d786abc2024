internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The pictures and documents of a sheet, as its readers see them.
struct SheetFiles {
    static let place = "photos-et-documents"
    let sheet: Sheet
    let frame: Frame
    /// Pictures inside a document that stands alone; nil on the screen.
    var printed: [Int64: String]?
    private var words: FileTexts { FileTexts(frame) }
    private var pictures: [ShownFile] {
        sheet.files.filter { $0.kind.isPicture && (printed == nil || printed?[$0.id] != nil) }
    }
    private var documents: [ShownFile] { printed == nil ? sheet.files.filter { !$0.kind.isPicture } : [] }

    var markup: Markup {
        if pictures.isEmpty, documents.isEmpty { return "" }
        let paper = sheet.files.contains(where: \.mayBePrinted) ? "" : " no-print"
        return """
            <section class="strand identity\(paper)" id="\(Self.place)" aria-labelledby="\(Self.place)-titre">
            <h2 id="\(Self.place)-titre">\(words.texts.sheetHeading)</h2>
            \(if: !pictures.isEmpty, "<div class=\"pictures\">\(each: pictures, { picture($0) })</div>\n")\
            \(if: !documents.isEmpty, "<ul class=\"files\">\(each: documents, { document($0) })</ul>\n")</section>

            """
    }

    private func picture(_ file: ShownFile) -> Markup {
        let route = Route.files(.bytes(slug: sheet.practice.slug, id: file.id, isSmall: false))
        return """
            <figure class="picture\(file.mayBePrinted ? "" : " no-print")">\
            \(if: printed == nil, onScreen(file, Link(route)), else: inPrint(file))
            <figcaption>\(file.words.caption.isEmpty ? file.words.title : file.words.caption)\
            \(credit(file))</figcaption></figure>

            """
    }

    private func onScreen(_ file: ShownFile, _ link: Link) -> Markup {
        """
        <a href="\(link)"><img src="\(link)" alt="\(file.words.alternative)" loading="lazy"\
        \(attribute: "width", file.measures.width.map(String.init))\
        \(attribute: "height", file.measures.height.map(String.init))></a>
        """
    }

    private func inPrint(_ file: ShownFile) -> Markup {
        "<img\(attribute: "src", printed?[file.id]) alt=\"\(file.words.alternative)\">"
    }

    private func document(_ file: ShownFile) -> Markup {
        let route = Route.files(.bytes(slug: sheet.practice.slug, id: file.id, isSmall: false))
        return """
            <li>\(FileThumbnail(file.kind, file.id, slug: sheet.practice.slug).markup)
            <div><p><a href="\(Link(route))">\(file.words.title)</a>\
             <span class="meta">\(words.measures(file.kind, file.size, file.measures))</span></p>
            \(if: !file.words.caption.isEmpty, "<p>\(file.words.caption)</p>")\(credit(file))</div></li>

            """
    }

    private func credit(_ file: ShownFile) -> Markup {
        if file.words.credit.isEmpty { return "" }
        return " <span class=\"meta\">\(words.texts.credit(name: file.words.credit))</span>"
    }
}
