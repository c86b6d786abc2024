internal import Domain
internal import Storage

/// The identifiers by which the index holds the values of facets, and the codes by which addresses name them.
///
/// Places, bodies and publications are resolved by `ChosenValues`, which knows what a reader may know of.
struct FacetCodes {
    private static let slots = Dictionary(
        Facet.allCases.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
    private let world: World

    init(_ world: World) { self.world = world }

    /// The place of a facet in the index.
    static func slot(_ facet: Facet) -> Int { slots[facet] ?? 0 }

    /// Nil for a code that is none, and for facets whose values are things of their own.
    func value(_ code: String, of facet: Facet) -> Int64? {
        switch facet {
        case .year: Self.year(code)
        case .completeness: Completeness(rawValue: code).map(Self.value)
        default: facet.vocabulary(in: world.template).flatMap { world.terms.id(code, of: $0) }
        }
    }

    func code(_ value: Int64, of facet: Facet) -> String? {
        switch facet {
        case .year: value > 0 ? String(value) : StartYear.decade(of: Int(-value))
        case .completeness: Completeness.allCases.first { Self.value($0) == value }?.rawValue
        default: world.terms.code(value)
        }
    }

    /// A year, and its decade as the first year below zero.
    static func values(year: Int) -> [Int64] { [Int64(year), -Int64(StartYear.first(of: year))] }

    static func value(_ completeness: Completeness) -> Int64 {
        Int64(Completeness.allCases.firstIndex(of: completeness) ?? 0)
    }

    private static func year(_ code: String) -> Int64? {
        if let year = Int64(code), 1...9_999 ~= year, String(year) == code { return year }
        guard let first = Int(code.prefix(4)), StartYear.decade(of: first) == code else { return nil }
        return -Int64(first)
    }
}
