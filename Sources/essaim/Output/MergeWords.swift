internal import Acts
internal import Domain
internal import Texts

/// Words the pairs proposed, what a merge does, and what stops one.
struct MergeWords {
    private let texts: Texts
    private var merging: MergingTexts { texts.merging }

    init(_ texts: Texts) { self.texts = texts }

    func lines(_ proposal: ProposeSamePractices.Proposal) -> [String] {
        let names = [
            (proposal.places, merging.proposalPlace), (proposal.bearers, merging.proposalBearer),
        ].compactMap { names, sentence in names.isEmpty ? nil : sentence(names.joined(separator: ", ")) }
        let titles = merging.proposalTitles(
            first: proposal.first.title, second: proposal.second.title,
            percent: texts.language.percent(proposal.likeness * 100, decimals: 0))
        return [merging.proposal(first: proposal.first.slug, second: proposal.second.slug)]
            + ([titles] + names).map { "    \($0)" }
    }

    func lines(_ outcome: MergePractices.Outcome) -> [String] {
        let sentence = outcome.isDryRun ? merging.wouldMerge : merging.merged
        let fields = outcome.contradictions.map { merging.contradiction(field: label($0)) }
        return [sentence(outcome.merged.title, outcome.kept.title)] + fields
            + [outcome.isDryRun ? merging.dryRun : merging.undoHint(slug: outcome.merged.slug)]
    }

    func sentence(_ obstacle: MergeObstacle) -> String {
        switch obstacle {
        case .same: merging.refusedSame
        case .readers: merging.refusedReaders
        case .holdsOthers: merging.refusedHoldsOthers
        case .alone: merging.refusedAlone
        }
    }

    private func label(_ field: String) -> String {
        guard let term = Vocabularies(Vocabulary.shipped).term(field, of: "field") else { return field }
        return texts.language == .fr ? term.french : term.english
    }
}

/// Pairs proposed, for programs.
enum MergeJSON {
    static func proposals(_ proposals: [ProposeSamePractices.Proposal]) -> [UInt8] {
        func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
        let pairs = proposals.map { proposal in
            JSON.object([
                JSON.Member("slugs", strings([proposal.first.slug, proposal.second.slug])),
                JSON.Member("titles", strings([proposal.first.title, proposal.second.title])),
                JSON.Member("likeness", .number(proposal.likeness)),
                JSON.Member("places", strings(proposal.places)), JSON.Member("bearers", strings(proposal.bearers)),
            ])
        }
        return JSON.array(pairs).encoded() + [UInt8(ascii: "\n")]
    }
}
