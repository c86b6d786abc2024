import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

/// Somebody who signed in, with their browser.
struct Reader {
    let site: TestSite
    let member: Member
    let cookie: String

    init(_ site: TestSite, grants: [Grant] = []) throws {
        self.site = site
        member = try site.world.member(grants)
        cookie = try site.world.session(of: .member(member))
    }

    func open(_ address: String, _ language: Language = .fr) throws -> Page {
        try site.ask(address, cookies: [cookie, language.cookie])
    }

    /// Opens a page and sends its form to this address, with what is hidden in it.
    func send(_ address: String, from page: String, adding fields: String = "") throws -> Page {
        let opened = try open(page)
        let form = try #require(opened.main.all("form").first { $0["action"] == address }, "\(address) on \(page)")
        let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
        let hidden = form.all("input", with: ["type": "hidden"]).map { field in
            "\(field["name"] ?? "")=\(Self.encoded(field["value"] ?? ""))"
        }
        return try site.ask(
            address, method: .post, cookies: [cookie, "essaim_jeton=\(secret)"],
            form: (hidden + (fields.isEmpty ? [] : [fields])).joined(separator: "&"))
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
