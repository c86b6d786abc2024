import Domain
import Testing

@testable import Views

@Suite struct MarkdownTextTests {
    @Test(arguments: [
        ("a | b", "a \\| b"), ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
        ("<b>[x](y)</b>", "\\<b\\>\\[x\\](y)\\</b\\>"),
        ("- x", "\\- x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("# x", "\\# x"), ("+", "\\+"), ("=", "\\="),
        ("    code", "code"), ("a\n\nb\t c", "a b c"), ("&amp; \\", "\\&amp; \\\\"), ("~~~", "\\~\\~\\~"), ("", ""),
        ("1,5 x", "1,5 x"), ("2016", "2016"), ("l’ici\u{202F};", "l’ici\u{202F};"),
    ])
    func `a text stays a text`(_ text: String, _ written: String) {
        #expect(MarkdownText.line(text) == written)
    }

    @Test func `paragraphs stay paragraphs`() {
        #expect(MarkdownText.paragraphs("Un\ndeux\n\n\n- trois\r\n") == "Un deux\n\n\\- trois")
        #expect(MarkdownText.address("https://a.b/<x> y") == "<https://a.b/%3Cx%3E%20y>")
    }
}
