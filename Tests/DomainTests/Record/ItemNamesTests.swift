import Domain
import Testing

@Suite struct ItemNamesTests {
    @Test func namesAreShortAndDoNotDependOnTheOrder() {
        let keys = (0..<500).map { "obstacle\u{1F}\($0)" }
        let names = Dictionary(uniqueKeysWithValues: zip(keys, ItemNames.names(for: keys)))
        let shuffled = Array(keys.reversed())
        #expect(ItemNames.names(for: shuffled) == shuffled.map { names[$0] })
        #expect(names.values.allSatisfy { $0.count == 6 })
    }

    @Test func theNameIsTheOneOfFNV() {
        // FNV-1a 64 of "a" is af63dc4c8601ec8c in the authors' test vectors.
        #expect(ItemNames.names(for: ["a"]) == ["ayryw9"])
    }

    @Test func namesStayUniqueWhenShortOnesMeet() {
        // Found by drawing: the first 30 bits of these hashes are the same.
        let names = ItemNames.names(for: ["step 131848", "step 147290", "step 1"])
        #expect(names.map(\.count) == [13, 13, 6])
        #expect(names[0].prefix(6) == names[1].prefix(6) && names[0] != names[1])
        #expect(ItemNames.names(for: ["step 147290", "step 131848"]) == [names[1], names[0]])
    }
}
