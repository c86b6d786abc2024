package import Domain

/// The words of ours that exports hold, in both languages.
package struct MicrodataWords: Sendable {
    /// Stands in every row of a CSV file, whatever its language.
    static let syntheticMark = "données synthétiques"

    package let language: String
    let data, labels, dictionary, readMe: String
    let variable, level, kind, label, question, base, value, name, valueLabel, weight, row, parent: String
    let banner, frozen, hash, rows, universe, collected, producers, licence, version, notes, missingNote,
        rowNote: String
    private let kinds: [Variable.Kind: String]
    private let gaps: [Gap: String]

    package static func words(in language: String) -> MicrodataWords { language == "en" ? english : french }

    func word(_ kind: Variable.Kind) -> String { kinds[kind] ?? kind.rawValue }

    package func word(_ gap: Gap) -> String { gaps[gap] ?? gap.name }

    private static let french = MicrodataWords(
        language: "fr", data: "Données", labels: "Libellés", dictionary: "Dictionnaire", readMe: "À lire",
        variable: "variable", level: "niveau", kind: "nature", label: "libellé", question: "question", base: "base",
        value: "valeur", name: "code", valueLabel: "libellé de la valeur", weight: "poids", row: "ligne",
        parent: "ligne du questionnaire",
        banner: "Données synthétiques : fabriquées par un programme, elles ne disent rien de personne.",
        frozen: "Figé le", hash: "Empreinte (SHA-256)", rows: "Nombre de lignes", universe: "Population",
        collected: "Collecte", producers: "Responsables", licence: "Licence", version: "Version du questionnaire",
        notes: "À savoir",
        missingNote:
            "Une case vide : question posée, laissée sans réponse. Les autres réponses manquantes ont un code.",
        rowNote: "Les numéros de ligne sont tirés au sort : ils ne disent ni qui a répondu, ni quand.",
        kinds: [
            .single: "une réponse", .several: "plusieurs réponses (1 choisi, 0 non)", .ordered: "rang (1 en premier)",
            .matrix: "ligne de matrice", .number: "nombre", .date: "date", .territory: "territoire",
            .organisation: "structure", .text: "texte",
        ],
        gaps: [
            .empty: "sans réponse", .refused: "refus", .unknown: "ne sait pas", .notConcerned: "non concerné",
            .notAsked: "non posé",
        ])

    private static let english = MicrodataWords(
        language: "en", data: "Data", labels: "Labels", dictionary: "Codebook", readMe: "Read me",
        variable: "variable", level: "level", kind: "kind", label: "label", question: "question", base: "base",
        value: "value", name: "name", valueLabel: "value label", weight: "weight", row: "row",
        parent: "row of the questionnaire",
        banner: "Synthetic data: made by a program, they say nothing of anybody.",
        frozen: "Frozen on", hash: "Hash (SHA-256)", rows: "Rows", universe: "Universe", collected: "Collected",
        producers: "Controllers", licence: "Licence", version: "Version of the questionnaire", notes: "To know",
        missingNote: "An empty cell: asked, left without an answer. The other missing answers have a code.",
        rowNote: "Row ids are drawn by lot: they say neither who answered nor when.",
        kinds: [
            .single: "one answer", .several: "several answers (1 chosen, 0 not)", .ordered: "rank (1 first)",
            .matrix: "row of a matrix", .number: "number", .date: "date", .territory: "territory",
            .organisation: "organisation", .text: "text",
        ],
        gaps: [
            .empty: "no answer", .refused: "refused", .unknown: "does not know", .notConcerned: "not concerned",
            .notAsked: "not asked",
        ])
}
