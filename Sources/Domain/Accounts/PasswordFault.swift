/// Why a password was not taken.
package enum PasswordFault: Sendable, Equatable {
    case tooShort
    case tooLong
    /// Nothing but a word that everybody tries, or two, with figures and signs around them.
    case known
    /// Nothing but figures, one letter again and again, or keys that stand side by side.
    case pattern
    /// Nothing but the name of the site, of the person or of their address.
    case personal
}
