import HTTP
import Testing
import Texts
import XML

/// What every page owes to every visitor, whatever it shows.
func expectSound(_ page: Page, _ language: Language, status: Int = 200, at place: String) throws {
    #expect(page.status == status, "\(place)")
    #expect(XML.htmlProblems(page.bytes) == [], "\(place)")
    #expect(page.headers["Content-Type"] == "text/html; charset=utf-8")
    #expect(try page.language == language.rawValue, "\(place)")
    #expect(try page.root.all("h1").count == 1, "\(place)")
    #expect(try !page.heading.isEmpty, "\(place)")
    #expect(try page.title.hasSuffix(" – Essaim") && page.title.count > 9, "\(place)")
    #expect(try page.root.all("main").count == 1, "\(place)")
    expectNothingActive(try page.root, at: place)
    expectSafeHeaders(page, at: place)
    try expectPlainWords(page, at: place)
    if language == .fr { expectFrenchTypography(try page.root.first("body")?.text ?? "", at: place) }
}

/// A strict content policy makes anything written inside the page inert, so there must be nothing.
private func expectNothingActive(_ root: XMLElement, at place: String) {
    let active = root.all { element in
        element.name == "style" || (element.name == "script" && !isOurScript(element) && !isData(element))
            || element.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }
    }
    #expect(active.isEmpty, "\(place)")
    let boxes = Set(root.all("label").flatMap { $0.all("input") }.compactMap { $0["value"] })
    let labelled = Set(root.all("label").compactMap { $0["for"] })
    for field in root.all("input") where field["type"] != "hidden" {
        let isBox = field["type"] == "radio" || (field["type"] == "checkbox" && boxes.contains(field["value"] ?? ""))
        #expect(isBox || field["id"].map(labelled.contains) == true, "a field without a known label: \(place)")
    }
}

/// A file of ours, with nothing written inside the page.
func isOurScript(_ element: XMLElement) -> Bool {
    let ours = ["finding", "known", "writing", "survey", "queue", "offline"]
    return element.text.isEmpty && ours.contains { element["src"]?.hasPrefix("/static/\($0).") == true }
}

/// What programs read and browsers leave alone.
private func isData(_ element: XMLElement) -> Bool {
    element.attributes == ["type": "application/ld+json"] && !element.text.contains("<")
}

func expectSafeHeaders(_ page: Page, at place: String) {
    let policy = page.headers["Content-Security-Policy"] ?? ""
    for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
        #expect(policy.contains(part), "\(place)")
    }
    #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"), "\(place)")
    #expect(page.headers["X-Content-Type-Options"] == "nosniff", "\(place)")
    #expect(page.headers["X-Frame-Options"] == "DENY", "\(place)")
    #expect(page.headers["Referrer-Policy"] == "same-origin", "\(place)")
}

/// No code of a vocabulary, no value of the program, no bracket of its debugging descriptions.
private func expectPlainWords(_ page: Page, at place: String) throws {
    var text = try page.root.first("body")?.text ?? ""
    // A page of words shows their codes on purpose, each in an element that says so.
    let codes = Set(try page.root.all("code").map(\.text)).sorted { $0.count > $1.count }
    for code in codes { text = text.replacing(code, with: "") }
    for sign in ["_", "nil", "Optional(", "non-precise", "[]", "{", "}", "NaN"] where text.contains(sign) {
        // "nil" may end a word of a contributed text, never be one.
        if sign == "nil", !text.split(whereSeparator: { !$0.isLetter }).contains("nil") { continue }
        Issue.record("\(place) shows \(sign): …\(around(sign, in: text))…")
    }
}

private func expectFrenchTypography(_ text: String, at place: String) {
    for (sign, better) in [
        (" ;", "espace fine"), (" !", "espace fine"), (" ?", "espace fine"), (" :", "espace insécable"),
        (" »", "espace insécable"), ("« ", "espace insécable"), (" %", "espace insécable"), ("...", "…"), ("'", "’"),
    ] where text.contains(sign) {
        Issue.record("\(place) needs \(better) in …\(around(sign, in: text))…")
    }
}

private func around(_ sign: String, in text: String) -> String {
    guard let range = text.firstRange(of: sign) else { return "" }
    return String(text[..<range.lowerBound].suffix(30) + text[range.lowerBound...].prefix(30))
}
