/// What an edited list changes in a vocabulary, line by line, and the list it makes.
package struct VocabularyRevision: Sendable, Equatable {
    package enum Change: Sendable, Equatable {
        case added(Term)
        case reworded(from: Term, to: Term)
        /// Under another parent, or elsewhere in the order.
        case moved(Term)
        case retired(Term)
        case reinstated(Term)
    }

    /// Why the list cannot be taken.
    package enum Fault: Sendable, Equatable {
        /// No vocabulary has that code; a new one comes with a program that has a use for it.
        case unknownVocabulary(nearest: String?)
        /// Something still says this code: it may be retired with a successor, never left out.
        case inUse(Term)
        /// A code is made of lower-case letters without accents, digits, `_` and `-`, at most 60.
        case badCode(String)
        /// The program reads these codes itself: none comes, none goes.
        case fixed(String)
        /// Two terms in use under one label cannot be told apart.
        case sameLabel(String, String)
    }

    /// Code of the vocabulary.
    package let code: String
    package internal(set) var changes: [Change] = []
    package internal(set) var faults: [Fault] = []
    /// The whole list once changed, in reading order.
    package internal(set) var terms: [Term] = []

    package init(code: String, faults: [Fault] = []) {
        self.code = code
        self.faults = faults
    }

    package var isEmpty: Bool { changes.isEmpty }

    package var rewordedCodes: [String] {
        changes.compactMap { change in
            if case .reworded(_, let term) = change { term.code } else { nil }
        }
    }
}
