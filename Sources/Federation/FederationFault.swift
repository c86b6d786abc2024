/// Why a provider of identities could not be asked, or is not believed; holds nothing that it said.
package enum FederationFault: Error, Sendable, Equatable {
    /// Worth another try later: "connect", "timeout", "tls", "size", "busy", "broken", or the status of its answer.
    case unreachable(String)
    /// It answered, and what it says is not taken: which part, and which rule.
    case untrusted(String)
}
