internal import Domain
internal import French
internal import HTML
internal import Texts

/// A codebook as a page: each question with the columns that hold its answers, what they may hold, and of whom.
struct CodebookSection {
    /// Values of a variable that are told; places may be thousands.
    private static let most = 20
    private let dataset: Dataset
    private let frame: Frame
    private var codebook: Codebook { dataset.codebook }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }
    private var language: String { frame.texts.language.rawValue }

    init(_ dataset: Dataset, _ frame: Frame) {
        self.dataset = dataset
        self.frame = frame
    }

    var markup: Markup {
        """
        <h2>\(texts.codebookHeading)</h2>
        \(if: codebook.isSynthetic, "<p class=\"note synthetic\">\(texts.synthetic)</p>\n")\
        <p>\(texts.gapsLead(list: gaps))</p>
        \(each: dataset.tables, level)
        """
    }

    private var gaps: String {
        let names = frame.texts.surveyQuestions
        let kinds: [(Gap, String)] = [
            (.refused, names.name(.refused)), (.unknown, names.name(.unknown)),
            (.notConcerned, names.name(.inapplicable)), (.notAsked, names.name(.notAsked)),
        ]
        return kinds.compactMap { gap, name in
            MissingCodes.usual.code(of: gap).map { texts.codebookGap(code: String($0), name: name) }
        }.joined(separator: ", ")
    }

    private func level(_ table: Dataset.Table) -> Markup {
        let label = table.level.label.text(in: language)
        return """
            <h3>\(texts.codebookLevel(label: label, n: table.count))</h3>
            <dl class="codebook">\(each: entries(table.variables), entry)</dl>

            """
    }

    /// The columns of one question, in their order.
    private func entries(_ variables: [Variable]) -> [[Variable]] {
        var entries: [[Variable]] = []
        for variable in variables {
            if let group = variable.group, entries.last?.first?.group == group {
                entries[entries.count - 1].append(variable)
            } else {
                entries.append([variable])
            }
        }
        return entries
    }

    private func entry(_ variables: [Variable]) -> Markup {
        guard let first = variables.first else { return "" }
        let question = French.typography(codebook.question(of: first).text(in: language))
        let base = codebook.base(of: first).text(in: language)
        let isGroup = first.group != nil
        return """
            <dt><code>\(first.group ?? first.code)</code> \(question)</dt>
            \(if: isGroup, "<dd><ul>\(each: variables, column)</ul></dd>\n")\(values(first))\
            \(if: !base.isEmpty, "<dd class=\"meta\">\(texts.codebookBaseLine(base: French.typography(base)))</dd>\n")
            """
    }

    private func column(_ variable: Variable) -> Markup {
        "<li><code>\(variable.code)</code> \(French.typography(variable.label.text(in: language)))</li>\n"
    }

    private func values(_ variable: Variable) -> Markup {
        if variable.values.isEmpty { return "" }
        let others = variable.values.count - Self.most
        return """
            <dd><ul>\(each: variable.values.prefix(Self.most), { value in """
                <li><code>\(variable.kind.isText ? value.name : String(value.number))</code> \
                \(French.typography(value.label.text(in: language)))</li>

                """ })\(if: others > 0, "<li>\(texts.codebookMore(n: others))</li>\n")</ul></dd>

            """
    }
}
