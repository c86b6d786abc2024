internal import French

/// Names of the sheets of a workbook of practices, beside those of details.
package enum TemplateSheets {
    package static let main = "pratiques"
    package static let guide = "mode d’emploi"
    package static let codes = "codes"

    /// True for the sheets that only help, and for those whose name begins with an underscore.
    static func isOurs(_ name: String) -> Bool {
        name.hasPrefix("_") || [guide, codes].contains { French.folded($0) == French.folded(name) }
    }
}
