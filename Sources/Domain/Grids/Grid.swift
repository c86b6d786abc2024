/// A grid to read practices with: criteria drawn from a source, with what helps to answer them, and the labels that answers
/// may suggest. Data with a version: territories adapt it, and what was read with a version keeps it.
package struct Grid: Sendable, Equatable {
    /// A group of criteria under one heading.
    package struct Part: Sendable, Equatable {
        package let code: String
        package var label: Wording
    }

    package struct Criterion: Sendable, Equatable {
        package let code: String
        package var label: Wording
        package var help: Wording
        /// Where the source says it.
        package let lines: String
        package let part: String?
        /// What one could do next where it is missing.
        package let next: Wording?
        /// Words that find sheets to read about it.
        package let look: String?
        /// What the facts of a sheet let suppose, the first that holds.
        package let reads: [FactReading]
    }

    /// What it is for.
    package enum Use: String, Sendable, CaseIterable {
        /// To read a practice with others.
        case review
        /// For a team, about itself: nothing of it is kept.
        case selfCheck = "self-check"
    }

    package let code: String
    package let use: Use
    /// Of this instance: each change here makes the next one.
    package let version: Int
    package var title: Wording
    package var about: Wording
    package let source: String
    package let lines: String
    package let parts: [Part]
    package var criteria: [Criterion]
    package let labels: [GridLabel]

    package func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }

    package func label(_ code: String) -> GridLabel? { labels.first { $0.code == code } }

    /// The criteria under their headings, in order; one heading without words where the grid has none.
    package var grouped: [(part: Part?, criteria: [Criterion])] {
        if parts.isEmpty { return [(nil, criteria)] }
        let told = parts.map { part in (part: Part?.some(part), criteria: criteria.filter { $0.part == part.code }) }
        let known = Set(parts.map(\.code))
        let others = criteria.filter { $0.part.map { !known.contains($0) } ?? true }
        return told.filter { !$0.criteria.isEmpty } + (others.isEmpty ? [] : [(part: nil, criteria: others)])
    }

    /// The same as another version.
    package func numbered(_ version: Int) -> Grid {
        Grid(
            code: code, use: use, version: version, title: title, about: about, source: source, lines: lines,
            parts: parts,
            criteria: criteria, labels: labels)
    }

    /// The grids that come with the program; none if the file is damaged, which the tests exclude.
    package static let shipped: [Grid] = (try? GridsReader.grids(Array(EmbeddedData.gridsJSON.utf8))) ?? []
}
