import Domain
import Testing

@Suite struct SiretTests {
    /// Head offices of public bodies, as the register publishes them.
    @Test(arguments: ["13000548108070", "120 027 016 00563", "22330001300016", "35600000000048"])
    func aNumberOfTheRegisterIsTaken(_ text: String) throws {
        let siret = try #require(Siret(text))
        #expect(siret.digits == text.filter { $0 != " " } && siret.siren == siret.digits.prefix(9))
    }

    @Test func establishmentsOfThePostAddUpToAMultipleOfFive() {
        // The digits add up to 20, then to 21; neither number has a Luhn key.
        #expect(Siret("35600000000015") != nil && Siret("35600000000016") == nil)
        // The rule is theirs alone.
        #expect(Siret("13000548100003") == nil)
    }

    @Test(arguments: [
        "", "12002701600562", "1200270160056", "120027016005633", "1200270160056A", "١٢٠٠٢٧٠١٦٠٠٥٦٣",
        "00000000000000", "120027017 00563", "21027016000563",
    ])
    func anythingElseIsRefused(_ text: String) { #expect(Siret(text) == nil) }

    @Test func oneWrongDigitIsAlwaysSeen() {
        let digits = Array("12002701600563")
        for (place, digit) in digits.enumerated() {
            for other in "0123456789" where other != digit {
                var changed = digits
                changed[place] = other
                #expect(Siret(String(changed)) == nil)
            }
        }
    }
}
