import Search
import Testing

@Suite struct SearchColumnTests {
    @Test func aWordWeighsMostInTheTitle() {
        #expect(SearchColumn.allCases.map(\.weight) == [8, 4, 1])
    }
}
