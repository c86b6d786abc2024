extension LedCampaign {
    /// What stands on the paper of that number, whatever is asked today; nil for a number that no paper has.
    package func questionnaire(ofPaper number: Int) -> Questionnaire? {
        guard (1...max(papers, 1)).contains(number), number <= papers else { return nil }
        let version = versions.first { ($0.papers ?? 0) >= number }?.version
        return ([published].compactMap(\.self) + typed.older).first { $0.version == version } ?? published
    }

    /// The numbers printed with the same version as the last one; nil while none is.
    package var lastPapers: ClosedRange<Int>? {
        if papers == 0 { return nil }
        let before = versions.compactMap(\.papers).filter { $0 < papers }.max() ?? 0
        return before + 1...papers
    }

    /// The version that bodies are asked to agree to; nil while there is none.
    package var asked: CampaignVersion? {
        campaign.state == .open ? versions.last { $0.publishedAt == nil && $0.askedAt != nil } : nil
    }
}

extension CampaignBody {
    /// It agreed to that version, or to all that stands when none is asked.
    package func hasAgreed(to version: CampaignVersion?) -> Bool {
        guard let agreedAt else { return false }
        return agreedAt >= version?.askedAt ?? .min
    }
}
