internal import Domain
internal import HTML
internal import Texts

/// What the source leaves in doubt or gets wrong about a section, said beside it and not only at the end.
struct SourceNotes {
    let facts: FactView

    /// - Parameter section: one that a rubric of the source speaks of; others have no note of their own.
    func markup(_ section: Section) -> Markup {
        guard let codes = Self.rubrics[section.name] else { return "" }
        let notes = facts.sheet.stated("defect").filter { defect in
            facts.sheet.parts(of: defect, "defect.field").contains { codes.contains($0.term ?? "") }
        }
        return "\(each: notes, { note($0, isFigure: Self.figures.contains(section.name)) })"
    }

    /// The rubrics of the source, in the vocabulary `source-field`, that a section of the sheet comes from.
    private static let rubrics: [String: Set<String>] = [
        "identity": ["thematique", "territoires", "annee_debut", "porteurs"], "public": ["publics"],
        "emergence": ["emergence"], "milestones": ["jalons"], "money": ["budget"], "description": ["definition"],
        "way": ["outils", "reperes_methodologiques"], "participation": ["participation"],
        "conditions": ["conditions", "freins", "regles_ethiques"], "measures": ["indicateurs"],
        "effects": ["effets"], "evaluation": ["evaluation"], "prospects": ["perspectives"],
    ]

    /// Sections whose numbers somebody may quote without what surrounds them.
    private static let figures: Set<String> = ["measures", "money"]

    private func note(_ defect: Fact, isFigure: Bool) -> Markup {
        let words = facts.words
        let lead = isFigure ? words.sheet.sourceDoubt : words.texts.reading.sourceNote
        // Which rubric of the source it speaks of: a section here may come from several.
        let rubric = facts.sheet.parts(of: defect, "defect.field").first?.term
            .map { words.heading($0, of: "source-field") + "\u{A0}: " }
        return """
            <p class="\(isFigure ? "note" : "aside")">\(lead) \(isFigure ? "" : rubric ?? "")\(facts.statement(defect))\(facts.whence(defect))</p>

            """
    }
}
