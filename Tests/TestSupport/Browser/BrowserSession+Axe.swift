import Glibc

/// Which rules of axe-core are asked.
package enum AxeRules: Sendable {
    /// Those of WCAG 2.2, levels A and AA.
    case all
    /// Those of them that a width or a colour may change when nothing else of the page does.
    case looks

    fileprivate var choice: JSONValue {
        switch self {
        case .all:
            [
                "type": "tag",
                "values": .array(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"].map(JSONValue.string)),
            ]
        case .looks:
            [
                "type": "rule",
                "values": .array(
                    ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"]
                        .map(JSONValue.string)),
            ]
        }
    }
}

extension BrowserSession {
    /// Runs axe-core on the page shown and returns what it found; empty when the page is clean.
    package func axe(_ rules: AxeRules = .all) throws -> [AxeViolation] {
        // Half a megabyte: handed over once a page.
        if try execute("return typeof axe === 'object'").bool != true { try execute(AxeScript.text.get()) }
        let script = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: arguments[0], resultTypes: ["violations"] })
                .then(found => done(found.violations.map(v => (
                    { id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.map(n => n.html) }))),
                    error => done(String(error)));
            """
        let found = try withScripts { try executeAndWait(script, [rules.choice]) }
        guard case .array(let violations) = found else { throw BrowserFailure.unexpected("axe-core failed: \(found)") }
        return violations.map(AxeViolation.init)
    }
}

/// axe-core as scripts/fetch-axe left it, read once.
private enum AxeScript {
    static let text = Result<String, SupportFailure> { () throws(SupportFailure) in
        var folder = getcwd(nil, 0).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
        // From the folder of the tests up to the one that holds .build.
        while let here = folder {
            if let text = TextFile.read("\(here)/.build/tools/axe.min.js") { return text }
            folder = here.lastIndex(of: "/").map { String(here[..<$0]) }
        }
        throw SupportFailure("axe-core is missing: scripts/fetch-axe puts it in .build/tools (needs python3-pip)")
    }
}
