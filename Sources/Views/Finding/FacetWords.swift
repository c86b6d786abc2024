internal import Domain
internal import Texts

/// The names of facets and of their values in the reader's language.
struct FacetWords {
    private let words: SheetWords
    private let template: Template
    private var texts: FindingTexts { words.texts.finding }

    init(_ words: SheetWords, template: Template) {
        self.words = words
        self.template = template
    }

    func name(_ facet: Facet) -> String {
        switch facet {
        case .need: texts.facetNeed
        case .theme: texts.facetTheme
        case .method: texts.facetMethod
        case .people: texts.facetPeople
        case .territory: texts.facetTerritory
        case .bearer: texts.facetBearer
        case .approach: texts.facetApproach
        case .obstacle: texts.facetObstacle
        case .lever: texts.facetLever
        case .participation: texts.facetParticipation
        case .stage: texts.facetStage
        case .evaluation: texts.facetEvaluation
        case .year: texts.facetYear
        case .completeness: texts.facetCompleteness
        case .domain: texts.facetDomain
        case .organisation: texts.facetOrganisation
        case .source: texts.facetSource
        }
    }

    func label(_ value: FacetCount.Value) -> String { label(value.filter, name: value.name) }

    /// - Parameter name: of a place, a body or a publication; the value as it is when there is none.
    func label(_ filter: SheetFilter, name: String? = nil) -> String {
        if let name { return words.written(name) }
        if let vocabulary = filter.facet.vocabulary(in: template) { return words.label(filter.value, of: vocabulary) }
        switch filter.facet {
        case .completeness: return Completeness(rawValue: filter.value).map(label) ?? filter.value
        case .year: return decade(filter.value) ?? filter.value
        default: return filter.value
        }
    }

    /// "Frein : manque de moyens financiers".
    func choice(_ value: FacetCount.Value) -> String { choice(value.filter.facet, label(value)) }

    /// The same for a value that has no name here.
    func choice(_ filter: SheetFilter) -> String { choice(filter.facet, filter.value) }

    private func choice(_ facet: Facet, _ value: String) -> String {
        texts.choice(facet: facet == .need ? texts.needAlone : name(facet), value: value)
    }

    private func label(_ completeness: Completeness) -> String {
        switch completeness {
        case .brief: texts.brief
        case .developed: texts.developed
        case .detailed: texts.detailed
        }
    }

    private func decade(_ value: String) -> String? {
        let years = value.split(separator: "-")
        return years.count == 2 ? texts.decade(first: String(years[0]), last: String(years[1])) : nil
    }
}
