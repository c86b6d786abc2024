internal import Domain

/// The last steps once a record is read: absences, lines, inferences, positions and names.
extension RecordReader {
    /// The facts of a record that nothing was refused in.
    func finishedFacts() -> [Fact] {
        var finished = self
        for field in PracticesFormat.asked where !drafts.contains(where: { $0.fact.field == field }) {
            finished.drafts[finished.append(field)].fact.absence = .notStated
        }
        // What was observed before it began says which need it answers; without it the source states none.
        if !drafts.contains(where: { $0.fact.field == "finding" }) {
            finished.drafts[finished.append("problem")].fact.absence = .notStated
        }
        for index in finished.drafts.indices where inferred.contains(finished.drafts[index].fact.field) {
            finished.drafts[index].fact.isInferred = true
        }
        // Lines that are those of the whole sheet mark what was read from the sheet as a whole.
        let extent = drafts.first { $0.fact.field == "extent" }?.fact.locator
        return FactAssembly.named(finished.drafts, locator: extent)
    }
}
