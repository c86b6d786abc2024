package import Domain
internal import Secrets

/// Credentials as the program has them.
package enum TestCredentials {
    /// - Parameter isCheap: with the least work a password may cost, for tests that hash many.
    package static func make(isCheap: Bool = true) throws -> any Credentials {
        let secrets = try Secrets()
        return try InstanceCredentials(
            secrets, key: secrets.random(InstanceCredentials.keyLength), cost: isCheap ? .least : .normal)
    }
}
