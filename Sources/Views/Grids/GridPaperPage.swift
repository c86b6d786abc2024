package import Domain
internal import HTML
internal import Routes
internal import Texts

/// A grid to fill in by hand, around a table.
package struct GridPaperPage {
    private let grid: Grid
    private let frame: Frame
    private let words: GridWords
    private var texts: ReviewsTexts { frame.texts.reviews }

    package init(_ grid: Grid, frame: Frame) {
        self.grid = grid
        self.frame = frame
        words = GridWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = words.said(grid.title)
        return Layout(frame).page(
            title: title, current: .grids(.list),
            """
            \(Trail(frame.texts).markup([
                (texts.gridsTitle, .grids(.list)), (title, .grids(.grid(code: grid.code, version: nil))),
            ], here: texts.gridPrint))
            <h1>\(title)</h1>
            <p>\(texts.paperLead)</p>
            <p>\(texts.paperPractice) <span class="rule"></span></p>
            <p>\(texts.paperGroup) <span class="rule"></span></p>
            \(words.criteria(of: grid, level: 2, criterion))
            <p class="meta">\(words.source(grid)) · \(texts.gridVersion(n: grid.version))</p>
            """)
    }

    private func criterion(_ criterion: Grid.Criterion) -> Markup {
        """
        <div class="criterion"><p><strong>\(words.said(criterion.label))</strong><br>\(words.said(criterion.help))</p>
        <ul class="boxes inline">\(each: GridAnswer.allCases, { "<li>\(words.answer($0))</li>\n" })</ul>
        <p>\(texts.paperArgument) <span class="rule"></span></p>
        <p>\(texts.paperEvidence) <span class="rule"></span></p></div>

        """
    }
}
