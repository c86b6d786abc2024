import TestSupport

/// Somebody else's provider of identities (oidc-provider-mock, by Authlib), on a free port of the loopback.
final class ForeignProvider: Sendable {
    let process: WatchedProcess
    let issuer: String

    /// - Parameter people: as JSON, with "sub".
    init(_ people: [String] = []) throws {
        let tools = Essaim.repository + "/.build/tools/oidc-provider"
        guard TextFile.bytes(tools + "/pins") != nil else {
            throw SupportFailure("the provider is missing: scripts/fetch-peers puts it in .build/tools")
        }
        let python = try ProgramOnPath.find("python3", package: "python3")
        process = try WatchedProcess(
            python,
            ["-m", "oidc_provider_mock", "--port", "0", "--require-nonce"] + people.flatMap { ["--user-claims", $0] },
            environment: ["PYTHONPATH": tools, "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"])
        let process = process
        let said = Patience.wait(seconds: 60) { () -> String? in
            let line = process.errors.split(separator: "\n").first { $0.contains("running on http://") }
            return line.flatMap { line in
                line.firstRange(of: "http://").map { String(line[$0.lowerBound...].prefix { $0 != " " }) }
            }
        }
        guard let said else { throw SupportFailure("the provider announced no address: \(process.errors)") }
        issuer = said
    }

    /// What a site is told of it.
    var settings: [String] {
        [
            "--oidc-issuer", issuer, "--oidc-client", "essaim", "--oidc-secret", "un-secret", "--oidc-name",
            "Compte d'essai",
        ]
    }
}
