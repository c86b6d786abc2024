import Domain
import Testing
import Texts

@testable import Views

@Suite struct QuantityTests {
    private func said(
        _ number: Double?, _ high: Double? = nil, _ comparator: Fact.Comparator? = .equal, _ unit: String?,
        in language: Language
    ) -> String? {
        let fact = Shown.fact("measure") {
            ($0.number, $0.numberMax, $0.comparator, $0.unit) = (number, high, comparator, unit)
        }
        return Shown.words(language).quantity(fact)
    }

    @Test func `a number is read with its unit and what the source says of its precision, in French`() {
        #expect(said(66.67, nil, .about, "%", in: .fr) == "environ 66,67\u{A0}%")
        #expect(said(66.7, nil, .about, "%", in: .fr) == "environ 66,7\u{A0}%")
        #expect(said(10, 12, .equal, "personnes", in: .fr) == "de 10 à 12\u{A0}personnes")
        #expect(said(nil, 20, nil, "%", in: .fr) == "au plus 20\u{A0}%")
        #expect(said(104_000, nil, .equal, "euros", in: .fr) == "104\u{202F}000\u{A0}euros")
        #expect(said(1, nil, .equal, "personnes", in: .fr) == "1\u{A0}personne")
        #expect(said(1.5, nil, .equal, "jours", in: .fr) == "1,5\u{A0}jour")
        #expect(said(0, nil, .equal, "familles", in: .fr) == "0\u{A0}famille")
        #expect(said(8, nil, .atLeast, "personnes", in: .fr) == "au moins 8\u{A0}personnes")
        #expect(said(8, nil, .above, "personnes", in: .fr) == "plus de 8\u{A0}personnes")
        #expect(said(8, nil, .below, "personnes", in: .fr) == "moins de 8\u{A0}personnes")
        #expect(said(8, nil, .atMost, "personnes", in: .fr) == "au plus 8\u{A0}personnes")
        #expect(said(8, 8, .equal, nil, in: .fr) == "8")
        #expect(said(-3, nil, .equal, "%", in: .fr) == "\u{2212}3\u{A0}%")
        #expect(said(nil, nil, nil, "%", in: .fr) == nil)
    }

    @Test func `a number is read with its unit and what the source says of its precision, in English`() {
        #expect(said(66.7, nil, .about, "%", in: .en)?.hasPrefix("about 66.7") == true)
        #expect(said(10, 12, .equal, "personnes", in: .en) == "10 to 12\u{A0}people")
        #expect(said(104_000, nil, .equal, "euros", in: .en) == "104,000\u{A0}euros")
        #expect(said(0, nil, .equal, "familles", in: .en) == "0\u{A0}families")
        #expect(said(1.5, nil, .equal, "jours", in: .en) == "1.5\u{A0}days")
        #expect(said(1, nil, .equal, "jours", in: .en) == "1\u{A0}day")
    }

    @Test func `where a figure comes from says how the source words it`() {
        let texts = Texts(.fr).sheet
        for (comparator, wanted) in [
            (Fact.Comparator.about, texts.whenceAbout), (.above, texts.whenceAbove), (.atLeast, texts.whenceAtLeast),
            (.below, texts.whenceBelow), (.atMost, texts.whenceAtMost), (.equal, texts.whenceReading),
        ] {
            let fact = Shown.fact("measure") { ($0.number, $0.comparator) = (3, comparator) }
            #expect(Shown.words(.fr).precision(fact) == wanted)
        }
    }
}
