import HTML
import Testing

@testable import Views

@Suite struct MarkedTextTests {
    private struct Given: Marking {
        let ranges: [Range<Int>]
        func marks(in text: String) -> [Range<Int>] { ranges }
    }

    @Test func `a list that no words were asked of marks nothing`() {
        #expect(MarkedText(nil).markup("a < b").html == "a &lt; b" && !MarkedText(nil).part("famille").isMarked)
        #expect(MarkedText(Given(ranges: [0..<1])).part("famille").isMarked)
    }

    @Test func `marks that fall anywhere break nothing`() {
        let text = MarkedText(Given(ranges: [0..<2, 2..<3, 5..<8])).markup("abcde<é>")
        #expect(text.html == "<mark>ab</mark><mark>c</mark>de<mark>&lt;é</mark>&gt;")
    }
}
