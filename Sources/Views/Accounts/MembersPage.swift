package import Domain
internal import HTML
package import Routes
internal import Texts

/// The accounts of the instance by name, with a form that chooses among them.
package struct MembersPage {
    package struct Model: Sendable {
        package var query: MembersQuery
        package var total: Int
        package var pages: Int
        package var accounts: [Account]
        package var roles: [Int64: [Role]]
        package var requests: Int

        package init(
            query: MembersQuery, total: Int, pages: Int, accounts: [Account], roles: [Int64: [Role]], requests: Int
        ) {
            self.query = query
            self.total = total
            self.pages = pages
            self.accounts = accounts
            self.roles = roles
            self.requests = requests
        }
    }

    private let model: Model
    private let frame: Frame
    private var texts: MembersTexts { frame.texts.members }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title, current: .members(.list(MembersQuery())),
            """
            \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.title))
            <h1>\(texts.title)</h1>
            <p class="lead">\(texts.lead)</p>
            <p><a class="button" href="\(Link(Route.members(.invitation)))">\(texts.invite)</a></p>
            <p>\(texts.requests(n: model.requests))\(if: model.requests > 0, " \(requests)")</p>
            \(form)
            <p role="status">\(texts.found(n: model.total))</p>
            \(if: model.total == 0, "<div class=\"note\"><p>\(texts.noneAdvice)</p></div>", else: list)
            \(pages)
            """)
    }

    private var requests: Markup {
        "<a href=\"\(Link(Route.members(.requests)))\">\(texts.readRequests)</a>"
    }

    private var form: Markup {
        """
        <search><form class="search among" action="\(Link(Route.members(.list(MembersQuery()))))" method="get">
        <div><label for="mots">\(texts.wordsLabel)</label>
        <input type="search" id="mots" name="\(MembersQuery.wordsField)" value="\(model.query.words)" maxlength="200" \
        autocomplete="off"></div>
        <div><label for="etat">\(texts.stateLabel)</label>
        <select id="etat" name="\(MembersQuery.stateField)"><option value="">\(texts.anyState)</option>\
        \(each: states, { option($0.rawValue, texts.name($0), model.query.state) })</select></div>
        <div><label for="role">\(texts.roleLabel)</label>
        <select id="role" name="\(MembersQuery.roleField)"><option value="">\(texts.anyRole)</option>\
        \(each: Role.allCases, { option($0.rawValue, texts.name($0), model.query.role) })</select></div>
        <button class="button" type="submit">\(texts.search)</button>
        </form></search>
        """
    }

    private var states: [Account.State] { Account.State.allCases.filter { $0 != .erased } }

    private func option(_ value: String, _ label: String, _ chosen: String) -> Markup {
        "<option value=\"\(value)\"\(attribute: "selected", if: value == chosen, "")>\(label)</option>"
    }

    private var list: Markup { "<ol class=\"directory\">\n\(each: model.accounts, item)</ol>\n" }

    private func item(_ account: Account) -> Markup {
        let roles = (model.roles[account.id] ?? []).map(texts.name)
        let about = [
            roles.isEmpty ? texts.noRole : roles.joined(separator: ", "),
            account.state == .active ? nil : texts.name(account.state), account.isDemo ? texts.demo : nil,
        ].compactMap(\.self).joined(separator: ", ")
        return """
            <li><a href="\(Link(Route.members(.member(id: account.id))))">\(account.name)</a><br>
            <span class="meta">\(about)</span></li>

            """
    }

    private var pages: Markup {
        if model.pages < 2 { return "" }
        let page = model.query.page
        return """
            <nav class="pages" aria-label="\(frame.texts.practices.pagesLabel)">
            \(if: page > 1, step(frame.texts.practices.previous, to: page - 1))
            <span>\(frame.texts.practices.pageOf(page: page, pages: model.pages))</span>
            \(if: page < model.pages, step(frame.texts.practices.next, to: page + 1))
            </nav>
            """
    }

    private func step(_ label: String, to page: Int) -> Markup {
        var query = model.query
        query.page = page
        return "<a class=\"button quiet\" href=\"\(Link(Route.members(.list(query))))\">\(label)</a>"
    }
}
