internal import Domain

/// The script that reads a data set into R (base R alone): factors with their labels, missing answers as NA, and beside
/// each table another that says why a cell is missing.
struct MicrodataR {
    private let dataset: Dataset
    private let notice: MicrodataNotice
    private let words: MicrodataWords

    init(_ dataset: Dataset, _ freeze: Freeze?, _ words: MicrodataWords) {
        self.dataset = dataset
        self.words = words
        notice = MicrodataNotice(dataset, freeze, words)
    }

    var text: String {
        notice.text(after: "# ") + Self.usage + Self.functions(words) + dataset.tables.map(table).joined()
    }

    private static let usage = """
        # source("lire.R", encoding = "UTF-8")

        """

    /// `lire`: every cell as text. `motif`: why it is missing. `texte`: without the apostrophe that keeps a
    /// spreadsheet from computing it, and the backslash that tells a text from the code of a missing answer.
    private static func functions(_ words: MicrodataWords) -> String {
        let labels = Gap.missing.map { quoted(words.word($0)) }.joined(separator: ", ")
        return """
            lire <- function(fichier) {
              read.csv(fichier, colClasses = "character", na.strings = character(), check.names = FALSE,
                       encoding = "UTF-8")
            }
            motif <- function(x, codes) {
              factor(match(x, codes), levels = seq_along(codes), labels = c(\(labels)))
            }
            present <- function(x, codes) ifelse(x == "" | x %in% codes, NA_character_, x)
            texte <- function(x, codes) {
              x <- ifelse(grepl("^'+[-=+@\\t\\r\\n]", x), substring(x, 2), x)
              ifelse(startsWith(x, "\\\\") & sub("^\\\\\\\\+", "", x) %in% codes, substring(x, 2), x)
            }

            """
    }

    private func table(_ table: Dataset.Table) -> String {
        let suffix = table.level.parent == nil ? "" : "_\(table.level.code)"
        let (data, absence) = ("donnees\(suffix)", "absences\(suffix)")
        var text = "\n\(data) <- lire(\(Self.quoted(MicrodataFiles.name(.machine, table.level))))\n"
        text += "\(absence) <- \(data)\n"
        for variable in table.variables {
            let (cell, code) = (Self.quoted(variable.code), Self.codes(variable))
            text += "\(absence)[[\(cell)]] <- motif(\(data)[[\(cell)]], \(code))\n"
            text += "\(data)[[\(cell)]] <- \(value(variable, "present(\(data)[[\(cell)]], \(code))"))\n"
            let label = dataset.codebook.fullLabel(of: variable, in: words.language)
            text += "attr(\(data)[[\(cell)]], \"label\") <- \(Self.quoted(label))\n"
        }
        return text
    }

    private func value(_ variable: Variable, _ present: String) -> String {
        switch variable.kind {
        case .single, .matrix:
            factor(
                variable, present, variable.values.map { Self.quoted(String($0.number)) }, isScale: isScale(variable))
        case .several: "\(present) == \"1\""
        case .ordered: "as.integer(\(present))"
        case .number: "as.numeric(\(present))"
        case .date where (variable.precision ?? .day) == .day: "as.Date(\(present))"
        case .date: present
        case .territory, .organisation:
            variable.values.isEmpty ? text(variable, present) : listed(variable, text(variable, present))
        case .text: text(variable, present)
        }
    }

    private func text(_ variable: Variable, _ present: String) -> String {
        "texte(\(present), \(Self.codes(variable)))"
    }

    private func isScale(_ variable: Variable) -> Bool { variable.values.allSatisfy { $0.weight != nil } }

    private func factor(_ variable: Variable, _ present: String, _ levels: [String], isScale: Bool) -> String {
        let labels = variable.values.map { Self.quoted($0.label.text(in: words.language)) }
        let order = isScale ? ", ordered = TRUE" : ""
        return "factor(\(present), levels = \(Self.list(levels)), labels = \(Self.list(labels))\(order))"
    }

    /// A code of no known label stays as it is.
    private func listed(_ variable: Variable, _ present: String) -> String {
        let codes = Self.list(variable.values.map { Self.quoted($0.name) })
        let labels = Self.list(variable.values.map { Self.quoted($0.label.text(in: words.language)) })
        return """
            (function(x) { n <- match(x, \(codes)); factor(ifelse(is.na(n), x, \(labels)[n])) })(\(present))
            """
    }

    private static func codes(_ variable: Variable) -> String {
        list(Gap.missing.map { quoted(String(variable.missing.code(of: $0) ?? 0)) })
    }

    private static func list(_ elements: [String]) -> String { "c(\(elements.joined(separator: ", ")))" }

    private static func quoted(_ text: String) -> String {
        let escaped = text.withoutControls.inOneLine.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}
