package import SQL

/// What a test may change in a database that it opens, on either engine.
package struct DatabaseSettings: Sendable {
    package var connections = 4
    package var statementBudget: Duration = .seconds(20)
    package var leaseTimeout: Duration = .seconds(20)
    package var statementObserver: (@Sendable (SQL) -> Void)?

    package init() {}
}
