internal import SQL

/// Tells a database that is only busy from one that failed, without naming the engine.
package enum Availability {
    /// True when the same act may well succeed in a moment: no connection, no lock or no time was left.
    package static func isWorthRetrying(_ error: any Error) -> Bool {
        guard let fault = error as? SQLError else { return false }
        return fault.code == .busy || fault.code == .timeout
    }
}
