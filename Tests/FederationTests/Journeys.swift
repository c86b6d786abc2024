import Federation
import TestSupport

/// A provider with the client that asks it, at a time of its own.
final class Journeys {
    let clock = TestClock()
    let there: TestProvider
    let provider: Provider
    private var count = 0

    init(trustsMail: Bool = false, timeout: Duration = .seconds(10)) throws {
        let clock = clock
        there = try TestProvider { clock.now() }
        provider = Provider(
            try ProviderSettings(
                issuer: there.issuer, client: TestProvider.client, secret: TestProvider.secret, name: "Essai",
                trustsMail: trustsMail, timeout: timeout)
        ) { clock.now() }
    }

    deinit { there.stop() }

    func request(_ asking: AuthenticationRequest.Asking = .asKnown) -> AuthenticationRequest {
        count += 1
        return AuthenticationRequest(
            returnAddress: "https://essaim.example/connexion/retour",
            state: "etat-\(count)" + String(repeating: "e", count: 40),
            nonce: "nonce-\(count)" + String(repeating: "n", count: 40), verifier: String(repeating: "v", count: 64),
            asking: asking, began: clock.now())
    }

    /// Goes there and back.
    func proof(_ asking: AuthenticationRequest.Asking = .asKnown) throws -> Provider.Proof {
        let request = request(asking)
        let back = try TestProvider.asked(try there.comeBack(try provider.address(request)))
        return try provider.proof(code: back["code"] ?? "", of: request)
    }

    /// What was wrong; nil when all went well.
    func fault(_ asking: AuthenticationRequest.Asking = .asKnown) throws -> FederationFault? {
        do {
            _ = try proof(asking)
            return nil
        } catch let fault as FederationFault {
            return fault
        }
    }
}
