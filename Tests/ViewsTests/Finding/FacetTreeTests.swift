import Domain
import Testing

@testable import Views

@Suite struct FacetTreeTests {
    private func value(
        _ code: String, _ sheets: Int = 1, chosen: Bool = false, in parent: String? = nil
    ) -> FacetCount.Value {
        FacetCount.Value(SheetFilter(.need, code), sheets: sheets, isChosen: chosen, parent: parent)
    }

    /// "a(b c)": offered; "[a](b)": there only to say where b belongs.
    private func written(_ branches: [FacetTree.Branch]) -> String {
        branches.map { branch in
            let code = branch.isOffered ? branch.value.filter.value : "[\(branch.value.filter.value)]"
            return branch.parts.isEmpty ? code : "\(code)(\(written(branch.parts)))"
        }.joined(separator: " ")
    }

    @Test func `a short list is whole, its parts too`() {
        let tree = FacetTree([value("a"), value("a1", in: "a"), value("b")])
        #expect(written(tree.front) == "a(a1) b")
        #expect(tree.rest.isEmpty && tree.restCount == 0)
    }

    @Test func `the most frequent stand in front, in reading order, the others behind`() {
        let tree = FacetTree((1...12).map { value("v\($0)", $0 == 5 || $0 == 7 ? 0 : $0) })
        #expect(written(tree.front) == "v3 v4 v6 v8 v9 v10 v11 v12")
        #expect(written(tree.rest) == "v1 v2 v5 v7" && tree.restCount == 4)
    }

    @Test func `what is chosen stands in front, however rare and however many`() {
        let tree = FacetTree((1...12).map { value("v\($0)", 100 - $0, chosen: $0 == 12) })
        #expect(written(tree.front) == "v1 v2 v3 v4 v5 v6 v7 v12")
        let all = FacetTree((1...12).map { value("v\($0)", chosen: $0 > 2) })
        #expect(written(all.front) == (3...12).map { "v\($0)" }.joined(separator: " "))
        #expect(written(all.rest) == "v1 v2")
    }

    private func families(_ chosen: String?) -> FacetTree {
        let codes = (1...10).flatMap { number -> [(String, String?)] in
            [("f\(number)", nil), ("f\(number)a", "f\(number)"), ("f\(number)b", "f\(number)")]
        }
        return FacetTree(
            codes.map { value($0, $0.count == 2 || $0 == "f10" ? 20 : 1, chosen: $0 == chosen, in: $1) })
    }

    @Test func `parts wait behind until their family or one of them is chosen`() {
        #expect(written(families(nil).front) == (1...8).map { "f\($0)" }.joined(separator: " "))
        #expect(families(nil).restCount == 22)
        #expect(written(families(nil).rest).hasPrefix("[f1](f1a f1b) [f2](f2a f2b)"))
        #expect(written(families(nil).rest).hasSuffix("f9(f9a f9b) f10(f10a f10b)"))
        #expect(written(families("f2").front).hasPrefix("f1 f2(f2a f2b) f3"))
        #expect(written(families("f9b").front) == "f1 f2 f3 f4 f5 f6 f7 f9(f9a f9b)")
    }

    @Test func `every value is offered once`() {
        for chosen in [nil, "f1", "f3a", "f10b"] {
            let tree = families(chosen)
            func offered(_ branches: [FacetTree.Branch]) -> [String] {
                branches.flatMap { ($0.isOffered ? [$0.value.filter.value] : []) + offered($0.parts) }
            }
            let all = offered(tree.front) + offered(tree.rest)
            #expect(all.count == 30 && Set(all).count == 30)
            #expect(offered(tree.rest).count == tree.restCount)
        }
    }

    @Test func `years stand under their decade, wherever it comes in the list`() {
        let tree = FacetTree(
            [value("2021", in: "2020-2029"), value("2020-2029"), value("2014", in: "2010-2019"), value("2010-2019")])
        #expect(written(tree.front) == "2020-2029(2021) 2010-2019(2014)")
    }
}
