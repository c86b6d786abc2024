/// How somebody may be called back, as they left it; it never stands beside what they answered.
package struct ContactAnswer: Sendable, Equatable {
    package static let limit = 160

    package enum Fault: Error, Sendable, Equatable {
        /// Nothing is kept of who did not agree.
        case notAgreed
        case notAsked(ContactRequest.Field)
        case notAMail
        case tooLong(ContactRequest.Field, limit: Int)
        /// A name alone calls nobody back.
        case noWayBack
    }

    package let values: [ContactRequest.Field: String]

    /// Nil where nothing was typed.
    package init?(
        _ typed: [ContactRequest.Field: String], hasAgreed: Bool, to request: ContactRequest
    ) throws(Fault) {
        var kept: [ContactRequest.Field: String] = [:]
        for field in ContactRequest.Field.allCases {
            let line = ReportEntry.tidy(typed[field] ?? "").replacing("\n", with: " ")
            if line.isEmpty { continue }
            if !request.fields.contains(field) { throw .notAsked(field) }
            if line.unicodeScalars.count > Self.limit { throw .tooLong(field, limit: Self.limit) }
            kept[field] = line
        }
        if kept.isEmpty { return nil }
        if !hasAgreed { throw .notAgreed }
        if let mail = kept[.mail], !Self.isMail(mail) { throw .notAMail }
        if kept[.mail] == nil, kept[.phone] == nil { throw .noWayBack }
        values = kept
    }

    private static func isMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(" ")
            && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
    }
}
