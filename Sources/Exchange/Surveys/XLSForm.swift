/// Names that our XLSForm files use beyond those of the standard; docs/formats/xlsform.md tells them.
enum XLSForm {
    /// Sheets.
    static let (survey, choices, settings, branches, aims, told) =
        ("survey", "choices", "settings", "essaim_branches", "essaim_aims", "essaim")

    /// What stands between the code of a question and what belongs to it; no code has it.
    static let joint = "__"
    /// Parts of a question that stand on rows of their own.
    static let (missing, warning, header, consent, introduction) =
        ("missing", "warning", "header", "consent", "introduction")
    /// Notes at both ends of the form.
    static let (opening, thanks) = ("_introduction", "_thanks")

    /// Columns of ours, that other programs do not read.
    static let (kind, stage, ofBranches, jumps, most, decimals, weight) = (
        "essaim_kind", "essaim_stage", "essaim_branches", "essaim_jumps", "essaim_most", "essaim_decimals",
        "essaim_weight"
    )
    /// Those with words, a column for each language.
    static let (unit, another) = ("essaim_unit", "essaim_another")

    static func name(_ code: String, _ part: String) -> String { code + joint + part }

    /// The row of a matrix, and what is typed beside a choice.
    static func row(_ code: String, _ row: String) -> String { name(code, "row\(joint)\(row)") }
    static func words(_ code: String, _ choice: String) -> String { name(code, "words\(joint)\(choice)") }
}
