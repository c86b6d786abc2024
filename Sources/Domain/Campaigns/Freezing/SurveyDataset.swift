/// What a data set of a survey says of it, besides what was asked.
package struct SurveyOrigin: Sendable, Equatable {
    /// The end of its address.
    package let code: String
    package let charter: CampaignCharter
    /// The names of the bodies that answer for it, the lead first.
    package let producers: [String]
    package let isSynthetic: Bool

    package init(code: String, charter: CampaignCharter, producers: [String], isSynthetic: Bool) {
        self.code = code
        self.charter = charter
        self.producers = producers
        self.isSynthetic = isSynthetic
    }
}

/// An answer that was sent, on its way into a data set.
package struct SentAnswer: Sendable {
    package let version: Int
    package let channel: SurveyChannel
    package let language: String
    package let reach: SurveyWalk.Reach
    package let day: CalendarDay
    package let answers: SurveyAnswers

    package init(
        version: Int, channel: SurveyChannel, language: String, reach: SurveyWalk.Reach, day: CalendarDay,
        answers: SurveyAnswers
    ) {
        self.version = version
        self.channel = channel
        self.language = language
        self.reach = reach
        self.day = day
        self.answers = answers
    }
}

/// Makes a data set of answers: each question a column or several, what the walk says of it in each cell.
///
/// Versions are told as one: of a question the newest words, of one that a version did not ask « non posée ».
package struct SurveyDataset {
    package let codebook: Codebook
    private let plans: [Int: SurveyPages]
    private let columns: SurveyColumns
    private var builder: DatasetBuilder

    /// - Parameter versions: all that somebody answered, or the one that is asked.
    /// - Throws: when there is more than a data set holds.
    package init(_ versions: [Questionnaire], of origin: SurveyOrigin) throws(CodebookFault) {
        let versions = versions.sorted { $0.version < $1.version }
        columns = SurveyColumns(versions, origin)
        codebook = columns.codebook
        builder = try DatasetBuilder(codebook)
        plans = Dictionary(versions.map { ($0.version, SurveyPages($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// How many answers were added.
    package var count: Int { builder.counts.first ?? 0 }

    /// - Returns: false for an answer to a version that is not among those.
    /// - Throws: when a cell cannot stand in its column, which is a mistake of ours.
    package mutating func add(_ answer: SentAnswer) throws(DatasetFault) -> Bool {
        guard let plan = plans[answer.version] else { return false }
        let walk = SurveyWalk(plan, answer.answers, reach: answer.reach)
        let row = try builder.add(columns.cells(answer, walk))
        for (rank, level) in columns.levels.enumerated() {
            guard let section = walk.questionnaire.section(level.section), section.repetition != nil else { continue }
            for occurrence in walk.occurrences(of: section) {
                let isAsked = section.questions.contains {
                    $0.kind.isAnswered && walk.isAsked(SurveyWalk.Place($0.code, occurrence: occurrence))
                }
                if !isAsked { continue }
                try builder.add(
                    level.cells(walk, version: answer.version, occurrence: occurrence), to: rank + 1, parent: row)
            }
        }
        return true
    }

    /// - Parameter random: gives that many bytes of a source made for secrets.
    package func frozen(random: (Int) throws -> [UInt8]) throws -> Dataset { try builder.frozen(random: random) }
}
