import Domain
import Glibc
import TestSupport
import Testing

/// Somebody on their way through the site: forms are sent, and each page met is looked at.
struct Journey {
    /// Widths, with and without scripts: all six where time is no matter. The pages of accounts have no script of ours.
    static let looks: [(width: Int, javaScript: Bool)] =
        getenv("ESSAIM_HOSTILE") == nil
        ? [(320, false), (390, true), (1280, false)]
        : Looks.widths.flatMap { width in [true, false].map { (width, $0) } }

    let site: RunningSite
    let browser: BrowserSession

    init(_ site: RunningSite, width: Int, javaScript: Bool) throws {
        self.site = site
        browser = try BrowserSession(BrowserOptions(width: width, javaScript: javaScript))
    }

    /// The path and the query of the page shown.
    var path: String { get throws { String(try browser.url.dropFirst(site.address.count)) } }
    var heading: String { get throws { try browser.find("h1").text } }

    func open(_ path: String) throws { try browser.open(site.address + path) }

    func send(_ values: [(String, String)], _ button: String = "form.account button") throws {
        try browser.send(values, button)
    }

    func press(_ button: String) throws { try browser.press(button) }

    /// Ticks every box of the page that is not ticked yet.
    func tickAll() throws {
        for box in try browser.all("input[type=checkbox]:not(:checked)") { try box.click() }
    }

    func look(at place: String) throws {
        #expect(try browser.sidewaysOverflow() == 0, "\(place)")
        #expect(try browser.axe().map(\.description) == [], "\(place)")
    }

    func signIn(_ mail: String, _ password: String) throws {
        try open("/connexion")
        try send([("courriel", mail), ("mot-de-passe", password)])
    }

    func signIn(as part: DemoPerson.Part) throws {
        try signIn("\(part.rawValue)@aubrelle.example", DemoPerson.password)
        #expect(try path == "/mon-compte")
    }

    /// Turns the second factor on; returns one of the codes that replace it.
    func protect() throws -> String {
        try open("/mon-compte/double-authentification")
        try look(at: "second factor")
        try send([])
        try look(at: "square")
        try send([("code", try Authenticator.code(try browser.find(".secret").text))])
        try look(at: "codes")
        return try browser.find(".codes code").text
    }
}

/// The application that gives the codes of the second factor.
enum Authenticator {
    static func code(_ secret: String) throws -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = secret.filter { !$0.isWhitespace }.map { letter in
            let value = String(letters.firstIndex(of: letter) ?? 0, radix: 2)
            return String(repeating: "0", count: 5 - value.count) + value
        }.joined()
        let bytes = stride(from: 0, to: bits.count - 7, by: 8).map {
            UInt8(bits.dropFirst($0).prefix(8), radix: 2) ?? 0
        }
        return try TestCredentials.make().code(of: bytes, step: Int64(time(nil)) / 30)
    }
}
