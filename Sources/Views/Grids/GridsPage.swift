package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The grids that practices are read with.
package struct GridsPage {
    private let grids: [Grid]
    private let frame: Frame
    private var texts: ReviewsTexts { frame.texts.reviews }

    package init(_ grids: [Grid], frame: Frame) {
        self.grids = grids
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let words = GridWords(frame.texts)
        return Layout(frame).page(
            title: texts.gridsTitle, current: .grids(.list),
            """
            <h1>\(texts.gridsTitle)</h1>
            <p class="lead">\(texts.gridsLead)</p>
            <ul class="results">\(each: grids, { grid in """
                <li><h2><a href="\(Link(Route.grids(.grid(code: grid.code, version: nil))))">\(words.said(grid.title))</a></h2>
                <p>\(words.said(grid.about))</p>
                <p class="meta">\(texts.gridsCount(n: grid.criteria.count)) · \
                \(words.source(grid))</p></li>

                """ })</ul>
            <ul class="links"><li><a href="\(Link(Route.grids(.selfCheck(slug: nil))))">\(texts.checkDoor)</a></li>
            <li><a href="\(Link(Route.reviews(.code)))">\(texts.codeEnter)</a></li></ul>
            """)
    }
}
