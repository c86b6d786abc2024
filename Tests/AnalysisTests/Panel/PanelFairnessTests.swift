import Testing

@testable import Analysis

@Suite struct PanelFairnessTests {
    @Test func `Gini, geometric mean and extremes are those of their definitions`() {
        let fairness = PanelFairness([0.4, 0.1, 0.2, 0.1])
        // Sum of differences of all pairs both ways: 2·(0.3+0.2+0.3+0.1+0+0.1) = 2; 2·4·0.8 = 6.4.
        #expect(abs(fairness.gini - 2 / 6.4) < 1e-12)
        #expect(abs(fairness.geometricMean - 0.168_179_283_050_742_9) < 1e-12)
        #expect(fairness.smallest == 0.1 && fairness.largest == 0.4 && abs(fairness.mean - 0.2) < 1e-12)
        #expect(fairness.levels.map(\.people) == [2, 1, 1])
        let picture = fairness.picture
        #expect(picture.steps.map(\.from) == [0, 0.5, 0.75] && picture.steps.map(\.to) == [0.5, 0.75, 1])
        #expect(picture.steps.map(\.height) == [0.1, 0.2, 0.4] && picture.equal == fairness.mean)
    }

    @Test func `equal chances have no inequality, no chance has no product, nobody has nothing`() {
        #expect(PanelFairness([0.1, 0.1, 0.1]).gini < 1e-12)
        #expect(PanelFairness([0, 1]).geometricMean == 0 && PanelFairness([0, 1]).gini == 0.5)
        #expect(PanelFairness([]).levels.isEmpty && PanelFairness([]).gini == 0)
        #expect(PanelFairness([0, 0]).gini == 0)
    }
}
