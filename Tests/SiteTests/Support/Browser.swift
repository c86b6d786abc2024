import HTTP
import TestSupport
import Testing
import XML

/// A browser without a screen: it keeps cookies and fills in the forms of the page it stands on.
final class Browser {
    let site: TestSite
    private(set) var cookies: [String: String] = [:]
    private(set) var page: Page
    private(set) var address: String

    init(_ site: TestSite, at address: String = "/connexion") throws {
        self.site = site
        self.address = address
        page = try site.ask(address)
        keep(page)
    }

    /// Goes there, and where it is sent from there.
    @discardableResult
    func go(_ address: String) throws -> Page { try follow(try ask(address), from: address) }

    /// Asks without following.
    func ask(_ address: String) throws -> Page {
        let answer = try site.ask(address, cookies: header)
        keep(answer)
        return answer
    }

    /// Presses a button of the form that holds these fields; the others keep what they hold.
    ///
    /// - Parameter action: of the button, when the page has several.
    @discardableResult
    func send(_ values: [String: String] = [:], action: String? = nil) throws -> Page {
        let answer = try submit(values, action: action)
        return try follow(answer, from: address)
    }

    /// The same without following.
    func submit(_ values: [String: String] = [:], action: String? = nil) throws -> Page {
        let forms = try page.main.all("form").filter { $0["method"] == "post" }
        let wanted = forms.first { form in
            let names = Set(form.all { Self.fields.contains($0.name) }.compactMap { $0["name"] })
            let actions = form.all("button").compactMap { $0["value"] }
            return values.keys.allSatisfy(names.contains) && (action.map(actions.contains) ?? true)
        }
        guard let form = wanted else {
            throw SupportFailure("\(address) has no form for \(values.keys) \(action ?? "")")
        }
        var fields: [(String, String)] = []
        for field in form.all(where: { Self.fields.contains($0.name) }) {
            guard let name = field["name"] else { continue }
            if field["type"] == "radio" && !isChosen(field, wanted: values[name], in: form) { continue }
            fields.append((name, values[name] ?? Self.value(of: field)))
        }
        if let action { fields.append(("action", action)) }
        let target = form["action"] ?? address
        let answer = try site.ask(
            target, method: .post, cookies: header,
            form: fields.map { "\($0.0.encoded)=\($0.1.encoded)" }.joined(separator: "&"))
        address = target
        keep(answer)
        return answer
    }

    /// The one that is asked for, when there is such a choice; else the one that stands there.
    private func isChosen(_ field: XMLElement, wanted: String?, in form: XMLElement) -> Bool {
        let choices = form.all("input").filter { $0["name"] == field["name"] }
        guard let wanted, choices.contains(where: { $0["value"] == wanted }) else { return field["checked"] != nil }
        return field["value"] == wanted
    }

    /// Presses the button of the form that is sent there.
    func submit(to target: String, action: String?) throws -> Page {
        let forms = try page.main.all("form").filter { $0["method"] == "post" && $0["action"] == target }
        guard
            let form = forms.first(where: { form in
                action == nil || form.all("button").contains { $0["value"] == action }
            })
        else { throw SupportFailure("\(address) has no form for \(target)") }
        var fields = form.all(where: { Self.fields.contains($0.name) }).compactMap { field in
            field["name"].map { ($0, Self.value(of: field)) }
        }
        if let action { fields.append(("action", action)) }
        let answer = try site.ask(
            target, method: .post, cookies: header,
            form: fields.map { "\($0.0.encoded)=\($0.1.encoded)" }.joined(separator: "&"))
        address = target
        keep(answer)
        return answer
    }

    private static let fields: Set<String> = ["input", "textarea", "select"]

    private static func value(of field: XMLElement) -> String {
        switch field.name {
        case "textarea": return field.text
        case "select":
            let options = field.all("option")
            return (options.first { $0["selected"] != nil } ?? options.first)?["value"] ?? ""
        default: return field["value"] ?? ""
        }
    }

    /// Somebody else's browser, with a copy of the cookies of this one.
    func cookie(_ name: String) -> String? { cookies[name] }

    func set(_ name: String, _ value: String) { cookies[name] = value }

    private var header: [String] {
        cookies.isEmpty
            ? [] : [cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")]
    }

    private func follow(_ answer: Page, from address: String) throws -> Page {
        var answer = answer
        self.address = address
        for _ in 0..<5 {
            guard answer.status == 303 || answer.status == 301, let next = answer.headers["Location"] else { break }
            self.address = next
            answer = try site.ask(next, cookies: header)
            keep(answer)
        }
        page = answer
        return answer
    }

    private func keep(_ page: Page) {
        for line in page.headers.all("Set-Cookie") {
            let parts = line.split(separator: ";").map { $0.trimmingPrefix(" ") }
            let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isOver = parts.contains { $0.hasPrefix("Max-Age=0") }
            cookies[String(pair[0])] = isOver ? nil : String(pair[1])
        }
    }
}

extension String {
    /// For a form or a query.
    var encoded: String {
        utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
