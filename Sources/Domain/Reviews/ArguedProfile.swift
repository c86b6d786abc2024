/// *Profil argumenté*: the answers of every voice side by side. Nothing is averaged, and there is no mark.
package struct ArguedProfile: Sendable, Equatable {
    /// How the voices stand to one criterion.
    package enum Standing: Sendable, Equatable {
        /// Everybody who says something says the same, and it holds.
        case shared
        /// Not the same to everybody.
        case divided
        /// Nobody says that it holds, even partly.
        case toPutInPerspective
        /// Nobody says anything of it.
        case unanswered
    }

    package struct Row: Sendable, Equatable {
        package let criterion: Grid.Criterion
        /// In the order of the voices; nil where a voice says nothing.
        package let answers: [ReviewAnswer?]
        package let standing: Standing
    }

    package let grid: Grid
    /// Those who gave their reading: people concerned and residents first, then by family and name.
    package let voices: [ReviewVoice]
    package let rows: [Row]
    package let labels: [LabelReading]

    package init(_ grid: Grid, voices: [ReviewVoice]) {
        let given = voices.filter { $0.state == .given }.sorted { Self.key($0) < Self.key($1) }
        self.grid = grid
        self.voices = given
        rows = grid.criteria.map { criterion in
            let answers = given.map { $0.answer(to: criterion.code) }
            return Row(
                criterion: criterion, answers: answers, standing: Self.standing(answers.compactMap { $0?.answer }))
        }
        labels = grid.labelReadings { code in given.compactMap { $0.answer(to: code)?.answer } }
    }

    private static func key(_ voice: ReviewVoice) -> (Int, String, String, Int64) {
        (ReviewVoice.concerned.contains(voice.family) ? 0 : 1, voice.family, voice.name, voice.id)
    }

    private static func standing(_ answers: [GridAnswer]) -> Standing {
        let said = answers.filter(\.isOpinion)
        if said.isEmpty { return .unanswered }
        if said.allSatisfy({ $0 == .no }) { return .toPutInPerspective }
        return Set(said).count == 1 ? .shared : .divided
    }

    package func rows(_ standing: Standing) -> [Row] { rows.filter { $0.standing == standing } }

    package var readiness: ReviewReadiness { ReviewReadiness(voices) }
}

/// Whether enough different people read for a profile to stand: at least two families of actors, one of them people
/// concerned or residents.
package struct ReviewReadiness: Sendable, Equatable {
    package static let leastFamilies = 2
    package let families: Int
    package let hasConcerned: Bool
    package var isReady: Bool { families >= Self.leastFamilies && hasConcerned }

    package init(_ voices: [ReviewVoice]) {
        let given = voices.filter { $0.state == .given }
        families = Set(given.map(\.family)).count
        hasConcerned = given.contains { ReviewVoice.concerned.contains($0.family) }
    }
}
