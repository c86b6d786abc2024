/// The two books of reference of the commons: the methods that practices follow, and the words of the field.
package enum KnowledgeKind: String, Sendable, CaseIterable {
    case method
    case glossary

    /// The name of the first column of a file: what the code of an entry is.
    package var column: String {
        switch self {
        case .method: "method"
        case .glossary: "term"
        }
    }

    /// What an entry may say, in the order in which it reads.
    package var fields: [KnowledgeField] {
        switch self {
        case .method:
            [
                .definition, .principle, .step, .role, .duration, .training, .condition, .ethics, .tool, .limit,
                .reference, .address, .related,
            ]
        case .glossary: [.label, .acronym, .variant, .alias, .definition, .official, .scope, .related, .quiet]
        }
    }

    /// The field that every entry has at least once.
    package var required: KnowledgeField {
        switch self {
        case .method: .definition
        case .glossary: .label
        }
    }
}

/// What one line of an entry says.
package enum KnowledgeField: String, Sendable, CaseIterable {
    /// Methods and words; the first definition is the short one.
    case definition
    case principle, step, role, duration, training, condition, ethics, tool, limit, reference
    /// A web address.
    case address
    /// The code of another entry of the same book.
    case related
    case label, acronym
    /// Another form of the same word.
    case variant
    /// Another word for the same thing.
    case alias
    /// The definition of a law or of a regulation.
    case official
    /// What the word is not, or where it stops.
    case scope
    /// An ordinary word, not explained in the middle of a text; says why.
    case quiet
}
