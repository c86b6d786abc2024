import Federation
import HTTP
import Site
import Synchronization
import TestSupport

/// A site whose people may come through a provider of the tests' own.
final class ProviderSite {
    let site: TestSite
    let there: TestProvider

    init(
        trustsMail: Bool = false, sendsMail: Bool = true, publicAddress: String? = "https://essaim.example",
        timeout: Duration = .seconds(10)
    ) throws {
        let clock = Clock()
        there = try TestProvider { clock.now() }
        let settings = try ProviderSettings(
            issuer: there.issuer, client: TestProvider.client, secret: TestProvider.secret, name: "Essai",
            trustsMail: trustsMail, timeout: timeout)
        site = try TestSite(
            publicAddress: publicAddress,
            change: {
                $0.provider = Provider(settings) { clock.now() }
                $0.sendsMail = sendsMail
            })
        clock.follow(site.world.clock)
    }

    deinit { there.stop() }

    /// What the leaving page sends the browser to.
    static func address(_ page: Page) throws -> String {
        guard let field = page.headers["Refresh"], field.hasPrefix("0; url=") else {
            throw SupportFailure("it leads nowhere: \(page.status) \(page.headers["Location"] ?? "")")
        }
        return String(field.dropFirst(7))
    }

    /// Goes to the provider by the button that leads there, and comes back.
    @discardableResult
    func journey(_ browser: Browser, _ values: [String: String] = [:], action: String? = nil) throws -> Page {
        let left = try browser.submit(values, action: action)
        return try browser.go(try there.comeBack(try Self.address(left)))
    }

    /// Signs in by the button of the sign-in page.
    @discardableResult
    func signIn(_ browser: Browser, at address: String = "/connexion") throws -> Page {
        try browser.go(address)
        return try journey(browser, action: nil, through: "/connexion/fournisseur")
    }

    /// The same by the form that is sent to this address.
    @discardableResult
    func journey(_ browser: Browser, action: String?, through address: String) throws -> Page {
        let left = try browser.submit(to: address, action: action)
        return try browser.go(try there.comeBack(try Self.address(left)))
    }
}

/// The clock of a site that is not made yet.
private final class Clock: Sendable {
    private let inner = Mutex<TestClock?>(nil)

    func follow(_ clock: TestClock) { inner.withLock { $0 = clock } }

    func now() -> Int64 { inner.withLock { $0?.now() } ?? 0 }
}
