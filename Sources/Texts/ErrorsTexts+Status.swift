extension ErrorsTexts {
    /// The sentences for an HTTP status; 501 reads like 405, and any other status has a plain answer.
    package func page(status: Int) -> ErrorPageTexts {
        switch status {
        case 400: ErrorPageTexts(title: badRequestTitle, what: badRequestWhat, repair: badRequestRepair)
        case 403: ErrorPageTexts(title: forbiddenTitle, what: forbiddenWhat, repair: forbiddenRepair)
        case 404: ErrorPageTexts(title: notFoundTitle, what: notFoundWhat, repair: notFoundRepair)
        case 405, 501:
            ErrorPageTexts(title: methodNotAllowedTitle, what: methodNotAllowedWhat, repair: methodNotAllowedRepair)
        case 408: ErrorPageTexts(title: timeoutTitle, what: timeoutWhat, repair: timeoutRepair)
        case 410: ErrorPageTexts(title: goneTitle, what: goneWhat, repair: goneRepair)
        case 413: ErrorPageTexts(title: tooLargeTitle, what: tooLargeWhat, repair: tooLargeRepair)
        case 414: ErrorPageTexts(title: addressTooLongTitle, what: addressTooLongWhat, repair: addressTooLongRepair)
        case 415: ErrorPageTexts(title: unsupportedTitle, what: unsupportedWhat, repair: unsupportedRepair)
        case 429: ErrorPageTexts(title: tooManyTitle, what: tooManyWhat, repair: tooManyRepair)
        case 431: ErrorPageTexts(title: headTooLargeTitle, what: headTooLargeWhat, repair: headTooLargeRepair)
        case 500: ErrorPageTexts(title: faultTitle, what: faultWhat, repair: faultRepair)
        case 503: ErrorPageTexts(title: busyTitle, what: busyWhat, repair: busyRepair)
        default: ErrorPageTexts(title: otherTitle, what: otherWhat, repair: otherRepair)
        }
    }
}
