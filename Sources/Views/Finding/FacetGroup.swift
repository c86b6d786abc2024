internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The values of one facet as boxes to tick, each with the number of sheets it would give.
struct FacetGroup {
    private let facet: FacetCount
    private let words: FacetWords
    private let texts: Texts

    init(_ facet: FacetCount, words: FacetWords, texts: Texts) {
        self.facet = facet
        self.words = words
        self.texts = texts
    }

    /// - Parameter isOpen: also opened when something is chosen in it.
    func markup(isOpen: Bool) -> Markup {
        let tree = FacetTree(facet.values)
        let name = words.name(facet.facet)
        let hasChoice = facet.values.contains { $0.isChosen }
        return """
            <details class="facet"\(attribute: "open", if: isOpen || hasChoice)>\
            <summary>\(name)</summary><fieldset aria-label="\(name)">
            \(list(tree.front))\(if: tree.restCount > 0, others(tree))</fieldset>\(otherSide)</details>

            """
    }

    /// Obstacles and levers have pages of their own, which say what helped against what.
    private var otherSide: Markup {
        let way: (label: String, route: Route)? =
            switch facet.facet {
            case .obstacle: (texts.obstacles.obstaclesHeading, .obstacles)
            case .lever: (texts.obstacles.leversHeading, .levers)
            default: nil
            }
        return "\(way.map { "<p class=\"meta\"><a href=\"\(Link($0.route))\">\($0.label)</a></p>" as Markup })"
    }

    private func others(_ tree: FacetTree) -> Markup {
        """
        <details><summary>\(texts.finding.otherValues(n: tree.restCount))</summary>\(list(tree.rest))</details>
        """
    }

    private func list(_ branches: [FacetTree.Branch]) -> Markup {
        "<ul>\(each: branches, item)</ul>"
    }

    private func item(_ branch: FacetTree.Branch) -> Markup {
        let label = SheetWords.capitalised(words.label(branch.value))
        return """
            <li>\(if: branch.isOffered, box(branch.value, label), else: "<p>\(label)</p>")\
            \(if: !branch.parts.isEmpty, list(branch.parts))</li>

            """
    }

    private func box(_ value: FacetCount.Value, _ label: String) -> Markup {
        """
        <label><input type="checkbox" name="\(value.filter.facet.rawValue)" value="\(value.filter.value)"\
        \(attribute: "checked", if: value.isChosen)><span>\(label)</span> \
        <span class="n">\(texts.language.formatted(value.sheets))</span></label>
        """
    }
}
