internal import Domain

/// One parameter of an address of the API.
struct APIParameter {
    enum Kind {
        case text
        /// At least one character that is not a space.
        case sentence
        /// Of a value of a facet: letters without accents, digits, and a few signs.
        case code
        case integer(ClosedRange<Int>)
        case oneOf([String])
    }

    let name: String
    let kind: Kind
    var repeats = false
    /// For who writes a program.
    let about: String
    var isRequired = false

    /// Values of one facet.
    static let most = 16
    static let page = APIParameter(
        name: "page", kind: .integer(1...1_000_000), about: "Counts from 1; beyond the last page, the list is empty.")
    static let size = APIParameter(name: "size", kind: .integer(1...100), about: "Items of a page; 20 unless told.")
    static let words = APIParameter(
        name: "q", kind: .text, about: "Words as typed in the search field: phrases in quotes, minus to exclude.")
    static let order = APIParameter(
        name: "tri", kind: .oneOf(SheetSearch.Order.allCases.map(\.rawValue)),
        about: "Order of the list; by relevance with words, by name without, unless told.")

    /// What chooses practices: words, values of facets, order.
    static let search: [APIParameter] =
        [words]
        + Facet.allCases.map {
            APIParameter(
                name: $0.rawValue, kind: .code, repeats: true,
                about: "Code of a value of the facet; several mean any of them. Unknown values are left aside and told."
            )
        } + [order, page, size]
}

/// The parameters of one request, checked.
struct APIParameters {
    private let values: [(name: String, value: String)]

    /// - Throws: `APIProblem` that names the parameter.
    init(_ pairs: [(String, String)], _ known: [APIParameter]) throws(APIProblem) {
        var seen: Set<String> = []
        for (name, value) in pairs {
            guard let parameter = known.first(where: { $0.name == name }) else {
                throw APIProblem(.badRequest, "query: there is no parameter of that name here")
            }
            if !parameter.repeats, !seen.insert(name).inserted {
                throw APIProblem(.badRequest, "query, \(name): given more than once")
            }
            try Self.check(value, parameter)
            if parameter.repeats, pairs.count(where: { $0.0 == name }) > APIParameter.most {
                throw APIProblem(.badRequest, "query, \(name): \(APIParameter.most) values at most")
            }
        }
        if let absent = known.first(where: { one in one.isRequired && !pairs.contains { $0.0 == one.name } }) {
            throw APIProblem(.badRequest, "query, \(absent.name): missing")
        }
        values = pairs.map { (name: $0.0, value: $0.1) }
    }

    var pairs: [(name: String, value: String)] { values }
    var page: Int { integer("page") ?? 1 }
    var size: Int { integer("size") ?? 20 }

    private func integer(_ name: String) -> Int? { values.first { $0.name == name }.flatMap { Int($0.value) } }

    static let codePattern = "^[A-Za-z0-9][A-Za-z0-9._~-]{0,79}$"

    private static func isCode(_ value: String) -> Bool {
        guard 1...80 ~= value.utf8.count, let first = value.utf8.first else { return false }
        let isPlain = { (byte: UInt8) in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        return isPlain(first) && value.utf8.allSatisfy { isPlain($0) || "._~-".utf8.contains($0) }
    }

    private static func check(_ value: String, _ parameter: APIParameter) throws(APIProblem) {
        switch parameter.kind {
        case .text:
            if value.count > 400 { throw APIProblem(.badRequest, "query, \(parameter.name): 400 characters at most") }
        case .sentence:
            if value.count > 400 || value.allSatisfy(\.isWhitespace) {
                throw APIProblem(
                    .badRequest, "query, \(parameter.name): 1 to 400 characters, not all spaces, are expected")
            }
        case .code:
            if !isCode(value) { throw APIProblem(.badRequest, "query, \(parameter.name): a code is expected") }
        case .integer(let range):
            guard let number = Int(value), String(number) == value, range.contains(number) else {
                throw APIProblem(
                    .badRequest,
                    "query, \(parameter.name): a whole number from \(range.lowerBound) to \(range.upperBound) is expected"
                )
            }
        case .oneOf(let choices):
            if !choices.contains(value) {
                throw APIProblem(
                    .badRequest, "query, \(parameter.name): one of \(choices.joined(separator: ", ")) is expected")
            }
        }
    }
}
