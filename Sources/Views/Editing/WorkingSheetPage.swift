package import Domain
internal import HTML
internal import Routes
internal import Texts

/// How far the working text of a sheet is, with the way to each section.
package struct WorkingSheetPage {
    package struct Model: Sendable {
        package let practice: Practice
        package var sections: [(section: Section, count: Int, savedAt: Int64?, hasDraft: Bool)] = []
        package var missing: [String] = []
        package var unpublished: [String] = []
        /// Pictures and documents, and those that the next publication brings to readers.
        package var files = 0
        package var unpublishedFiles = 0
        package var isDocumentary = false
        package var mayPublish = false
        package var mayRename = true
        package var title: String?
        /// The last one of the editors.
        package var decision: GateDecision?
        /// The sheet that it takes up, and sections that came from there as nobody saved them since.
        package var adoption: ShownAdoption?
        package var toAdapt: [String] = []
        package var done: Done?
        package var problem: EditingProblem?

        package init(_ practice: Practice) { self.practice = practice }
    }

    /// What was just done.
    package enum Done: Sendable, Equatable {
        case saved
        case merged([String])
        case unchanged, renamed, restored, givenUp, published, proposed

        /// As the address of the page says it.
        package var value: String {
            switch self {
            case .saved: "enregistre"
            case .merged(let fields): "joint:" + fields.joined(separator: ",")
            case .unchanged: "inchange"
            case .renamed: "nom"
            case .restored: "retour"
            case .givenUp: "abandon"
            case .published: "publie"
            case .proposed: "demande"
            }
        }

        package init?(_ value: String) {
            let all: [Done] = [.saved, .unchanged, .renamed, .restored, .givenUp, .published, .proposed]
            if let known = all.first(where: { $0.value == value }) {
                self = known
            } else if value.hasPrefix("joint:") {
                self = .merged(value.dropFirst(6).split(separator: ",").map(String.init))
            } else {
                return nil
            }
        }
    }

    private static let asked = 3
    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: EditingWords
    private var texts: EditingTexts { frame.texts.editing }
    private var slug: String { model.practice.slug }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = EditingWords(frame, vocabularies)
    }

    package var bytes: [UInt8] {
        let name = words.sheet.written(model.practice.title)
        let isRead = model.practice.state == .published
        return Layout(frame).page(
            title: texts.title,
            """
            \(Trail(frame.texts).markup(isRead ? [(name, .sheet(slug: slug))] : [], here: texts.title))
            <h1>\(texts.title)</h1>
            <p class="lead">\(name)</p>
            \(EditingNote(words: words, problem: model.problem, done: model.done.map(told)).markup)\
            <p>\(texts.lead)</p>
            \(if: model.isDocumentary, "<p class=\"note\">\(texts.documentary)</p>\n")\
            \(adoption)\(publication)\(decision)
            \(helpful)
            <h2>\(texts.sectionsHeading)</h2>
            \(each: Strand.allCases, { strand($0) })
            \(files)
            \(rename)
            <ul class="links">
            <li><a href="\(Link(Route.life(.obstacle(slug: slug))))">\(frame.texts.obstacles.noteDoor)</a></li>
            \(if: isRead, "<li><a href=\"\(Link(Route.sheet(slug: slug)))\">\(texts.readSheet)</a></li>\n")\
            <li><a href="\(Link(Route.writing(.history(slug: slug, section: nil, page: 1))))">\(texts.toHistory)</a></li>
            <li><a href="\(Link(Route.members(.bearing(slug: slug))))">\(texts.toSharing)</a></li>
            <li><a href="\(Link(Route.files(.cosigners(slug: slug))))">\(frame.texts.files.cosignTitle)</a></li>
            </ul>
            """)
    }

    private func told(_ done: Done) -> String {
        switch done {
        case .saved: texts.saved
        case .merged(let fields):
            texts.savedMerged(fields: fields.map { words.sheet.label($0, of: "field") }.joined(separator: ", "))
        case .unchanged: texts.unchanged
        case .renamed: texts.renamed
        case .restored: texts.restored
        case .givenUp: texts.givenUp
        case .published: texts.published
        case .proposed: texts.proposed
        }
    }

    private var adoption: Markup {
        AdoptedNote(
            shown: model.adoption, toAdapt: model.toAdapt, slug: slug, words: words, texts: frame.texts.adoptions
        ).markup
    }

    private var decision: Markup {
        guard let decision = model.decision else { return "" }
        let gate = frame.texts.gate
        return """

            <section class="note"><h2>\(gate.decisionHeading)</h2>
            \(ToldDecision(decision: decision, frame: frame).markup)
            <p><a href="\(Link(Route.reports(.report(slug: slug))))">\(gate.toDecision)</a></p></section>
            """
    }

    private var publication: Markup {
        let isNew = model.practice.state != .published
        let count = model.unpublished.count + (model.unpublishedFiles > 0 ? 1 : 0)
        let sentence = isNew ? texts.neverPublished : texts.unpublished(n: count)
        let leads = model.mayPublish && (isNew || count > 0)
        return """
            <p class="\(leads ? "note" : "meta")">\(sentence)\
            \(if: leads, " <a href=\"\(Link(Route.writing(.publication(slug: slug))))\">\(texts.toPublication)</a>")</p>

            """
    }

    private var helpful: Markup {
        let fields = model.missing.prefix(Self.asked).compactMap { field in
            Template.current.section(of: field).map { (field: field, section: $0.name) }
        }
        if fields.isEmpty { return "<p>\(texts.helpNone)</p>" }
        return """
            <h2>\(texts.helpHeading)</h2>
            <ul class="links">\(each: fields, { one in """
                <li><a href="\(Link(Route.writing(.section(slug: slug, name: one.section))))">\
                \(words.help(one.field) ?? words.field(one.field))</a></li>

                """ })</ul>
            """
    }

    private func strand(_ strand: Strand) -> Markup {
        let parts = model.sections.filter { $0.section.strand == strand }
        if parts.isEmpty { return "" }
        return """
            <h3>\(words.strand(strand))</h3>
            <ul class="parts">\(each: parts, { part in """
                <li><a href="\(Link(Route.writing(.section(slug: slug, name: part.section.name))))">\
                \(words.section(part.section.name))</a> <span class="meta">\(state(part.count, part.savedAt))\
                \(if: part.hasDraft, " · <strong>\(texts.drafted)</strong>")</span></li>

                """ })</ul>

            """
    }

    private var files: Markup {
        let words = frame.texts.files
        return """
            <h3><a href="\(Link(Route.files(.list(slug: slug))))">\(words.title)</a></h3>
            <p class="meta">\(words.count(n: model.files))</p>
            """
    }

    private func state(_ count: Int, _ savedAt: Int64?) -> String {
        let counted = texts.count(n: count)
        guard count > 0, let savedAt else { return counted }
        let day = frame.timeZone.local(Int(savedAt / 1_000_000)).date.number
        return "\(counted), \(texts.savedOn(day: day))"
    }

    private var rename: Markup {
        if !model.mayRename { return "<p class=\"meta\">\(texts.namedByEditors)</p>" }
        return """
            <h2>\(texts.titleHeading)</h2>
            <form class="account" method="post" action="\(Link(Route.writing(.sheet(slug: slug))))">\(token.input)
            <input type="hidden" name="\(EditingFields.version)" value="\(String(model.practice.version))">
            <div class="entry"><label for="titre">\(texts.titleLabel)</label>
            <p class="meta" id="titre-aide">\(texts.titleHelp)</p>
            <input id="titre" name="\(EditingFields.title)" type="text" maxlength="200" autocomplete="off" required \
            aria-describedby="titre-aide" value="\(model.title ?? model.practice.title)"></div>
            <p><button class="button quiet" type="submit">\(texts.rename)</button></p></form>
            """
    }
}
