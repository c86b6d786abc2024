import Acts
import Glibc
import HTTP
import SQL
import Secrets
import Site
import Synchronization
import TestSupport
import Texts
import XML

/// A whole site that answers without a socket, over an instance of its own.
final class TestSite: Sendable {
    static let version = "9.9.9"

    let world: TestWorld
    let site: Site
    let faults = FaultLog()

    /// - Parameters:
    ///   - wrap: puts something between the acts and the database once the instance is ready.
    ///   - change: to the settings, before the site is made.
    init(
        _ engine: Engine = .chosen, publicAddress: String? = nil, language: Language = .fr, pageCache: Int = 32 << 20,
        printsPDF: Bool = false, isLocal: Bool = false,
        settings: DatabaseSettings = DatabaseSettings(), wrap: (any Database) -> any Database = { $0 },
        change: (inout SiteSettings) -> Void = { _ in }
    ) throws {
        world = try TestWorld(engine, settings)
        let faults = faults
        let inner = world.world
        let served = try World(
            database: wrap(inner.database), files: inner.files, journal: inner.journal,
            credentials: inner.credentials, ids: inner.ids, now: inner.now, prints: inner.prints,
            cleaner: inner.cleaner)
        var chosen = SiteSettings(
            publicAddress: publicAddress, language: language, timeZone: try Self.zone.get(),
            version: Self.version, scratchFolder: world.folder, pageCache: pageCache,
            logFault: { faults.add($0, $1) })
        chosen.printsPDF = printsPDF
        chosen.isLocal = isLocal
        change(&chosen)
        site = Site(world: served, secrets: try Secrets(), settings: chosen)
    }

    /// The site with the practices that come with the program; nobody may change it.
    static func withRealPractices() throws -> TestSite { try real.get() }

    /// One value for the whole process: the C library knows one zone at a time.
    private static let zone = Result { try TimeZone(named: "Europe/Paris") }

    private static let real = Result {
        let site = try TestSite()
        try site.world.bring()
        return site
    }

    /// Asks as a browser does: a target with its query, cookies, and a form when there is one.
    func ask(
        _ target: String, method: HTTP.Method = .get, cookies: [String] = [], form: String? = nil,
        type: String = "application/x-www-form-urlencoded", scheme: String = "http", id: String = "00000000000000aa"
    ) throws -> Page {
        guard let parsed = ParsedTarget(target) else { throw SupportFailure("no address: \(target)") }
        var headers = Headers()
        for cookie in cookies { headers.add("Cookie", cookie) }
        if form != nil { headers.add("Content-Type", type) }
        return Page(
            site.respond(
                to: Request(
                    id: id, method: method, path: parsed.path, target: target, query: parsed.query, headers: headers,
                    body: form.map { .bytes(Array($0.utf8)) } ?? .none, scheme: scheme)))
    }

    /// Sends a form that carries files.
    func send(_ target: String, cookies: [String], parts: [FormPart]) throws -> Page {
        guard let parsed = ParsedTarget(target) else { throw SupportFailure("no address: \(target)") }
        var headers = Headers()
        for cookie in cookies { headers.add("Cookie", cookie) }
        return Page(
            site.respond(
                to: Request(
                    id: "00000000000000aa", method: .post, path: parsed.path, target: target, query: parsed.query,
                    headers: headers, body: .parts(parts))))
    }

    /// Asks as a program does: any headers, any body.
    func ask(
        _ target: String, method: HTTP.Method, cookies: [String] = [], headers more: [(String, String)], body: String?
    ) throws -> Page {
        guard let parsed = ParsedTarget(target) else { throw SupportFailure("no address: \(target)") }
        var headers = Headers()
        for cookie in cookies { headers.add("Cookie", cookie) }
        for (name, value) in more { headers.add(name, value) }
        return Page(
            site.respond(
                to: Request(
                    id: "00000000000000aa", method: method, path: parsed.path, target: target, query: parsed.query,
                    headers: headers, body: body.map { .bytes(Array($0.utf8)) } ?? .none)))
    }

    /// Asks as a browser does, and goes where the answer sends.
    func arrive(_ target: String, cookies: [String] = []) throws -> Page {
        let page = try ask(target, cookies: cookies)
        guard page.status == 303, let next = page.headers["Location"] else { return page }
        return try ask(next, cookies: cookies)
    }

    /// The refusal that the server decides by itself and the site words.
    func refusal(_ status: Int, cookies: [String] = [], path: String? = "/pratiques") -> Page {
        var headers = Headers()
        for cookie in cookies { headers.add("Cookie", cookie) }
        return Page(
            site.error(Failure(status: status, requestID: "00000000000000bb", path: path, headers: headers)))
    }

    /// Addresses of all the sheets of the list, in its order.
    func sheets() throws -> [String] {
        var found: [String] = []
        var next: String? = "/pratiques"
        while let address = next {
            let page = try ask(address)
            found += try page.main.all("h2").compactMap { $0.first("a")?["href"] }
            next = try page.main.all("nav", with: ["class": "pages"]).first?.all("a").last?["href"]
            if found.count >= 1_000 || next.map({ !$0.contains("page=") || $0 <= address }) ?? true { break }
        }
        return found
    }
}

/// What the site tells its operator, kept for a test.
final class FaultLog: Sendable {
    private let state = Mutex<[String]>([])

    var lines: [String] { state.withLock { $0 } }

    func add(_ reference: String, _ error: any Error) {
        state.withLock { $0.append("\(reference) \(error)") }
    }
}

extension Engine {
    /// SQLite, unless `ESSAIM_ENGINE` names the other one: `make hostile` runs the same tests on both.
    static let chosen = getenv("ESSAIM_ENGINE").flatMap { Engine(rawValue: String(cString: $0)) } ?? .sqlite
}

extension Language {
    /// The cookie of a reader who chose this language.
    var cookie: String { "essaim_affichage=\(rawValue).auto.normal" }
}
