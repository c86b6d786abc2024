/// How a cell of a table says that there is nothing to say, and why.
package enum AbsenceWord {
    package static func text(_ absence: Fact.Absence) -> String {
        switch absence {
        case .unknown: "(inconnu)"
        case .notStated: "(non indiqué par la source)"
        case .notApplicable: "(sans objet)"
        }
    }

    /// The absence that a whole cell says; the brackets are needed, since a title may be « Inconnu ».
    package static func absence(_ text: String) -> Fact.Absence? {
        Fact.Absence.allCases.first { self.text($0) == text }
    }
}

/// How the column of its kind says that a body is described and not named.
package enum UnnamedBody {
    package static let text = "(non nommée)"
}
