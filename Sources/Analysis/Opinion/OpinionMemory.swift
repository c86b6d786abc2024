/// What the next map needs to know of the last one, so that it does not jump: small, and to be stored with it.
package struct OpinionMemory: Sendable, Equatable {
    /// Participants placed in a group, who stay so.
    package var included: [Int]
    package var smoother: GroupSmoother
    /// Participants of each group, in the order of its letters.
    package var groups: [[Int]]
    /// Loadings of each statement on the two axes, which keep the map from turning over.
    package var statements: [Int]
    package var components: [[Double]]

    package init(
        included: [Int] = [], smoother: GroupSmoother = GroupSmoother(), groups: [[Int]] = [], statements: [Int] = [],
        components: [[Double]] = []
    ) {
        (self.included, self.smoother, self.groups) = (included, smoother, groups)
        (self.statements, self.components) = (statements, components)
    }
}

/// Keeps the number of groups until another one was seen several times in a row, as pol.is does.
package struct GroupSmoother: Sendable, Equatable {
    /// The number of groups that fitted best last time.
    package var last: Int?
    /// Times in a row it did.
    package var times: Int
    /// The number of groups in use.
    package var smoothed: Int?

    package init(last: Int? = nil, times: Int = 0, smoothed: Int? = nil) {
        (self.last, self.times, self.smoothed) = (last, times, smoothed)
    }

    /// Takes note of the number that fits best now and gives the one to use.
    package mutating func see(_ best: Int, patience: Int) -> Int {
        times = last == best ? times + 1 : 1
        last = best
        let kept = times >= patience ? best : smoothed ?? best
        smoothed = kept
        return kept
    }
}
