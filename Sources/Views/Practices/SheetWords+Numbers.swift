internal import Domain
internal import French
internal import Texts

/// Numbers as readers expect them: decimal comma, "environ", "de 10 à 12", units in words.
extension SheetWords {
    /// "environ 66,7 %", "de 10 à 12 personnes", "au plus 20 %"; nil when the fact has no number.
    func quantity(_ fact: Fact) -> String? {
        guard let value = number(fact) else { return nil }
        guard let unit = unit(fact) else { return value }
        return "\(value)\u{A0}\(unit)"
    }

    /// The number alone, with what the source says of its precision.
    func number(_ fact: Fact) -> String? {
        guard let number = fact.number else { return fact.numberMax.map { sheet.atMost(value: plain($0)) } }
        if let high = fact.numberMax, high != number {
            return sheet.range(low: plain(number), high: plain(high))
        }
        let value = plain(number)
        switch fact.comparator {
        case .about: return sheet.about(value: value)
        case .above: return sheet.above(value: value)
        case .atLeast: return sheet.atLeast(value: value)
        case .below: return sheet.below(value: value)
        case .atMost: return sheet.atMost(value: value)
        case .equal, nil: return value
        }
    }

    /// The unit in the singular when the number asks for it.
    func unit(_ fact: Fact) -> String? {
        guard let code = fact.unit else { return nil }
        let number = fact.numberMax ?? fact.number ?? 2
        let isOne = texts.language == .fr ? French.isSingular(number) : number == 1
        return label(code, of: isOne ? "unit-one" : "unit")
    }

    /// How the source words the number, when that is not plain equality.
    func precision(_ fact: Fact) -> String {
        switch fact.comparator {
        case .about: sheet.whenceAbout
        case .above: sheet.whenceAbove
        case .atLeast: sheet.whenceAtLeast
        case .below: sheet.whenceBelow
        case .atMost: sheet.whenceAtMost
        case .equal, nil: sheet.whenceReading
        }
    }

    private func plain(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return texts.language.formatted(whole) }
        return texts.language.formatted(number, decimals: 2)
    }
}
