/// One rule of WCAG that a page breaks, with the elements that break it.
package struct AxeViolation: Sendable, CustomStringConvertible {
    package let id: String
    package let impact: String
    package let help: String
    /// The HTML of each element, shortened by axe-core.
    package let nodes: [String]

    package var description: String {
        "\(id) (\(impact)): \(help)\n" + nodes.map { "    \($0)" }.joined(separator: "\n")
    }

    init(_ value: JSONValue) {
        id = value["id"]?.string ?? ""
        impact = value["impact"]?.string ?? ""
        help = value["help"]?.string ?? ""
        nodes = value["nodes"]?.array.compactMap(\.string) ?? []
    }
}
