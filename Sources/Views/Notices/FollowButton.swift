package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The button at the end of a page that follows what the page is about, or follows it no more.
package struct FollowButton: Sendable {
    /// Names of the fields of the forms.
    package enum Field {
        package static let kind = "genre"
        package static let subject = "objet"
        package static let follow = "suivi"
    }

    private let subject: FollowSubject
    private let follow: Int64?
    private let token: HiddenToken

    /// - Parameter follow: the number of the follow, when the reader follows it.
    package init(_ subject: FollowSubject, follow: Int64?, token: HiddenToken) {
        self.subject = subject
        self.follow = follow
        self.token = token
    }

    func markup(_ texts: NoticesTexts) -> Markup {
        let route = Route.notices(follow == nil ? .follows : .followEnd)
        return """
            <section class="follow" aria-labelledby="suivre"><h2 id="suivre">\(texts.followHeading)</h2>
            <p class="meta">\(if: follow == nil, "\(texts.followHelp)", else: "\(texts.following)")</p>
            <form method="post" action="\(Link(route))">\(token.input)\
            \(Self.hidden(Field.kind, Self.kind(subject)))\(Self.hidden(Field.subject, Self.value(subject)))\
            \(if: follow != nil, Self.hidden(Field.follow, String(follow ?? 0)))\
            <button class="button quiet" type="submit">\(follow == nil ? label(texts) : texts.stop)</button></form>\
            \(bearing(texts))</section>

            """
    }

    /// From a sheet to who carries it and who may see it.
    private func bearing(_ texts: NoticesTexts) -> Markup {
        guard case .practice(let slug) = subject else { return "" }
        return "<p><a href=\"\(Link(Route.members(.bearing(slug: slug))))\">\(texts.bearing)</a></p>"
    }

    private func label(_ texts: NoticesTexts) -> String {
        switch subject {
        case .practice: texts.followPractice
        case .search: texts.followSearch
        case .territory: texts.followTerritory
        }
    }

    static func hidden(_ name: String, _ value: String) -> Markup {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    private static func kind(_ subject: FollowSubject) -> String {
        switch subject {
        case .practice: "fiche"
        case .search: "recherche"
        case .territory: "lieu"
        }
    }

    private static func value(_ subject: FollowSubject) -> String {
        switch subject {
        case .practice(let slug), .territory(let slug): slug
        case .search(let search): search.saved
        }
    }

    /// What a form names; nil for what none of ours does.
    package static func subject(kind: String, value: String) -> FollowSubject? {
        switch kind {
        case "fiche": value.isEmpty ? nil : .practice(slug: value)
        case "lieu": value.isEmpty ? nil : .territory(slug: value)
        case "recherche": SheetSearch(saved: value).map(FollowSubject.search)
        default: nil
        }
    }
}
