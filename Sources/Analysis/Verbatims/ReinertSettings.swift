/// What a descending classification is asked for.
package struct ReinertSettings: Sendable, Equatable {
    /// How many classes there may be at most.
    package var classes: Int
    /// A form goes on into a side of a split when at least as many units of it hold the form.
    package var leastForm = 3
    /// The coefficient of contingency above which a form goes on with one side only.
    package var contingency = 0.3
    /// A group of fewer units is not split any more.
    package var leastSplit = 5
    /// A smaller group is set aside: its units are in no class.
    package var leastClass = 1

    package init(classes: Int) { self.classes = classes }

    /// Splits after which the search for classes that are large enough ends.
    var splitLimit: Int { 2 * min(max(classes, 1), 1_000) + 20 }
}
