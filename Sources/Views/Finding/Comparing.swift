internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Boxes beside the sheets of a list and the one button that puts those ticked side by side.
struct Comparing {
    private static let form = "comparer"
    private let texts: FindingTexts

    init(_ texts: FindingTexts) { self.texts = texts }

    /// - Parameter title: as shown, said to those who do not see what the box stands beside.
    func box(_ practice: Practice, title: String) -> Markup {
        """
        <label class="comparing"><input type="checkbox" form="\(Self.form)" name="\(CompareRoute.sheetField)" \
        value="\(practice.slug)"><span>\(texts.compare)<span class="hidden"> \(title)\
        </span></span></label>
        """
    }

    /// The form of all the boxes; forms do not nest, so it stands after the list.
    var button: Markup {
        """
        <form class="ticked" id="\(Self.form)" action="\(Link(Route.compare(CompareRoute())))" method="get">
        <button class="button quiet" type="submit">\(texts.compareChosen)</button>
        <span class="meta">\(texts.compareHint)</span></form>

        """
    }
}
