/// What a route does with a request body; limits are bytes, and beyond them the head alone is answered 413.
package enum BodyPolicy: Sendable, Equatable {
    case none
    case memory(limit: Int)
    case disk(limit: Int)

    var limit: Int {
        switch self {
        case .none: 0
        case .memory(let limit), .disk(let limit): limit
        }
    }
}
