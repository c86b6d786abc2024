internal import Acts
internal import Domain
internal import HTTP

/// The one place that turns what went wrong into a status.
enum Failures {
    /// No route, or nothing behind it.
    struct NotFound: Error {}

    /// Nobody signed in, and the page is somebody's own: the site leads to where one signs in.
    struct SignInNeeded: Error {}

    /// Too many tries: how many seconds to wait.
    struct TooMany: Error {
        let seconds: Int
    }

    static func status(of error: any Error) -> Int {
        switch error {
        case is NotFound: 404
        case is SignInNeeded: 401
        case is TooMany: 429
        case let refusal as Refusal: status(of: refusal)
        case let form as FormError: status(of: form)
        default: Availability.isWorthRetrying(error) ? 503 : 500
        }
    }

    static func status(of refusal: Refusal) -> Int {
        switch refusal {
        case .notFound, .report(.notReported): 404
        case .gone: 410
        case .forbidden, .confirmationNeeded: 403
        case .stale, .nothingToDo, .notEmpty, .undone, .changedSince, .unmergeable: 409
        case .invalid, .reasonMissing, .organisation, .tooMany, .collections, .members, .bearing, .account, .token,
            .report, .editing, .file, .cosigning, .gate, .reply, .inquiry, .review, .grid, .adoption, .plan,
            .prize, .calendar, .survey:
            422
        }
    }

    private static func status(of form: FormError) -> Int {
        switch form {
        case .unsupportedType: 415
        default: 400
        }
    }
}
