/// What proves an identity: made and checked by the room that owns cryptography, used by acts.
package protocol Credentials: Sendable {
    /// 64 hexadecimal digits nobody can predict: a session, a link.
    func newToken() -> String
    /// What is stored of a token, so that the database opens nothing to those who read it.
    func digest(of token: String) -> String
    /// Slow on purpose: never inside a transaction.
    ///
    /// - Throws: when no memory is left for it.
    func hash(password: String) throws -> String
    /// Takes the same time without a hash, for accounts that do not exist or have no password.
    func matches(_ password: String, hash: String?) -> Bool
    /// True when the hash was made with lower costs than those of today.
    func isOld(hash: String) -> Bool
    /// A secret of 20 bytes, shared with the device that shows codes.
    func newSecret() -> [UInt8]
    /// The six digits of a step of thirty seconds (RFC 6238).
    func code(of secret: [UInt8], step: Int64) -> String
    /// Closes bytes with the key of the instance, which is kept outside the database.
    func seal(_ bytes: [UInt8]) -> String
    /// Nil when the text was not sealed by this instance.
    func open(_ sealed: String) -> [UInt8]?
    /// True when both are equal; takes the same time wherever they differ.
    func areEqual(_ left: String, _ right: String) -> Bool
    /// What is kept of a code that somebody holds: without the key of the instance, which is outside the database, nobody
    /// finds a code by trying all of them.
    ///
    /// - Parameter label: tells apart what the same code opens; nobody leads from one to the other.
    func keyedDigest(of text: String, for label: String) -> String
    /// SHA-256 of the pieces that are written, as 64 hexadecimal digits: what a frozen data set is known by.
    func sha256(_ write: ((_ piece: [UInt8]) -> Void) throws -> Void) rethrows -> String
}
