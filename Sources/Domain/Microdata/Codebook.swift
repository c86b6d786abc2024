/// What a frozen data set says and how to read it: where it comes from, and each of its columns.
package struct Codebook: Sendable, Equatable {
    /// Rows of one kind: the questionnaires, or one of the things of which each questionnaire may tell several.
    package struct Level: Sendable, Equatable {
        package let code: String
        package let label: Labels
        /// The level whose rows these belong to; nil for the first.
        package let parent: String?

        package init(_ code: String, _ label: Labels, parent: String? = nil) {
            self.code = code
            self.label = label
            self.parent = parent
        }
    }

    /// Columns that are the answer to one question: the choices of a several-answer question, the rows of a matrix.
    package struct Group: Sendable, Equatable {
        package let code: String
        /// `several`, `ordered` or `matrix`.
        package let kind: Variable.Kind
        package let label: Labels
        package var question: Labels
        package var base: Labels

        package init(
            _ code: String, _ kind: Variable.Kind, _ label: Labels, question: Labels = [:], base: Labels = [:]
        ) {
            self.code = code
            self.kind = kind
            self.label = label
            self.question = question
            self.base = base
        }
    }

    package static let mainLevel = "main"
    /// Columns of files that are no variable: the row, the row it belongs to, the banner.
    package static let (rowColumn, parentColumn, bannerColumn) = ("ligne", "ligne_parent", "avertissement")

    package let code: String
    package let title: Labels
    /// Of the labels, the first being the one to fall back on.
    package var languages: [String] = ["fr"]
    /// Of the questionnaire.
    package var version = ""
    /// Who was asked.
    package var universe: Labels = [:]
    /// The days of the collection.
    package var since: CalendarDay?
    package var until: CalendarDay?
    /// The bodies that asked, in order.
    package var producers: [String] = []
    package var licence = ""
    /// What whoever reads a figure must know.
    package var disclaimer: Labels = [:]
    /// Made by a program: every page, table and export says so.
    package var isSynthetic = false
    package var levels: [Level] = [Level(Codebook.mainLevel, ["fr": "Questionnaires", "en": "Questionnaires"])]
    package var groups: [Group] = []
    package var variables: [Variable] = []

    package init(_ code: String, _ title: Labels) {
        self.code = code
        self.title = title
    }

    /// The variables of a level, in the order of their columns.
    package func variables(of level: String) -> [Variable] { variables.filter { $0.level == level } }

    package func group(_ code: String?) -> Group? { groups.first { $0.code == code } }

    /// What was asked: the words of the variable, else those of its group, else the label.
    package func question(of variable: Variable) -> Labels {
        let asked = variable.question.isEmpty ? group(variable.group)?.question ?? [:] : variable.question
        return asked.isEmpty ? group(variable.group)?.label ?? variable.label : asked
    }

    package func base(of variable: Variable) -> Labels {
        variable.base.isEmpty ? group(variable.group)?.base ?? [:] : variable.base
    }

    /// The words of the column alone: its question and its choice when it is one of several.
    package func fullLabel(of variable: Variable, in language: String) -> String {
        let own = variable.label.text(in: language)
        guard let group = group(variable.group) else { return own }
        return "\(group.label.text(in: language)) : \(own)"
    }
}
