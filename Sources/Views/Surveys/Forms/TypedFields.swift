package import Domain

/// What stands in the fields of a form, by name: as it is kept, or as somebody typed it.
package struct TypedFields: Sendable, Equatable {
    package var values: [String: [String]]

    package init(_ values: [String: [String]] = [:]) { self.values = values }

    package subscript(name: String) -> String {
        get { values[name]?.first ?? "" }
        set { values[name] = newValue.isEmpty ? nil : [newValue] }
    }

    package func all(_ name: String) -> [String] { values[name] ?? [] }

    package func has(_ name: String, _ value: String) -> Bool { values[name]?.contains(value) ?? false }

    /// The same words in the languages of a questionnaire.
    package func wordings(_ name: String, _ languages: [String]) -> Wordings {
        Wordings(
            Dictionary(
                languages.map { ($0, self[FormFields.inLanguage(name, $0)]) }, uniquingKeysWith: { first, _ in first }))
    }

    package mutating func put(_ words: Wordings, _ name: String) {
        for (language, text) in words.texts { self[FormFields.inLanguage(name, language)] = text }
    }

    /// The highest rank among the fields « name.rank.… »; 0 when there is none.
    package func rows(_ name: String) -> Int {
        values.keys.compactMap { key -> Int? in
            let parts = key.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count >= 2, parts[0] == name else { return nil }
            return Int(parts[1])
        }.max() ?? 0
    }
}

/// Names of the fields of the forms that write a questionnaire.
package enum FormFields {
    package static let action = "action"
    /// When the draft that somebody looks at was changed.
    package static let base = "depuis"
    package static let code = "code"
    package static let kind = "sorte"
    package static let asked = "texte"
    package static let plain = "simple"
    package static let hint = "aide"
    package static let warning = "attention"
    package static let picture = "image"
    package static let recording = "son"
    package static let choice = "choix"
    package static let row = "ligne"
    package static let most = "nombre"
    package static let least = "minimum"
    package static let greatest = "maximum"
    package static let decimals = "decimales"
    package static let unit = "unite"
    package static let precision = "precision"
    package static let consent = "accord"
    package static let asksFor = "demande"
    package static let missing = "manque"
    package static let mandatory = "obligatoire"
    package static let when = "quand"
    package static let branch = "branche"
    package static let jump = "saut"
    package static let section = "partie"
    package static let title = "titre"
    package static let introduction = "introduction"
    package static let thanks = "merci"
    package static let languages = "langues"
    package static let branching = "branches"
    package static let stage = "moment"
    package static let another = "encore"
    package static let aim = "but"
    package static let note = "note"
    package static let list = "liste"
    package static let sure = "certain"
    package static let file = "fichier"
    package static let count = "combien"
    package static let paper = "papier"
    package static let channel = "canal"
    package static let language = "parle"
    package static let line = "reponse"
    package static let lot = "lot"
    package static let typings = "saisies"
    package static let settled = "retenu"

    /// Parts of a row.
    package static let (label, rank, alone, specify, weight) = ("libelle", "rang", "seule", "precise", "poids")
    package static let (subject, relation, value, target) = ("question", "relation", "valeur", "cible")
    package static let (axis, text, questions, choices) = ("axe", "texte", "questions", "reponses")

    package static func inLanguage(_ name: String, _ language: String) -> String { "\(name).\(language)" }
    package static func part(_ name: String, _ row: Int, _ part: String) -> String { "\(name).\(row).\(part)" }
}
