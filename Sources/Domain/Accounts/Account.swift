/// Somebody's account as its holder and the administrators read it.
package struct Account: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// A link was sent and nobody has opened it yet.
        case invited
        case active
        /// Signs in no more; may be opened again.
        case closed
        /// Nothing of the person is left but a number and a pseudonym.
        case erased
    }

    package var id: Int64
    package var name: String
    /// Nil once erased.
    package var mail: String?
    package var state: State
    /// Code of the language that the person is written to in: "fr", "en".
    package var language: String
    /// A fictional person, who signs in on the machine itself only.
    package var isDemo: Bool
    package var createdAt: Int64
    package var version: Int64

    package init(
        id: Int64, name: String, mail: String?, state: State, language: String, isDemo: Bool, createdAt: Int64,
        version: Int64
    ) {
        self.id = id
        self.name = name
        self.mail = mail
        self.state = state
        self.language = language
        self.isDemo = isDemo
        self.createdAt = createdAt
        self.version = version
    }
}
