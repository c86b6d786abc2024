internal import Domain
internal import Texts

/// Words the proposals about bodies, and why a change of one was not taken.
struct OrganisationWords {
    private let texts: OrganisationsTexts

    init(_ texts: Texts) { self.texts = texts.organisations }

    func line(_ pair: Resemblance) -> String {
        texts.duplicate(
            first: pair.first.name, firstSlug: pair.first.slug, second: pair.second.name,
            secondSlug: pair.second.slug, reason: reason(pair.likeness))
    }

    func sentence(_ refusal: OrganisationRefusal) -> String {
        switch refusal {
        case .notASiret(let text): texts.refusedSiret(text: text)
        case .siretTaken(nil): texts.refusedSiretTaken
        case .siretTaken(let slug?): texts.refusedSiretTakenBy(slug: slug)
        case .nameTaken(nil): texts.refusedNameTaken
        case .nameTaken(let slug?): texts.refusedNameTakenBy(slug: slug)
        case .nameMissing: texts.refusedNameMissing
        case .daysReversed: texts.refusedDays
        case .sameBody: texts.refusedSameBody
        case .mergedAlready: texts.refusedMerged
        case .notMerged: texts.refusedNotMerged
        }
    }

    private func reason(_ likeness: Likeness) -> String {
        switch likeness {
        case .sameSiren: texts.reasonSiren
        case .sameWords: texts.reasonWords
        case .acronym: texts.reasonAcronym
        case .spelling: texts.reasonSpelling
        }
    }
}
