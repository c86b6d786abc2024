package import French

extension Language {
    package var numbers: NumberFormat {
        switch self {
        case .fr: .french
        case .en: .english
        }
    }

    /// `12 345` in French (narrow no-break space), `12,345` in English.
    package func formatted(_ number: Int) -> String { numbers.formatted(number) }

    /// `1,5` in French, `1.5` in English; at most `decimals` decimals.
    package func formatted(_ number: Double, decimals: Int = 1) -> String {
        numbers.formatted(number, decimals: decimals)
    }

    /// `34 %` in French, `34%` in English, from 34.
    package func percent(_ number: Double, decimals: Int = 1) -> String { numbers.percent(number, decimals: decimals) }

    /// French counts 0, 1 and 1,5 as singular; English only 1.
    package func isSingular(_ number: Int) -> Bool {
        switch self {
        case .fr: French.isSingular(number)
        case .en: number.magnitude == 1
        }
    }

    /// The form of a text that a count asks for; without a form for zero, the plural rule decides.
    func form(
        _ count: Int, zero: @autoclosure () -> String? = nil, one: @autoclosure () -> String,
        other: @autoclosure () -> String
    ) -> String {
        if count == 0, let zero = zero() { return zero }
        return isSingular(count) ? one() : other()
    }
}
