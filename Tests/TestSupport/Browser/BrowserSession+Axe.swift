import Glibc

extension BrowserSession {
    package static let wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

    /// Runs axe-core on the page shown and returns what it found; empty when the page is clean.
    package func axe(tags: [String] = wcag22AA) throws -> [AxeViolation] {
        try execute(AxeScript.text.get())
        let script = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: { type: "tag", values: arguments[0] }, resultTypes: ["violations"] })
                .then(found => done(found.violations.map(v => (
                    { id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.map(n => n.html) }))),
                    error => done(String(error)));
            """
        let found = try withScripts { try executeAndWait(script, [.array(tags.map(JSONValue.string))]) }
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
