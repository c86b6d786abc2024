import Testing

@testable import HTML

@Suite("The context check of Markup")
struct MarkupScannerTests {
    /// What comes of a value after this literal.
    private func violation(of value: MarkupValue, after literal: String) -> MarkupViolation.Place? {
        var scanner = MarkupScanner()
        Array(literal.utf8).withUnsafeBufferPointer { scanner.consume($0) }
        return scanner.accept(value)?.place
    }

    private func placeAtEnd(of literal: String) -> MarkupViolation.Place? {
        var scanner = MarkupScanner()
        Array(literal.utf8).withUnsafeBufferPointer { scanner.consume($0) }
        return scanner.violationAtEnd?.place
    }

    @Test(
        "values are welcome in text and in ordinary quoted attributes",
        arguments: [
            "", "<p>", "<p>a < b ", "<p title=\"", "<p title='", "<p a=b title=\"", "<img alt=\"a > b ",
            "<!-- < --><p>",
            "<!doctype html><p>", "<script>if (a < b) {}</script><p>", "<style>a{}</style>",
            "<script src=\"/x\"></script>",
            "<input required value=\"", "<a data-href=\"", "<br/>", "<p title = \"", "<SCRIPT></SCRIPT>",
        ])
    func acceptsTexts(literal: String) {
        #expect(violation(of: .text, after: literal) == nil)
        #expect(violation(of: .number, after: literal) == nil)
        #expect(violation(of: .escapedText, after: literal) == nil)
    }

    @Test(
        "a text never stands in an address, an event, a style or a srcdoc",
        arguments: [
            "href", "src", "action", "formaction", "HREF", "xlink:href", "srcset", "onclick", "onerror", "style",
            "srcdoc",
        ])
    func refusesTextInCode(name: String) {
        let place = MarkupViolation.Place.attribute(name: name.lowercased())
        #expect(violation(of: .text, after: "<a \(name)=\"") == place)
        #expect(violation(of: .text, after: "<a class=\"x\" \(name)='#") == place)
        #expect(violation(of: .escapedText, after: "<a \(name)=\"") == place)
    }

    @Test("a number may end an address but not enter code")
    func placesNumbers() {
        #expect(violation(of: .number, after: "<a href=\"#row-") == nil)
        #expect(violation(of: .number, after: "<p style=\"width:") == .attribute(name: "style"))
        #expect(violation(of: .number, after: "<p onclick=\"f(") == .attribute(name: "onclick"))
    }

    @Test(
        "nothing stands in a tag, without quotes, in a comment, in a script",
        arguments: [
            ("<", MarkupViolation.Place.tag), ("<h", .tag), ("<p ", .tag), ("<p tit", .tag), ("</", .tag),
            ("</p", .tag),
            ("<p title=\"x\"", .tag), ("<p title=", .unquotedAttributeValue), ("<p title=x", .unquotedAttributeValue),
            ("<!-- ", .comment), ("<!-- > ", .comment), ("<!doctype ", .comment), ("<script>", .script),
            ("<script>var a = \"<p>", .script), ("<style media=\"all\">", .script), ("<script></p>", .script),
        ])
    func refusesOtherPlaces(literal: String, place: MarkupViolation.Place) {
        for value in [MarkupValue.text, .number, .escapedText, .markup, .link] {
            #expect(violation(of: value, after: literal) == place)
        }
    }

    @Test("a link begins an address and stands nowhere else")
    func placesLinks() {
        #expect(violation(of: .link, after: "<a href=\"") == nil)
        #expect(violation(of: .link, after: "<form method=\"post\" action=\"") == nil)
        #expect(violation(of: .link, after: "<a href=\"javascript:") == .insideAddress(name: "href"))
        #expect(violation(of: .link, after: "<p title=\"") == .attribute(name: "title"))
        #expect(violation(of: .link, after: "<p>") == .text)
    }

    @Test("tags never enter an attribute")
    func refusesMarkupInAttributes() {
        #expect(violation(of: .markup, after: "<p title=\"") == .attribute(name: "title"))
        #expect(violation(of: .markup, after: "<p>") == nil)
    }

    @Test("an optional attribute stands between attributes only")
    func placesAttributes() {
        for literal in ["<a", "<a ", "<a href=\"x\"", "<a required", "<a href=\"x\" "] {
            #expect(violation(of: .attribute, after: literal) == nil)
        }
        #expect(violation(of: .attribute, after: "<a>") == .text)
        #expect(violation(of: .attribute, after: "<a title=\"") == .attribute(name: "title"))
        #expect(violation(of: .attribute, after: "</a") == .tag)
    }

    @Test(
        "a literal ends in text",
        arguments: [
            ("<p>", nil), ("a < b", nil), ("<p", MarkupViolation.Place.tag), ("<p title=\"", .attribute(name: "title")),
            ("<!--", .comment), ("<script>", .script),
        ] as [(String, MarkupViolation.Place?)])
    func endsInText(literal: String, place: MarkupViolation.Place?) {
        #expect(placeAtEnd(of: literal) == place)
    }

    @Test("the message names the value and the place")
    func describesViolations() {
        let violation = MarkupViolation(value: .text, place: .attribute(name: "href"))
        #expect(violation.description == "HTML value (text) must not stand inside the attribute href")
    }
}
