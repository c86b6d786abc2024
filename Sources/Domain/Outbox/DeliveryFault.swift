/// Why a mail was not taken by its server; holds no address and no word of the mail.
package enum DeliveryFault: Error, Sendable, Equatable {
    /// Worth another try later.
    case temporary(String)
    /// No other try would do better.
    case permanent(String)
}
