/// A program that acts for somebody through the API: what it may do, and how long. The token itself is shown once.
package struct APIToken: Sendable, Equatable {
    package let id: Int64
    /// Given by its member, to recognise it.
    package let name: String
    /// Also changes what its member may change; reads otherwise.
    package let writes: Bool
    package let createdAt: Int64
    package let until: Int64
    package let usedAt: Int64?

    package init(id: Int64, name: String, writes: Bool, createdAt: Int64, until: Int64, usedAt: Int64?) {
        self.id = id
        self.name = name
        self.writes = writes
        self.createdAt = createdAt
        self.until = until
        self.usedAt = usedAt
    }

    /// What stands before the token, so that leaked ones can be searched for.
    package static let prefix = "essaim_"
    /// Longest name, in characters.
    package static let nameLimit = 80
    /// Days that may be chosen.
    package static let terms = [30, 90, 365]
    /// Tokens that one person has at once.
    package static let limit = 20
}

/// Why a token is not made.
package enum TokenRefusal: String, Sendable, Equatable, CaseIterable {
    case nameMissing = "name-missing"
    case nameTooLong = "name-too-long"
    case badTerm = "bad-term"
    case tooMany = "too-many"
}
