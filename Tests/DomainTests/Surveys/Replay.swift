import Domain
import Testing

/// Follows the answers that a simulation gives, with the walk that people follow.
enum Replay {
    /// The question is asked, every answer before it is one that can be given, and nothing mandatory stayed blank.
    static func expect(
        _ question: String, is expected: Bool, by witness: SurveySimulation.Witness, in whole: Questionnaire,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let walk = SurveyWalk(whole, witness.answers, reach: witness.reach)
        let section = try #require(whole.section(holding: question), sourceLocation: sourceLocation)
        let place = SurveyWalk.Place(question, occurrence: section.repetition == nil ? nil : 0)
        #expect(walk.isAsked(place) == expected, sourceLocation: sourceLocation)
        let order = whole.questions.map(\.code)
        let rank = order.firstIndex(of: question) ?? 0
        let before = walk.faults.filter { (order.firstIndex(of: $0.place.question) ?? 0) < rank }
        #expect(before.map(\.fault) == [], sourceLocation: sourceLocation)
        #expect(whole.accepted(witness.answers).faults.map(\.fault) == [], sourceLocation: sourceLocation)
    }
}
