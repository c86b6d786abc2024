package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What it takes to do elsewhere what a sheet tells: computed from its approach, so that nothing is written twice.
package struct KitPage {
    /// Short answers, side by side.
    static let brief = ["form", "kit.period", "kit.sessions", "kit.length", "kit.group", "kit.opening"]
    /// Fields that make a kit; with two of them there is something to take away.
    private static let telling = brief + ["step", "tool", "kit.role", "kit.material", "training"]
    private let sheet: Sheet
    private let projection: SheetProjection
    private let facts: FactView
    private let mayWrite: Bool
    private let frame: Frame
    private var words: SheetWords { facts.words }
    private var texts: AdoptionsTexts { frame.texts.adoptions }
    private var slug: String { sheet.practice.slug }

    /// - Parameter mayWrite: the reader may say what is not said.
    package init(_ sheet: Sheet, template: Template, vocabularies: Vocabularies, mayWrite: Bool, frame: Frame) {
        self.sheet = sheet
        self.mayWrite = mayWrite
        self.frame = frame
        projection = SheetProjection(sheet, template: template)
        facts = FactView(words: SheetWords(frame.texts, vocabularies), sheet: sheet, template: template)
    }

    static func isTelling(_ projection: SheetProjection) -> Bool {
        telling.count { !projection.stated($0).isEmpty } >= 2
    }

    package var bytes: [UInt8] {
        let title = words.written(sheet.practice.title)
        return Layout(frame).page(
            title: "\(texts.kit), \(title)",
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug))], here: texts.kit))
            <article class="sheet"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            <h1>\(texts.kit)</h1>
            <p class="lead">\(title)</p>
            <p>\(texts.kitLead)</p>
            <h2>\(texts.kitBrief)</h2>
            <dl class="named">\(each: Self.brief, { entry($0) })</dl>
            \(part(texts.kitSteps, ["step", "landmark"]))\(part(texts.kitPeople, ["kit.role", "staff"]))\
            \(part(texts.kitMaterial, ["kit.material", "tool"]))\(part(texts.kitTraining, ["training"]))\
            \(part(texts.kitConditions, ["condition", "lever"]))\(part(texts.kitCaution, ["ethics", "caution"]))\
            \(files)
            </article>
            <ul class="links no-print"><li><a href="\(Link(Route.sheet(slug: slug)))">\(texts.kitSheet)</a></li>
            <li><a href="\(Link(Route.adoptions(.adopt(slug: slug))))" rel="nofollow">\(texts.adopt)</a></li></ul>
            <p class="meta no-print">\(texts.kitPrint)</p>
            """)
    }

    private func entry(_ field: String) -> Markup {
        let items = projection.stated(field)
        return """
            <dt>\(words.heading(field, of: "field"))</dt><dd>\(each: items, separator: ", ", { facts.line($0) })\
            \(if: items.isEmpty, unsaid(field))</dd>

            """
    }

    /// The first field is always there; those after it when they say something.
    private func part(_ heading: String, _ fields: [String]) -> Markup {
        let told = fields.filter { !projection.stated($0).isEmpty }
        return """
            <h2>\(heading)</h2>
            \(if: told.isEmpty, "<p>\(unsaid(fields[0]))</p>\n")\(each: told, { list($0, isNamed: told != [fields[0]]) })
            """
    }

    private func list(_ field: String, isNamed: Bool) -> Markup {
        let items = projection.stated(field)
        let name: Markup = isNamed ? "<h3>\(words.heading(field, of: "field"))</h3>\n" : ""
        if field == "step" {
            return "\(name)<ol class=\"steps\">\(each: items, { "<li>\(facts.line($0))</li>\n" })</ol>\n"
        }
        return "\(name)<ul class=\"facts\">\(each: items, { "<li>\(facts.line($0))</li>\n" })</ul>\n"
    }

    private func unsaid(_ field: String) -> Markup {
        let section = Template.current.section(of: field)?.name ?? "way"
        let route = Route.writing(.section(slug: slug, name: section))
        return """
            <span class="absent">\(texts.kitUnsaid)</span>\
            \(if: mayWrite, " <a class=\"no-print\" href=\"\(Link(route))\">\(texts.kitWrite)<span class=\"unseen\">, \(words.heading(field, of: "field"))</span></a>")
            """
    }

    /// Those that the reader may see, by the rules of files; pictures stay on the sheet.
    private var files: Markup {
        let documents = sheet.files.filter { !$0.kind.isPicture }
        if documents.isEmpty { return "" }
        return """
            <h2>\(texts.kitFiles)</h2>
            <ul class="facts">\(each: documents, { file in """
                <li><a href="\(Link(Route.files(.bytes(slug: slug, id: file.id, isSmall: false))))">\(file.words.title)</a></li>

                """ })</ul>

            """
    }
}
