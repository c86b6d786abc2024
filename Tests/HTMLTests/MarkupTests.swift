import Testing

@testable import HTML

@Suite("Markup")
struct MarkupTests {
    @Test("a text is escaped, in text and in an attribute")
    func escapesText() {
        let hostile = "<b> & \"x\" 'y' é 🐝"
        let page: Markup = "<p title=\"\(hostile)\">\(hostile)</p>"
        let escaped = "&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39; é 🐝"
        #expect(page.html == "<p title=\"\(escaped)\">\(escaped)</p>")
        #expect(Markup(text: hostile).html == escaped)
    }

    @Test(
        "long, empty, broken and special texts come out byte for byte",
        arguments: [
            "", "&", "&&&&", "a&", "&a", "\u{202E}abc", String(repeating: "é<", count: 50_000), "\u{301}",
        ])
    func escapesHostileTexts(text: String) {
        let expected = text.unicodeScalars.reduce(into: "") { result, scalar in
            let entities: [Unicode.Scalar: String] = [
                "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
            ]
            if let entity = entities[scalar] { result += entity } else { result.unicodeScalars.append(scalar) }
        }
        #expect(Markup(text: text).bytes == Array(expected.utf8))
    }

    @Test("fragments are copied as they are, an absent one leaves nothing")
    func nestsFragments() {
        let strong: Markup = "<strong>\("a & b")</strong>"
        let absent: Markup? = nil
        let page: Markup = "<p>\(strong)\(absent)\(Optional(strong))</p>"
        #expect(page.html == "<p><strong>a &amp; b</strong><strong>a &amp; b</strong></p>")
    }

    @Test("a list renders each element, with a separator between two only")
    func rendersLists() {
        let names = ["<a>", "b"]
        let list: Markup = "<ul>\(names, { "<li>\($0)</li>" })</ul>"
        #expect(list.html == "<ul><li>&lt;a&gt;</li><li>b</li></ul>")
        let line: Markup = "<p>\(each: names, separator: ", ", { "<i>\($0)</i>" })</p>"
        #expect(line.html == "<p><i>&lt;a&gt;</i>, <i>b</i></p>")
        let none: Markup = "<ul>\([String](), { "<li>\($0)</li>" })</ul>"
        #expect(none.html == "<ul></ul>")
    }

    @Test("a condition chooses a fragment and builds only that one")
    func choosesFragments() {
        func fragment(_ isOpen: Bool) -> Markup {
            "<p>\(if: isOpen, "<b>open</b>", else: "closed")\(if: isOpen, "!")</p>"
        }
        #expect(fragment(true).html == "<p><b>open</b>!</p>")
        #expect(fragment(false).html == "<p>closed</p>")
    }

    @Test("optional attributes bring their own space, or nothing")
    func writesOptionalAttributes() {
        func item(_ isHere: Bool, _ title: String?, _ row: Int?, _ link: Link?) -> Markup {
            """
            <a\(attribute: "href", link)\(attribute: "aria-current", if: isHere, "page")\
            \(attribute: "title", title)\(attribute: "data-row", row)\(attribute: "hidden", if: !isHere)>x</a>
            """
        }
        #expect(
            item(true, "a \"b\"", 3, Link(fragment: "top")).html
                == "<a href=\"#top\" aria-current=\"page\" title=\"a &quot;b&quot;\" data-row=\"3\">x</a>")
        #expect(item(false, nil, nil, nil).html == "<a hidden>x</a>")
    }

    @Test("a control character, which HTML cannot hold, becomes the replacement character")
    func replacesControlCharacters() {
        let cell: Markup = "<td title=\"\("a\u{1}\u{0}b")\">\("\t\u{B}\n\u{1F}\u{7F}é")</td>"
        #expect(cell.html == "<td title=\"a\u{FFFD}\u{FFFD}b\">\t\u{FFFD}\n\u{FFFD}\u{7F}é</td>")
    }

    @Test("numbers are written without grouping", arguments: [0, 9, 10, -1, 1_234_567, Int.min, Int.max])
    func writesNumbers(number: Int) {
        let cell: Markup = "<td id=\"row-\(number)\">\(number)</td>"
        #expect(cell.html == "<td id=\"row-" + String(number) + "\">" + String(number) + "</td>")
    }

    @Test("raw HTML is copied only through its dangerous name")
    func copiesRawHTML() {
        let icon: Markup = "<span>\(RawHTML(unsafe: "<svg></svg>"))</span>"
        #expect(icon.html == "<span><svg></svg></span>")
    }

    @Test("a one-letter literal and an empty one are markup too")
    func acceptsShortLiterals() {
        let one: Markup = "a"
        let none: Markup = ""
        #expect(one.html == "a")
        #expect(none.isEmpty && !one.isEmpty)
    }

    #if DEBUG
        @Test("a text in href stops a debug build")
        func trapsInDebug() async {
            await #expect(processExitsWith: .failure) {
                let address = "javascript:alert(1)"
                let link: Markup = "<a href=\"\(address)\">x</a>"
                _ = link.bytes
            }
            await #expect(processExitsWith: .success) {
                let title = "javascript:alert(1)"
                let link: Markup = "<a title=\"\(title)\">x</a>"
                _ = link.bytes
            }
        }
    #endif
}
