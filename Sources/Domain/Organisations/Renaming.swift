/// A change of name that is known by law or by a public decision: both names lead to the same body.
package struct Renaming: Sendable, Equatable {
    /// How much of a name the change is about.
    package enum Shape: String, Sendable, CaseIterable {
        /// The whole name.
        case whole
        /// The beginning of a name that goes on with a département, or with a region.
        case departement, region
    }

    package let shape: Shape
    package let old: String
    package let new: String
    /// The first day of the new name; nil when both are used side by side, such as an acronym and its words.
    package let day: CalendarDay?
    /// INSEE codes of the départements or regions where it does not hold.
    package let exceptions: Set<String>
    /// What says so, in French words.
    package let source: String

    package init(
        _ shape: Shape, _ old: String, _ new: String, day: CalendarDay?, exceptions: Set<String> = [], source: String
    ) {
        self.shape = shape
        self.old = old
        self.new = new
        self.day = day
        self.exceptions = exceptions
        self.source = source
    }
}

/// What is wrong with a file of renamings; `line` counts from 1.
package enum RenamingError: Error, Sendable, Equatable {
    /// The first line does not name the six columns.
    case header
    case columns(line: Int, found: Int)
    case emptyCell(line: Int)
    case shape(line: Int)
    case day(line: Int)
}
