/// A question whose words are known: what the matcher is asked, and what the reader is told of it.
package struct SearchPlan: Sendable, Equatable {
    package internal(set) var clauses: [AskedClause] = []
    package internal(set) var excluded: [AskedClause] = []
    package internal(set) var respellings: [Respelling] = []

    /// Asks nothing.
    init() {}
}
