/// Why a file, what is said of it, or the agreement of somebody seen on it was not taken.
package enum FileRefusal: Error, Sendable, Equatable {
    /// No file was chosen.
    case missing
    case tooBig
    /// The sheet carries as many as it may.
    case tooMany
    /// Of no kind that is taken; the ending of its name, to say what to do instead.
    case kind(String)
    case damaged
    /// A password is asked to open it.
    case locked
    /// It carries programs.
    case macros
    /// More pixels than a page could ever show.
    case tooManyPixels
    case tooSlow
    /// The instance cannot clean files.
    case unavailable
    case words([FileWordsFault])
    case agreement([AgreementFault])
}

/// What is wrong in the words given with a file.
package enum FileWordsFault: String, Sendable, Equatable, CaseIterable {
    case titleMissing, titleTooLong
    /// Whoever does not see the picture is told nothing.
    case alternativeMissing
    case alternativeTooLong
    case captionTooLong, creditTooLong
    /// Nobody said whether persons are seen.
    case peopleMissing
    case countMissing

    /// The field of the form.
    package enum Place: Sendable { case title, alternative, caption, credit, people, count }

    package var place: Place {
        switch self {
        case .titleMissing, .titleTooLong: .title
        case .alternativeMissing, .alternativeTooLong: .alternative
        case .captionTooLong: .caption
        case .creditTooLong: .credit
        case .peopleMissing: .people
        case .countMissing: .count
        }
    }
}
