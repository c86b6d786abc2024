internal import Domain
internal import HTML
internal import Texts

/// What the source leaves in doubt about the figures of a section, said beside them and not only at the end.
struct SourceNotes {
    let facts: FactView

    /// - Parameter section: one that holds figures; others have no note of their own.
    func markup(_ section: Section) -> Markup {
        guard let code = Self.rubrics[section.name] else { return "" }
        let notes = facts.sheet.stated("defect").filter { defect in
            facts.sheet.parts(of: defect, "defect.field").contains { $0.term == code }
        }
        return "\(each: notes, note)"
    }

    /// The rubric of the source, in the vocabulary `source-field`, that a section of figures comes from.
    private static let rubrics = ["measures": "indicateurs", "money": "budget"]

    private func note(_ defect: Fact) -> Markup {
        """
        <p class="note">\(facts.words.sheet.sourceDoubt) \(facts.statement(defect))\(facts.whence(defect))</p>

        """
    }
}
