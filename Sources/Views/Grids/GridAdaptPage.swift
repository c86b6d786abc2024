package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The form by which a territory adapts a grid.
package struct GridAdaptPage {
    package enum Field {
        package static let action = "action"
        package static let version = "version"
        package static let title = "nom"
        package static let about = "sert"
        package static let code = "code"
        package static let label = "intitule"
        package static let help = "aide"
        package static let kept = "garder"
    }

    package enum Action: String, Sendable {
        case save = "enregistrer"
        case restore = "revenir"
    }

    package enum Problem: Sendable, Equatable {
        case expired
        case stale
        case unchanged
        case refused(GridRefusal)
    }

    package struct Model: Sendable {
        package let grid: Grid
        package var draft: GridDraft
        package var isAdapted = false
        package var problem: Problem?

        /// - Parameter draft: as typed; nil for the grid as it is.
        package init(_ grid: Grid, draft: GridDraft? = nil) {
            self.grid = grid
            self.draft = draft ?? Self.draft(grid)
        }

        /// With the spaces of the screen: what comes back has plain ones, as what is kept.
        private static func draft(_ grid: Grid) -> GridDraft {
            var draft = GridDraft()
            draft.title = French.typography(grid.title.french)
            draft.about = French.typography(grid.about.french)
            draft.criteria = grid.criteria.map {
                GridDraft.Criterion(
                    code: $0.code, label: French.typography($0.label.french),
                    help: French.typography($0.help.french))
            }
            return draft
        }
    }

    /// Empty places for new criteria.
    package static let room = 3
    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private let words: GridWords
    private var texts: ReviewsTexts { frame.texts.reviews }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = GridWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = words.said(model.grid.title)
        let route = Route.grids(.adapt(code: model.grid.code))
        return Layout(frame).page(
            title: texts.adaptTitle, current: .grids(.list),
            """
            \(Trail(frame.texts).markup([
                (texts.gridsTitle, .grids(.list)), (title, .grids(.grid(code: model.grid.code, version: nil))),
            ], here: texts.adaptTitle))
            <h1>\(texts.adaptTitle)</h1>
            \(note)<p class="lead">\(texts.adaptLead)</p>
            <form class="account" method="post" action="\(Link(route))">\(token.input)
            <input type="hidden" name="\(Field.version)" value="\(String(model.grid.version))">
            \(AccountField(
                name: Field.title, label: texts.adaptName, value: model.draft.title, limit: GridDraft.titleLimit
            ).markup)
            \(AccountField(
                name: Field.about, label: texts.adaptAbout, shape: .paragraph, value: model.draft.about,
                limit: GridDraft.helpLimit
            ).markup)
            \(each: Array(rows.enumerated()), { row($0.offset, $0.element) })
            <p><button class="button" type="submit" name="\(Field.action)" value="\(Action.save.rawValue)">\
            \(texts.adaptSave)</button></p></form>
            \(if: model.isAdapted, restoring(route))
            """)
    }

    private var rows: [GridDraft.Criterion] {
        let typed = model.draft.criteria
        let empty = GridDraft.Criterion(code: nil, label: "", help: "")
        let blanks = typed.filter { $0.code == nil && $0.label.isEmpty }.count
        return typed + Array(repeating: empty, count: max(0, Self.room - blanks))
    }

    private func row(_ index: Int, _ criterion: GridDraft.Criterion) -> Markup {
        let number = index + 1
        let isNew = criterion.code == nil
        return """
            <fieldset><legend>\(isNew ? texts.adaptNew : texts.adaptCriterion(n: number))</legend>
            <input type="hidden" name="\(Field.code)-\(String(number))" value="\(criterion.code ?? "")">
            \(AccountField(
                name: "\(Field.label)-\(number)", label: texts.adaptLabel, value: criterion.label, isRequired: false,
                limit: GridDraft.labelLimit
            ).markup)
            \(AccountField(
                name: "\(Field.help)-\(number)", label: texts.adaptHelp, shape: .paragraph, value: criterion.help,
                isRequired: false, limit: GridDraft.helpLimit
            ).markup)
            \(if: !isNew, kept(number, criterion.isKept))</fieldset>

            """
    }

    private func kept(_ number: Int, _ isKept: Bool) -> Markup {
        """
        <label class="choice"><input type="checkbox" name="\(Field.kept)-\(String(number))" value="oui"\
        \(attribute: "checked", if: isKept, "")><span>\(texts.adaptKeep)</span></label>

        """
    }

    private func restoring(_ route: Route) -> Markup {
        """
        <form class="account" method="post" action="\(Link(route))">\(token.input)
        <p><button class="button quiet" type="submit" name="\(Field.action)" value="\(Action.restore.rawValue)">\
        \(texts.adaptRestore)</button></p></form>
        """
    }

    private var note: Markup {
        guard let problem = model.problem else { return "" }
        let sentence =
            switch problem {
            case .expired: texts.expired
            case .stale: texts.refusedStale
            case .unchanged: texts.adaptSame
            case .refused(let refusal): sentence(refusal)
            }
        return "<div class=\"note problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>\(sentence)</p></div>\n"
    }

    private func sentence(_ refusal: GridRefusal) -> String {
        switch refusal {
        case .wordsMissing, .unknownCriterion: return texts.refusedWords
        case .tooLong: return texts.refusedGridLong
        case .noCriterion: return texts.refusedNoCriterion
        case .tooMany(let limit): return texts.refusedTooMany(n: limit)
        case .needed(let criterion, let label):
            return texts.refusedNeeded(
                criterion: model.grid.criterion(criterion).map { words.said($0.label) } ?? criterion,
                label: model.grid.label(label).map { words.said($0.title) } ?? label)
        }
    }
}
