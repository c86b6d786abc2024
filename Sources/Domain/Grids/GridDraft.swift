/// What somebody typed to adapt a grid to their territory, in its own language.
package struct GridDraft: Sendable, Equatable {
    package struct Criterion: Sendable, Equatable {
        /// Nil for a new one.
        package let code: String?
        package let label: String
        package let help: String
        package let isKept: Bool

        package init(code: String?, label: String, help: String, isKept: Bool = true) {
            self.code = code
            self.label = label
            self.help = help
            self.isKept = isKept
        }
    }

    package static let (titleLimit, labelLimit, helpLimit) = (160, 300, 800)
    package var title = ""
    package var about = ""
    package var criteria: [Criterion] = []

    package init() {}

    /// The grid with these words. What keeps its words keeps their translation; new ones are in one language.
    ///
    /// - Throws: `Refusal.grid`.
    package func applied(to grid: Grid) throws(Refusal) -> Grid {
        let title = Self.line(self.title)
        let about = ReportEntry.tidy(self.about).replacing("\n", with: " ")
        if title.isEmpty || about.isEmpty { throw .grid(.wordsMissing) }
        let kept = try criteria(of: grid)
        if kept.isEmpty { throw .grid(.noCriterion) }
        if kept.count > GridsReader.criteriaLimit { throw .grid(.tooMany(limit: GridsReader.criteriaLimit)) }
        let codes = Set(kept.map(\.code))
        for label in grid.labels {
            for code in label.needs.flatMap(\.criteria) where !codes.contains(code) {
                throw .grid(.needed(criterion: code, label: label.code))
            }
        }
        let length = max(title.count - Self.titleLimit, about.count - Self.helpLimit)
        if length > 0 { throw .grid(.tooLong) }
        return Grid(
            code: grid.code, use: grid.use, version: grid.version, title: grid.title.saying(title),
            about: grid.about.saying(about),
            source: grid.source, lines: grid.lines, parts: grid.parts, criteria: kept, labels: grid.labels)
    }

    private func criteria(of grid: Grid) throws(Refusal) -> [Grid.Criterion] {
        var result: [Grid.Criterion] = []
        var codes = Set(grid.criteria.map(\.code))
        for typed in criteria where typed.isKept {
            let (label, help) = (Self.line(typed.label), Self.line(typed.help))
            if label.count > Self.labelLimit || help.count > Self.helpLimit { throw .grid(.tooLong) }
            if let code = typed.code {
                guard var criterion = grid.criterion(code) else { throw .grid(.unknownCriterion) }
                if label.isEmpty || help.isEmpty { throw .grid(.wordsMissing) }
                criterion.label = criterion.label.saying(label)
                criterion.help = criterion.help.saying(help)
                result.append(criterion)
            } else if !label.isEmpty {
                let code = Self.newCode(among: &codes)
                result.append(
                    Grid.Criterion(
                        code: code, label: Wording(label, label), help: Self.help(help, label),
                        lines: "—", part: nil, next: nil, look: nil, reads: []))
            }
        }
        return result
    }

    private static func newCode(among codes: inout Set<String>) -> String {
        var number = 1
        while codes.contains("ici-\(number)") { number += 1 }
        codes.insert("ici-\(number)")
        return "ici-\(number)"
    }

    /// Without a word of help, the criterion says itself what is asked.
    private static func help(_ help: String, _ label: String) -> Wording {
        let text = help.isEmpty ? label : help
        return Wording(text, text)
    }

    private static func line(_ typed: String) -> String { ReportEntry.tidy(typed).replacing("\n", with: " ") }
}

extension Wording {
    /// The same when the words are; otherwise these in both languages.
    fileprivate func saying(_ text: String) -> Wording { text == french ? self : Wording(text, text) }
}

/// Why an adapted grid was not taken.
package enum GridRefusal: Sendable, Equatable {
    case wordsMissing
    case tooLong
    case noCriterion
    case tooMany(limit: Int)
    case unknownCriterion
    /// A label rests on a criterion that was taken out.
    case needed(criterion: String, label: String)
}
