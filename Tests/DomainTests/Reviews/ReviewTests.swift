import Domain
import Testing

@Suite struct ReviewTests {
    private static func voice(
        _ id: Int64, _ family: String, _ answers: [String: GridAnswer], state: ReviewVoice.State = .given
    ) -> ReviewVoice {
        ReviewVoice(
            id: id, kind: .person, member: id, name: "Voix \(id)", family: family, state: state, preparation: "",
            givenAt: 1,
            answers: answers.sorted { $0.key < $1.key }.map { ReviewAnswer(criterion: $0.key, answer: $0.value) })
    }

    private static func grid() throws -> Grid {
        try #require(Grid.shipped.first { $0.code == "quatre-composantes" })
    }

    // MARK: Profile

    @Test func `answers stay side by side, people concerned first`() throws {
        let profile = ArguedProfile(
            try Self.grid(),
            voices: [
                Self.voice(
                    1, "professionnels_social", ["participation": .yes, "partenariat": .yes, "territoire": .no]),
                Self.voice(2, "habitants", ["participation": .partly, "partenariat": .yes, "territoire": .no]),
                Self.voice(3, "elus", ["participation": .yes], state: .invited),
            ])
        #expect(profile.voices.map(\.id) == [2, 1])
        #expect(profile.rows.map(\.standing) == [.shared, .divided, .unanswered, .toPutInPerspective])
        #expect(profile.rows[1].answers.map { $0?.answer } == [.partly, .yes])
    }

    /// Acceptance example 5: at least two families, one of them people concerned or residents.
    @Test(
        arguments: [
            ([], false), (["habitants"], false), (["habitants", "habitants"], false),
            (["professionnels_social", "elus"], false), (["habitants", "elus"], true),
            (["personnes_concernees", "professionnels_social", "professionnels_social"], true),
            (["habitants", "personnes_concernees"], true),
        ] as [([String], Bool)])
    func `a profile stands once enough different people read`(families: [String], isReady: Bool) {
        let voices = families.enumerated().map { Self.voice(Int64($0.offset), $0.element, [:]) }
        #expect(ReviewReadiness(voices).isReady == isReady)
        let waiting = families.map { Self.voice(9, $0, [:], state: .invited) }
        #expect(!ReviewReadiness(waiting).isReady)
    }

    // MARK: What is typed

    private func faults(_ answer: ReviewAnswer, name: String = "Assistante sociale", family: String = "elus") throws
        -> [ReviewFault]
    {
        var entry = ReviewEntry()
        entry.name = name
        entry.family = family
        entry.answers = [answer]
        return entry.tidy(for: try Self.grid()).faults(for: try Self.grid(), families: ["elus"])
    }

    @Test func `an opinion is argued, and rests on something`() throws {
        let code = "participation"
        let argued = ReviewAnswer(
            criterion: code, answer: .yes, argument: "On y décide.", evidence: .passage, reference: "Gouvernance")
        #expect(try faults(argued).isEmpty)
        #expect(try faults(ReviewAnswer(criterion: code, answer: .no, argument: "Personne n’a été invité.")).isEmpty)
        #expect(try faults(ReviewAnswer(criterion: code, answer: .notApplicable)).isEmpty)
        #expect(try faults(ReviewAnswer(criterion: code, answer: .unknown)) == [.nothingSaid])
        #expect(
            try faults(ReviewAnswer(criterion: code, answer: .yes)) == [.argumentMissing(code), .evidenceMissing(code)])
        #expect(
            try faults(ReviewAnswer(criterion: code, answer: .partly, argument: "Un peu.", evidence: .document))
                == [.evidenceMissing(code)])
        #expect(try faults(ReviewAnswer(criterion: code, answer: .partly, argument: "Vu.", evidence: .lived)).isEmpty)
        let link = ReviewAnswer(
            criterion: code, answer: .yes, argument: "Dit là.", evidence: .link, reference: "javascript:alert(1)")
        #expect(try faults(link) == [.linkUnreadable(code)])
        #expect(try faults(argued, name: " … ") == [.nameMissing])
        #expect(try faults(argued, family: "inconnue") == [.familyMissing])
        // What the grid does not ask is left out.
        #expect(try faults(ReviewAnswer(criterion: "autre", answer: .yes)) == [.nothingSaid])
    }

    // MARK: Codes

    @Test func `a code is read however it was typed`() {
        let code = ReviewCode.code(from: "00ff1a2b3c4d5e6f708192a3b4c5d6e7")
        #expect(code.count == 14 && code.split(separator: "-").map(\.count) == [4, 4, 4])
        let plain = ReviewCode.plain(code)
        #expect(plain?.count == 12)
        #expect(ReviewCode.plain(code.lowercased().replacing("-", with: " ")) == plain)
        #expect(ReviewCode.plain("OIL0-1234-5678") == "011012345678")
        #expect(ReviewCode.plain("") == nil && ReviewCode.plain("K7QM-2XPA-9DT") == nil)
        #expect(ReviewCode.plain("K7QM-2XPA-9DTÉ") == nil)
    }
}
