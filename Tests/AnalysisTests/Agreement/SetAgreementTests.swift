import Analysis
import Testing

/// Agreement of two people who give sets of codes.
@Suite struct SetAgreementTests {
    /// Krippendorff, "Computing Krippendorff's alpha-reliability" (2011): examples A and B.
    @Test(arguments: [
        ([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0], 0.095),
        ([1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1], [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4], 0.692),
    ])
    func `sets of one code each are a nominal scale`(_ one: [Int64], _ other: [Int64], _ published: Double) throws {
        let sets = zip(one, other).map { [Set([$0]), Set([$1])] as [Set<Int64>?] }
        let alpha = try #require(CoderAgreement.krippendorff(sets: sets))
        #expect(abs(alpha - published) < 0.0005)
        let nominal = zip(one, other).map { [Double($0), Double($1)] as [Double?] }
        #expect(abs(alpha - (CoderAgreement.krippendorff(nominal, .nominal) ?? 9)) < 1e-12)
    }

    @Test func `codes that meet disagree less than codes that do not`() {
        #expect(CoderAgreement.distance([1, 2], [1, 2]) == 0)
        #expect(CoderAgreement.distance([1], [2]) == 1)
        #expect(CoderAgreement.distance([], [1]) == 1)
        #expect(CoderAgreement.distance([], []) == 0)
        #expect(abs(CoderAgreement.distance([1], [1, 2]) - 2.0 / 3) < 1e-12)
        #expect(abs(CoderAgreement.distance([1, 2], [2, 3]) - 8.0 / 9) < 1e-12)
        #expect(CoderAgreement.distance([1, 2], [2, 3]) == CoderAgreement.distance([2, 3], [1, 2]))
    }

    /// 443/878, computed with fractions from the definition, and by NLTK's `AnnotationTask.alpha` with this distance.
    @Test func `α of sets is what another program finds`() throws {
        let units: [[Set<Int64>?]] = [
            [[1], [1]], [[1, 2], [1]], [[2], [2, 3]], [[3], [3]], [[1, 2], [2, 3]], [[], []], [[4], []], [[1], [1]],
            // Read by one alone: says nothing.
            [[9], nil],
        ]
        let alpha = try #require(CoderAgreement.krippendorff(sets: units))
        #expect(abs(alpha - 443.0 / 878) < 1e-12)
    }

    @Test func `nothing is said where nothing can be`() {
        #expect(CoderAgreement.krippendorff(sets: []) == nil)
        #expect(CoderAgreement.krippendorff(sets: [[[1], [1]], [[1], [1]]]) == nil)
        #expect(CoderAgreement.krippendorff(sets: [[[1], nil], [nil, [2]]]) == nil)
    }
}
