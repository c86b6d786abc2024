import Domain
import HTTP
import SQL
import Storage
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

    /// As if they had just proved again who they are.
    func confirm() throws {
        let now = site.world.clock.now()
        try site.world.database.write { connection in
            let store = SessionStore(connection)
            for session in try store.sessions(of: member.id) { try store.confirm(session.id, at: now) }
        }
    }

    func open(_ address: String, _ language: Language = .fr) throws -> Page {
        try site.ask(address, cookies: [cookie, language.cookie])
    }

    /// Opens a page and sends its form to this address, with what is hidden in it.
    ///
    /// - Parameter replaced: hidden fields that hold something else, or are not in the form; nil leaves one out.
    func send(
        _ address: String, from page: String, replacing replaced: [String: String?] = [:], adding typed: String = ""
    ) throws -> Page {
        let opened = try open(page)
        let form = try #require(opened.main.all("form").first { $0["action"] == address }, "\(address) on \(page)")
        let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
        let fields = form.all("input", with: ["type": "hidden"]).filter { replaced[$0["name"] ?? ""] == nil }
        let given = fields.map { ($0["name"] ?? "", $0["value"]) } + replaced.map { ($0.key, $0.value) }
        let hidden = given.compactMap { name, value in value.map { "\(name)=\(Self.encoded($0))" } }
        return try site.ask(
            address, method: .post, cookies: [cookie, "essaim_jeton=\(secret)"],
            form: (hidden + (typed.isEmpty ? [] : [typed])).joined(separator: "&"))
    }

    /// Sends files with the form of a page.
    func send(_ address: String, files: [(name: String, bytes: [UInt8])]) throws -> Page {
        let opened = try open(address)
        let form = try #require(opened.main.all("form").first { $0["enctype"] == "multipart/form-data" })
        let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
        let hidden = form.all("input", with: ["type": "hidden"]).map {
            FormPart(name: $0["name"] ?? "", bytes: Array(($0["value"] ?? "").utf8))
        }
        let name = try #require(form.all("input", with: ["type": "file"]).first?["name"])
        return try site.send(
            address, cookies: [cookie, "essaim_jeton=\(secret)"],
            parts: hidden + files.map { FormPart(name: name, fileName: $0.name, bytes: $0.bytes) })
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
