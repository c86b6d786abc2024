import TestSupport
import Testing

@Suite struct ProviderSettingsTests {
    private static let whole = [
        "--oidc-issuer", "https://id.example", "--oidc-client", "essaim", "--oidc-secret", "mot-tres-secret",
        "--oidc-name", "Essai", "--public-url", "https://essaim.example",
    ]

    private func serve(_ words: [String]) throws -> WatchedProcess.Ending {
        let folder = try DataFolder()
        return try Essaim.run(["serve", "--port", "0", "--data", folder.path] + words)
    }

    @Test func `a provider that is half set is refused at start, in one sentence that says what is missing`() throws {
        for index in stride(from: 0, to: Self.whole.count, by: 2) {
            var words = Self.whole
            words.removeSubrange(index...index + 1)
            if Self.whole[index] == "--public-url" { words += ["--address", "0.0.0.0"] }
            let ending = try serve(words)
            #expect(ending.isOneSentence(containing: Self.whole[index]), "\(Self.whole[index])")
            #expect(!(ending.output + ending.errors).contains("mot-tres-secret"))
        }
    }

    @Test(arguments: [
        ("--oidc-issuer", "http://id.example"), ("--oidc-issuer", "id.example"), ("--oidc-scopes", "email"),
        ("--oidc-scopes", "openid offline_access"), ("--oidc-mail", "oui"), ("--oidc-client", "a b"),
    ]) func `a setting that cannot work is refused by name`(_ name: String, _ value: String) throws {
        var words = Self.whole
        if let index = words.firstIndex(of: name) { words.removeSubrange(index...index + 1) }
        let ending = try serve(words + [name, value])
        #expect(ending.isOneSentence(containing: name))
        #expect(!(ending.output + ending.errors).contains("mot-tres-secret"))
    }

    @Test func `the secret is never shown`() throws {
        let folder = try DataFolder()
        let shown = try Essaim.run(["config", "--data", folder.path, "--oidc-secret", "mot-tres-secret"])
        #expect(shown.output.contains("oidc-secret") && !shown.output.contains("mot-tres-secret"))
        let wrong = try serve(Self.whole + ["--oidc-secret", "mot tres secret"])
        #expect(!(wrong.output + wrong.errors).contains("mot tres secret"))
    }
}
