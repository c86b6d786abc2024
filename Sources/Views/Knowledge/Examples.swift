package import Domain
internal import HTML
package import Routes
internal import Texts

/// The first sheets that follow a method or come from a document, with the way to all of them.
package struct Examples {
    package let total: Int
    private let practices: [Practice]
    private let all: Route

    /// - Parameters:
    ///   - total: of the sheets that the reader may see.
    ///   - all: the list that holds them all.
    package init(total: Int, practices: [Practice], all: Route) {
        self.total = total
        self.practices = practices
        self.all = all
    }

    /// - Parameter more: what the link to the whole list says.
    func list(more: String) -> Markup {
        """
        <ul>
        \(each: practices, item)</ul>
        \(if: total > practices.count, "<p><a class=\"button quiet\" href=\"\(Link(all))\">\(more)</a></p>\n")
        """
    }

    private func item(_ practice: Practice) -> Markup {
        """
        <li><a href="\(Link(Route.sheet(slug: practice.slug)))">\(KnowledgeWords.written(practice.title))</a></li>

        """
    }
}
