/// The part of XPath that forms are routed with: references, comparisons, a few functions.
indirect enum XPathNode: Equatable {
    /// `${name}`
    case reference(String)
    /// `.`: the answer itself.
    case this
    case number(String)
    case text(String)
    case call(String, [XPathNode])
    case compare(String, XPathNode, XPathNode)
    case and([XPathNode])
    case or([XPathNode])

    /// All of them; nil of none.
    static func joined(_ parts: [XPathNode]) -> XPathNode? { parts.count > 1 ? .and(parts) : parts.first }

    /// As it is written; what `XPathParser` reads back the same.
    var written: String {
        switch self {
        case .reference(let name): "${\(name)}"
        case .this: "."
        case .number(let digits): digits
        case .text(let text): "'\(text)'"
        case .call(let name, let arguments): "\(name)(\(arguments.map(\.written).joined(separator: ", ")))"
        case .compare(let sign, let left, let right): "\(left.inside) \(sign) \(right.inside)"
        case .and(let parts): parts.map(\.inside).joined(separator: " and ")
        case .or(let parts): parts.map(\.inside).joined(separator: " or ")
        }
    }

    private var inside: String {
        switch self {
        case .and, .or: "(\(written))"
        default: written
        }
    }
}

/// Why an expression is not one that we read.
struct XPathFault: Error, Equatable {
    enum Reason: Equatable {
        case unexpectedEnd
        case unexpected(String)
        case tooDeep
    }

    let reason: Reason
    /// Characters before it.
    let offset: Int
}
