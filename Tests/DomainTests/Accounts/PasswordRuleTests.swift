import Domain
import Testing

@Suite struct PasswordRuleTests {
    private let rule = PasswordRule(folding: { $0.lowercased() })

    private func fault(_ password: String, _ names: [String] = []) -> PasswordFault? {
        rule.fault(password, names: names)
    }

    @Test(arguments: [
        "quatre chevaux mauves sur un toit", "Bruyère-parapluie-9", "xkqvwzjpltrm", "soleil maison chat bleu",
        "une tarte aux girolles", "pluie fine hier matin",
    ]) func `a phrase, or letters that say nothing, are taken without figures or signs`(_ password: String) {
        #expect(fault(password) == nil)
    }

    @Test func `the length is counted in characters, from twelve to two hundred and fifty-six`() {
        #expect(fault("xkqvwzjpltr") == .tooShort)
        #expect(fault("xkqvwzjpltrm") == nil)
        // An accent typed apart is a part of its letter; twelve pictures are twelve characters.
        #expect(fault("xkqvwzjplte\u{301}") == .tooShort && fault("xkqvwzjpltre\u{301}") == nil)
        #expect(fault("🐝🍯🌻🦊🐌🍋🐝🌵🍎🐙🍯🌻") == nil && fault(String(repeating: "🐝", count: 12)) == .pattern)
        #expect(fault(String(repeating: "xk qv ", count: 43)) == .tooLong)
    }

    @Test(arguments: [
        "motdepasse123", "MotDePasse2026!", "m0td3p4ss3!!!", "p4$$w0rd12345", "azertyuiop12", "bonjourbonjour",
        "bonjour-soleil-1", "marseille2013", "JeTAime123456", "Septembre2025!", "olympique!!1993", "passwordpassword",
    ]) func `what is tried first is refused, whatever is put around it`(_ password: String) {
        #expect([.known, .pattern].contains(fault(password)), "\(password)")
    }

    @Test(arguments: [
        "123456789012", "aaaaaaaaaaaa", "azertyuiopqsdf", "abcdefghijkl", "0123456789-/*", "987654321000",
    ])
    func `figures, one letter again and neighbouring keys are refused`(_ password: String) {
        #expect(fault(password) == .pattern, "\(password)")
    }

    @Test func `the names of the site and of the person are worth nothing`() {
        let names = ["Maude Bertholet", "m.bertholet@verrerie.example", "https://essaim.verrerie.example", "Essaim"]
        for password in ["bertholet-2026", "Maude.Bertholet", "essaimverrerie1", "verrerie!verrerie"] {
            #expect([.personal, .known].contains(fault(password, names)), "\(password)")
        }
        #expect(fault("bertholet aime les girolles", names) == nil)
    }

    @Test func `accents typed apart make the same password`() {
        #expect(PasswordRule.normal("e\u{301}te\u{301}") == "été")
        #expect(Array(PasswordRule.normal("e\u{301}").unicodeScalars) == ["é"])
    }

    /// The rule stands for a list: every word with every ending below is refused, and there are far more than 3,000.
    @Test func `it refuses more than three thousand of the most usual passwords`() {
        let words = [
            "soleil", "doudou", "chouchou", "loulou", "marseille", "motdepasse", "azerty", "princesse", "nicolas",
            "camille", "football", "chocolat", "bonjour", "papillon", "licorne", "bretagne", "pokemon", "password",
            "sunshine", "vacances", "noel", "janvier", "paris", "liberte", "musique", "famille",
        ]
        let endings = (1950...2030).map(String.init) + (0...99).map { "\($0)!" } + ["123456", "1234", "!!!", "@2024"]
        var count = 0
        for word in words {
            for ending in endings {
                let password = word + ending + (word.count + ending.count < 12 ? "123456" : "")
                if password.count < 12 { continue }
                count += 1
                #expect(fault(password) != nil, "\(password)")
            }
        }
        #expect(count > 3_000)
    }
}
