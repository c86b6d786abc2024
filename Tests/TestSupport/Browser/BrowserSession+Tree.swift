extension BrowserSession {
    /// What assistive programs are told of the page inside the first node of a role: a line for each node with its role,
    /// level and name, indented; a text that only repeats the name of what holds it is left out.
    package func accessibilityTree(under role: String = "main") throws -> String {
        let nodes = try chrome("Accessibility.getFullAXTree")["nodes"]?.array ?? []
        let tree = AccessibleNodes(nodes)
        guard let root = nodes.first(where: { $0["role"]?["value"]?.string == role }) else {
            throw BrowserFailure.unexpected("the page has no \(role)")
        }
        return tree.lines(of: root, depth: 0, inside: "").joined(separator: "\n") + "\n"
    }
}

/// The nodes of one tree, by the numbers that Chromium gives them.
private struct AccessibleNodes {
    /// Boxes and pieces of lines, which nobody is told of.
    private static let silent = ["none", "generic", "InlineTextBox", "ListMarker", "LineBreak", "RootWebArea"]
    private let byID: [String: JSONValue]

    init(_ nodes: [JSONValue]) {
        byID = Dictionary(nodes.map { ($0["nodeId"]?.string ?? "", $0) }) { first, _ in first }
    }

    func lines(of node: JSONValue, depth: Int, inside parent: String) -> [String] {
        let role = node["role"]?["value"]?.string ?? ""
        let name = node["name"]?["value"]?.string ?? ""
        let isIgnored = node["ignored"]?.bool == true || Self.silent.contains(role)
        if role == "InlineTextBox" || role == "ListMarker" || role == "LineBreak" { return [] }
        if role == "StaticText" && name == parent { return [] }
        let said = [role, level(of: node), name.isEmpty ? "" : "“\(name)”"].filter { !$0.isEmpty }
        let own = isIgnored ? [] : [String(repeating: "  ", count: depth) + said.joined(separator: " ")]
        let children = (node["childIds"]?.array ?? []).compactMap { $0.string.flatMap { byID[$0] } }
        return own
            + children.flatMap {
                lines(of: $0, depth: isIgnored ? depth : depth + 1, inside: isIgnored ? parent : name)
            }
    }

    private func level(of node: JSONValue) -> String {
        let level = node["properties"]?.array.first { $0["name"]?.string == "level" }?["value"]?["value"]?.number
        return level.map { String(Int($0)) } ?? ""
    }
}
