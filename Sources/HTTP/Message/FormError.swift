/// Why a request has no readable form.
package enum FormError: Error, Sendable, Equatable {
    /// The body is not application/x-www-form-urlencoded: 415.
    case unsupportedType
    /// Bad escape, invalid UTF-8 or NUL: 400.
    case malformed
    /// More than 1,000 fields: 400.
    case tooManyFields
    /// The route spools bodies to disk, so no form can be read from memory: a mistake of the route.
    case notInMemory
}
