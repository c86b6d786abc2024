internal import Domain

/// The last steps once a record is read: absences, lines, inferences, positions and names.
extension RecordReader {
    /// The facts of a record that nothing was refused in.
    func finishedFacts() -> [Fact] {
        var finished = self
        for field in PracticesFormat.asked where !drafts.contains(where: { $0.fact.field == field }) {
            finished.drafts[finished.append(field)].fact.absence = .notStated
        }
        // Lines that are those of the whole sheet mark what was read from the sheet as a whole.
        let extent = drafts.first { $0.fact.field == "extent" }?.fact.locator
        let names = ItemNames.names(for: finished.keys())
        var positions: [String: Int] = [:]
        return finished.drafts.enumerated().map { index, draft in
            var fact = draft.fact
            fact.item = names[index]
            fact.parent = draft.parent.map { names[$0] }
            fact.locator = fact.locator ?? extent
            fact.isInferred = fact.isInferred || inferred.contains(fact.field)
            fact.position = positions[fact.field, default: 0]
            positions[fact.field] = fact.position + 1
            return fact
        }
    }

    /// What each fact says, told apart when said twice; a part by the fact it completes.
    private func keys() -> [String] {
        var keys: [String] = []
        var counts: [String: Int] = [:]
        for draft in drafts {
            let fact = draft.fact
            let said = [
                fact.text, fact.term, fact.target?.key, fact.organisation?.name, fact.territory?.name,
            ]
            // A part is known by its field alone, so that correcting its term leaves its name.
            let key =
                draft.parent.map { "\(keys[$0])\u{1F}\(fact.field)" }
                ?? ([fact.field] + said.map { $0 ?? "" }).joined(separator: "\u{1F}")
            let count = counts[key, default: 0]
            counts[key] = count + 1
            keys.append("\(key)\u{1F}\(count)")
        }
        return keys
    }
}
