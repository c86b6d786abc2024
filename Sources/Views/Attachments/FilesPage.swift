package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The pictures and documents of a sheet, for those who work on it, and the way to add some.
package struct FilesPage {
    package struct Model: Sendable {
        package let practice: Practice
        package let rung: Rung
        package let files: [Attachment]
        package let today: CalendarDay
        package var mayAdd = false
        /// Of the form: it adds once however often it is sent.
        package var key = ""
        package var done: Done?
        /// Files that were not taken, and why.
        package var refused: [(name: String, why: FileRefusal)] = []
        package var isExpired = false

        package init(_ practice: Practice, rung: Rung, files: [Attachment], today: CalendarDay) {
            self.practice = practice
            self.rung = rung
            self.files = files
            self.today = today
        }
    }

    /// What was just done.
    package enum Done: Sendable, Equatable {
        case added(Int)
        case removed

        package var value: String {
            switch self {
            case .added(let count): "ajout\(count)"
            case .removed: "retrait"
            }
        }

        package init?(_ value: String) {
            if value == "retrait" {
                self = .removed
            } else if value.hasPrefix("ajout"), let count = Int(value.dropFirst(5)),
                (1...Attachment.most).contains(count)
            {
                self = .added(count)
            } else {
                return nil
            }
        }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: FileTexts
    private var texts: FilesTexts { words.texts }
    private var slug: String { model.practice.slug }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = FileTexts(frame)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title,
            """
            \(Trail(frame.texts).markup([(frame.texts.editing.title, .writing(.sheet(slug: slug)))], here: texts.title))
            <h1>\(texts.title)</h1>
            <p class="meta">\(French.typography(model.practice.title))</p>
            \(note)<p class="lead">\(texts.lead)</p>
            \(if: model.files.isEmpty, "<p>\(texts.none)</p>", else: """
                <ul class="files">\(each: model.files, { entry($0) })</ul>
                """)
            \(if: model.mayAdd, adding)
            """)
    }

    private var note: Markup {
        var problems = model.refused.map { words.refusal($0.why, $0.name) }
        if model.isExpired { problems.append(texts.expired) }
        let done: String? =
            switch model.done {
            case .added(let count): texts.added(n: count)
            case .removed: texts.removed
            case nil: nil
            }
        return FilesNote(texts: texts, done: done, problems: problems).markup
    }

    private func entry(_ file: Attachment) -> Markup {
        let route = Route.files(.file(slug: slug, id: file.id))
        return """
            <li>\(FileThumbnail(file.kind, file.id, slug: slug).markup)
            <div><h2><a href="\(Link(route))">\(file.words.title)</a></h2>
            <p class="meta">\(words.measures(file.kind, file.size, file.measures))</p>
            <p>\(state(file))</p></div></li>

            """
    }

    private func state(_ file: Attachment) -> String {
        if !file.isDescribed { return texts.incomplete }
        let obstacles = file.obstacles(to: ImageUse(model.rung), on: model.today)
        if let first = obstacles.first { return texts.held(why: words.why(first)) }
        return file.shown == file.words ? texts.shown : texts.waiting
    }

    private var adding: Markup {
        if model.files.count >= Attachment.most { return "<p class=\"note\">\(texts.full(n: Attachment.most))</p>" }
        let kinds = FileKind.allCases.map { ".\($0.suffix)" } + [".jpeg"]
        return """
            <h2>\(texts.addHeading)</h2>
            <form class="account" method="post" enctype="multipart/form-data" \
            action="\(Link(Route.files(.list(slug: slug))))">\(token.input)
            <input type="hidden" name="\(FilesFields.key)" value="\(model.key)">
            <div class="entry"><label for="fichiers">\(texts.chooseLabel)</label>
            <p class="meta" id="fichiers-aide">\(texts.chooseHelp(
                size: words.size(Attachment.largest), all: words.size(FilesRoute.limit - (1 << 20))))</p>
            <input id="fichiers" name="\(FilesFields.files)" type="file" multiple required \
            accept="\(kinds.joined(separator: ","))" aria-describedby="fichiers-aide fichiers-soin">
            <p class="meta" id="fichiers-soin">\(texts.cleanHelp)</p></div>
            <p><button class="button" type="submit">\(texts.add)</button></p></form>
            """
    }
}

/// A small look at a file: the picture, or the kind of document in a hexagon.
struct FileThumbnail {
    private let kind: FileKind
    private let id: Int64
    private let slug: String

    init(_ kind: FileKind, _ id: Int64, slug: String) {
        self.kind = kind
        self.id = id
        self.slug = slug
    }

    var markup: Markup {
        if kind.isPicture {
            return """
                <img class="thumb" src="\(Link(Route.files(.bytes(slug: slug, id: id, isSmall: true))))" alt="" \
                loading="lazy" width="120" height="90">
                """
        }
        return "<span class=\"thumb kind\" aria-hidden=\"true\">\(kind.suffix.uppercased())</span>"
    }
}
