internal import Domain

extension SheetTraces {
    /// What may name somebody in words that many will read; nil for none, or when whoever wrote them looked.
    static func pointedAt(in texts: [String], isChecked: Bool) -> SheetTraces? {
        if isChecked { return nil }
        let traces = SheetTraces(texts.map { (place: SheetTraces.Place.message, text: $0) })
        return traces.isEmpty ? nil : traces
    }
}
