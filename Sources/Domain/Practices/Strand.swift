/// The part of a sheet a field belongs to: only the approach travels to another place (product.md, rule 5).
package enum Strand: String, Sendable, CaseIterable {
    /// What the sheet is: title, place, years, bearers, themes.
    case identity
    /// What belongs to this place: where it comes from, its milestones, its money.
    case context
    /// What another place can take up: method, steps, tools, conditions, obstacles and levers.
    case approach
    /// What happened here: deployment, measurements, effects, evaluation.
    case result
    /// Where the facts come from and what the source gets wrong.
    case provenance
}
