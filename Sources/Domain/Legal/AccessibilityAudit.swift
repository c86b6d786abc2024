/// An audit of accessibility made by people, against the French framework (RGAA 4.1).
package struct AccessibilityAudit: Sendable, Equatable {
    /// What the operator may declare.
    package enum Status: Sendable, Equatable {
        case notCompliant, partly, fully
    }

    /// Days since 1970-01-01.
    package var day: Int
    package var auditor: String
    /// Share of the criteria that are met, in per cent, 0 to 100.
    package var rate: Int

    package init(day: Int, auditor: String, rate: Int) {
        self.day = day
        self.auditor = auditor
        self.rate = rate
    }

    /// Fully at 100 %, partly from 50 %, else not (RGAA 4.1, declaration).
    package var status: Status {
        switch rate {
        case 100...: .fully
        case 50...: .partly
        default: .notCompliant
        }
    }
}
