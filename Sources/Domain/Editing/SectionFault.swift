/// What cannot be read in a form about a section, and where.
package struct SectionFault: Sendable, Equatable {
    package enum Cause: Sendable, Equatable {
        case notANumber, notADay, endsBeforeItBegins, unknownWord, tooLong(limit: Int)
        /// No sheet that the writer may read is there.
        case unknownSheet
        /// A kind without a name, a number of département without a place.
        case nameMissing
    }

    package let item: String
    package let control: FactControl
    package let cause: Cause

    package init(item: String, control: FactControl, cause: Cause) {
        self.item = item
        self.control = control
        self.cause = cause
    }
}

/// A section cannot be saved: nothing was, and every fault is told.
package struct SectionFaults: Error, Sendable, Equatable {
    package let faults: [SectionFault]

    package init(_ faults: [SectionFault]) { self.faults = faults }
}
