/// Values of the facet of years: a year, or the ten years it lies in ("2010-2019").
package enum StartYear {
    package static func decade(of year: Int) -> String { "\(first(of: year))-\(first(of: year) + 9)" }

    /// The year its decade begins with.
    package static func first(of year: Int) -> Int { year - (year % 10 + 10) % 10 }
}
