package import Domain
internal import HTML
package import Routes
internal import Texts

/// The list of bodies, or of groups of residents: a filter, names in their order, pages.
package struct OrganisationsPage {
    /// What the list shows, computed by the act.
    package struct Model {
        package let route: DirectoryRoute
        package let isGroup: Bool
        package let total: Int
        package let pages: Int
        /// Number of the first row in the whole list, from 1.
        package let first: Int
        package let organisations: [Organisation]
        package let kinds: [String]

        package init(
            route: DirectoryRoute, isGroup: Bool, total: Int, pages: Int, first: Int, organisations: [Organisation],
            kinds: [String]
        ) {
            self.route = route
            self.isGroup = isGroup
            self.total = total
            self.pages = pages
            self.first = first
            self.organisations = organisations
            self.kinds = kinds
        }
    }

    private let model: Model
    private let frame: Frame
    private let words: SheetWords
    private var texts: OrganisationsTexts { frame.texts.organisations }

    package init(_ model: Model, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: title, current: model.isGroup ? nil : list(DirectoryRoute()), content)
    }

    private var title: String { model.isGroup ? texts.groupsTitle : texts.listTitle }
    private var isFiltered: Bool { !model.route.words.isEmpty || model.route.kind != nil }
    private var isEmptyWhole: Bool { model.kinds.isEmpty }

    private func list(_ route: DirectoryRoute) -> Route { model.isGroup ? .groups(route) : .organisations(route) }

    private var content: Markup {
        if isEmptyWhole { return nothingYet }
        return """
            <h1>\(title)</h1>
            <p class="lead">\(model.isGroup ? texts.groupsLead : texts.listLead)</p>
            \(form)
            \(sentence)
            \(if: model.total > 0, names)
            \(pages)
            \(if: isWhole, Downloads(frame.texts, model.isGroup ? .groups : .organisations).markup)
            <p class="meta">\(model.isGroup ? texts.seeOrganisations : texts.seeGroups) \
            <a href="\(Link(other))">\(model.isGroup ? texts.listTitle : texts.groupsTitle)</a></p>
            """
    }

    /// The file holds the whole list, so it is offered where the page is about the whole list.
    private var isWhole: Bool { model.route.words.isEmpty && model.route.kind == nil }

    private var other: Route { model.isGroup ? .organisations(DirectoryRoute()) : .groups(DirectoryRoute()) }

    private var form: Markup {
        """
        <search><form class="search" action="\(Link(list(DirectoryRoute())))" method="get">
        <label for="mots">\(texts.searchLabel)</label>
        <input type="search" id="mots" name="\(DirectoryRoute.wordsField)" value="\(model.route.words)" \
        maxlength="200" autocomplete="off" enterkeyhint="search">
        \(if: model.kinds.count > 1, kinds)
        <button class="button" type="submit">\(texts.searchButton)</button>
        </form></search>
        """
    }

    private var kinds: Markup {
        """
        <label for="genre">\(texts.kindLabel)</label>
        <select id="genre" name="\(DirectoryRoute.kindField)"><option value="">\(texts.anyKind)</option>\
        \(each: model.kinds, option)</select>
        """
    }

    private func option(_ kind: String) -> Markup {
        """
        <option value="\(kind)"\(attribute: "selected", if: kind == model.route.kind, "")>\
        \(words.heading(kind, of: "organisation"))</option>
        """
    }

    private var sentence: Markup {
        if !isFiltered { return "" }
        let found =
            model.isGroup
            ? texts.groupsFound(n: model.total, words: asked) : texts.listFound(n: model.total, words: asked)
        return """
            <p role="status">\(found)</p>
            \(if: model.total == 0, "<div class=\"note\"><p>\(texts.noneAdvice)</p></div>")
            <p class="meta"><a href="\(Link(list(DirectoryRoute())))">\(texts.seeAll)</a></p>
            """
    }

    /// What was asked, as one phrase: the words, the kind.
    private var asked: String {
        let kind = model.route.kind.map { words.label($0, of: "organisation") }
        return [model.route.words, kind ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var names: Markup {
        """
        <ol class="directory"\(attribute: "start", model.first)\
        \(attribute: "lang", if: frame.texts.language != .fr, "fr")>
        \(each: model.organisations, item)
        </ol>
        """
    }

    private func item(_ organisation: Organisation) -> Markup {
        let about = [
            words.label(organisation.kind, of: "organisation"), organisation.territory.map(words.place) ?? "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        let name = words.written(organisation.name)
        return """
            <li>\(if: OrganisationLink(organisation).link != nil, link(organisation, name), else: "\(name)") \
            <span class="meta">· \(about)</span></li>

            """
    }

    private func link(_ organisation: Organisation, _ name: String) -> Markup {
        guard let link = OrganisationLink(organisation).link else { return "" }
        return "<a href=\"\(link)\">\(name)</a>"
    }

    private var nothingYet: Markup {
        """
        <h1>\(title)</h1>
        <div class="note"><p>\(model.isGroup ? texts.groupsEmpty : texts.listEmpty)</p></div>
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.seePractices)</a></p>
        """
    }

    private var pages: Markup {
        if model.pages < 2 { return "" }
        let page = model.route.page
        return """
            <nav class="pages" aria-label="\(frame.texts.practices.pagesLabel)">
            \(if: page > 1, step(frame.texts.practices.previous, to: page - 1))
            <span>\(frame.texts.practices.pageOf(page: page, pages: model.pages))</span>
            \(if: page < model.pages, step(frame.texts.practices.next, to: page + 1))
            </nav>
            """
    }

    private func step(_ label: String, to page: Int) -> Markup {
        var route = model.route
        route.page = page
        return "<a class=\"button quiet\" href=\"\(Link(list(route)))\">\(label)</a>"
    }
}
