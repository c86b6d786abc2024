internal import Acts
internal import Domain
internal import HTTP

/// The one place that turns what went wrong into a status.
enum Failures {
    /// No route, or nothing behind it.
    struct NotFound: Error {}

    static func status(of error: any Error) -> Int {
        switch error {
        case is NotFound: 404
        case let refusal as Refusal: status(of: refusal)
        case let form as FormError: status(of: form)
        default: Availability.isWorthRetrying(error) ? 503 : 500
        }
    }

    private static func status(of refusal: Refusal) -> Int {
        switch refusal {
        case .notFound: 404
        case .gone: 410
        case .forbidden: 403
        case .stale, .nothingToDo, .notEmpty, .undone, .changedSince, .unmergeable: 409
        case .invalid, .reasonMissing, .organisation, .tooMany, .collections: 422
        }
    }

    private static func status(of form: FormError) -> Int {
        switch form {
        case .unsupportedType: 415
        default: 400
        }
    }
}
