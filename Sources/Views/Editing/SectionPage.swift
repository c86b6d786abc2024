package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Names of the fields of the forms by which a sheet is written, beside those of `TypedSection`.
package enum EditingFields {
    package static let action = "action"
    package static let base = "depuis"
    package static let save = "envoi"
    package static let message = "message"
    package static let title = "titre"
    package static let version = "version"
    package static let present = "actuel"
}

/// The form of one section.
package struct SectionPage {
    package enum Action: Equatable, Sendable {
        case save, draft, giveUp
        /// Shows what the help says of the version in plain language.
        case check
        /// One more line of a field.
        case add(String)

        package init?(_ value: String) {
            switch value {
            case "enregistrer": self = .save
            case "brouillon": self = .draft
            case "abandonner": self = .giveUp
            case "relire": self = .check
            default:
                guard value.hasPrefix("ajouter/") else { return nil }
                self = .add(String(value.dropFirst("ajouter/".count)))
            }
        }
    }

    package struct Model: Sendable {
        package let practice: Practice
        package let section: Section
        package var typed: TypedSection
        /// The facts that the form was made from.
        package var base: [Fact]
        package var revision: Int64?
        package var saveID: String
        package var draftedAt: Int64?
        package var isBehind = false
        /// It came from the sheet that this one takes up.
        package var isToAdapt = false
        package var message = ""
        package var problem: EditingProblem?
        /// For the help to read; nil where nothing of the section needs it.
        package var lexicon: Lexicon?

        package init(
            _ practice: Practice, _ section: Section, typed: TypedSection, base: [Fact], revision: Int64?,
            saveID: String
        ) {
            self.practice = practice
            self.section = section
            self.typed = typed
            self.base = base
            self.revision = revision
            self.saveID = saveID
        }

        /// Its section holds the version in plain language.
        package var hasPlainVersion: Bool { section.fields.contains { $0.name == SectionFields.plain } }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let vocabularies: Vocabularies
    private let words: EditingWords
    private var texts: EditingTexts { frame.texts.editing }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        self.vocabularies = vocabularies
        words = EditingWords(frame, vocabularies)
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        let title = words.section(model.section.name)
        let route = Route.writing(.section(slug: slug, name: model.section.name))
        return Layout(frame).page(
            title: title, head: "<script src=\"\(Asset.writing)\" defer></script>\n",
            """
            \(Trail(frame.texts).markup(
                [(words.sheet.written(model.practice.title), .sheet(slug: slug)),
                    (texts.title, .writing(.sheet(slug: slug)))], here: title))
            <h1>\(title)</h1>
            \(EditingNote(words: words, problem: model.problem).markup)\(draft)\
            \(if: model.isToAdapt, "<p class=\"note\">\(frame.texts.adoptions.sectionToAdapt)</p>\n")\
            <p class="note" id="discretion">\(texts.noNames)</p>
            <p class="meta">\(texts.emptyHelp)</p>
            <form class="account writing" method="post" action="\(Link(route))" data-kept="\(texts.draftKept)" \
            data-lost="\(texts.draftLost)">
            \(token.input)
            <input type="hidden" name="\(EditingFields.save)" value="\(model.saveID)">
            \(from)\
            <button type="submit" name="\(EditingFields.action)" value="enregistrer" hidden>\(texts.save)</button>
            \(each: model.section.fields, { field($0) })\
            <div class="entry"><label for="message">\(texts.messageLabel)</label>
            <input id="message" name="\(EditingFields.message)" type="text" maxlength="200" autocomplete="off" \
            value="\(model.message)"></div>
            <p><button class="button" type="submit" name="\(EditingFields.action)" value="enregistrer">\(texts.save)</button>\
            \(if: model.draftedAt != nil, giveUp)</p>
            </form>
            <p><a href="\(Link(Route.writing(.sheet(slug: slug))))">\(texts.backToSheet)</a></p>
            \(DangerBox(texts: frame.texts.reports).markup)
            """)
    }

    private var from: Markup {
        guard let revision = model.revision else { return "" }
        return "<input type=\"hidden\" name=\"\(EditingFields.base)\" value=\"\(String(revision))\">\n"
    }

    private var giveUp: Markup {
        """
         <button class="button quiet" type="submit" name="\(EditingFields.action)" value="abandonner">\(texts.giveUp)</button>
        """
    }

    private var draft: Markup {
        guard let at = model.draftedAt, model.problem == nil else { return "" }
        let day = frame.timeZone.local(Int(at / 1_000_000)).date.number
        return """
            <div class="note" role="status"><p>\(texts.draftBack(day: day))</p>\
            \(if: model.isBehind, "<p>\(texts.draftBehind)</p>")</div>

            """
    }

    private func field(_ field: Field) -> Markup {
        SectionFields(
            field: field, typed: model.typed, base: model.base, problem: model.problem, vocabularies: vocabularies,
            words: words, lexicon: model.lexicon
        ).markup
    }
}
