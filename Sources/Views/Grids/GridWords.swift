internal import Domain
internal import French
internal import HTML
internal import Texts

/// How grids, answers and evidence are named in the language of the reader.
struct GridWords {
    let texts: ReviewsTexts
    private let isFrench: Bool

    init(_ texts: Texts) {
        self.texts = texts.reviews
        isFrench = texts.language == .fr
    }

    func said(_ wording: Wording) -> String {
        isFrench ? French.typography(wording.french) : wording.english
    }

    func source(_ grid: Grid) -> String {
        texts.gridSource(source: French.typography(grid.source), lines: grid.lines)
    }

    func answer(_ answer: GridAnswer) -> String {
        switch answer {
        case .yes: texts.answerYes
        case .partly: texts.answerPartly
        case .no: texts.answerNo
        case .notApplicable: texts.answerNotApplicable
        case .unknown: texts.answerUnknown
        }
    }

    func evidence(_ evidence: ReviewAnswer.Evidence) -> String {
        switch evidence {
        case .passage: texts.evidencePassage
        case .document: texts.evidenceDocument
        case .link: texts.evidenceLink
        case .lived: texts.evidenceLived
        }
    }

    func field(_ field: GridLabel.Field) -> String {
        switch field {
        case .socialDevelopment: texts.fieldSocialDevelopment
        case .collectiveWork: texts.fieldCollectiveWork
        case .novelty: texts.fieldNovelty
        }
    }

    func measure(_ measure: GridLabel.Need.Measure) -> String {
        switch measure {
        case .least(.yes): texts.needLeastYes
        case .least: texts.needLeastPartly
        case .exactly: texts.needIsNo
        }
    }

    /// What a group of criteria stands under.
    func criteria(of grid: Grid, level: Int, _ each: (Grid.Criterion) -> Markup) -> Markup {
        """
        \(each: grid.grouped, { group in """
            \(group.part.map { part -> Markup in
                level == 2 ? "<h2>\(said(part.label))</h2>\n" : "<h3>\(said(part.label))</h3>\n"
            })\(each: group.criteria, each)
            """ })
        """
    }
}
