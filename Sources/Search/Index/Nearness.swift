/// Documents that share values with one document, those that share the rarest first; whole numbers only.
package enum Nearness {
    /// A value of the document.
    package struct Value: Sendable {
        package let documents: DocumentSet
        /// How much it counts; 0 for not at all.
        package let factor: Int
        /// False for what brings nobody near by itself, such as being in the same place.
        package let isSubstance: Bool

        package init(_ documents: DocumentSet, factor: Int, isSubstance: Bool) {
            self.documents = documents
            self.factor = factor
            self.isSubstance = isSubstance
        }
    }

    package struct Neighbour: Sendable, Equatable {
        package let number: Int
        /// Places in the list of values that was given.
        package let shared: [Int]
    }

    /// The nearest first, equal ones by name.
    ///
    /// - Parameters:
    ///   - visible: what rarity is counted among.
    ///   - base: documents that may be named.
    ///   - least: what the values shared must be worth together, in sixteenths of a doubling times their factors.
    package static func nearest(
        _ values: [Value], among visible: Bitmap, within base: Bitmap, of index: SearchIndex, least: Int, limit: Int
    ) -> [Neighbour] {
        let total = visible.count
        // What all have tells nothing.
        let telling = values.indices.filter { values[$0].documents.intersectionCount(visible) < total }
        var scores = [Int32](repeating: 0, count: index.capacity)
        for value in telling.map({ values[$0] }) {
            let points = Int32(value.factor * Rarity.of(value.documents.intersectionCount(visible), among: total))
            value.documents.forEach { if $0 < scores.count { scores[$0] += points } }
        }
        let near = telling.filter { values[$0].isSubstance }.reduce(into: Bitmap()) { set, value in
            set.formUnion(values[value].documents.bitmap)
        }
        var heap = Heap(room: limit)
        base.intersection(near).forEach { number in
            guard let place = index.place(number), scores[number] >= Int32(least) else { return }
            heap.offer(Heap.Entry(score: scores[number], position: place, number: number))
        }
        return heap.sorted().map { entry in
            Neighbour(
                number: entry.number, shared: telling.filter { values[$0].documents.contains(entry.number) })
        }
    }
}
