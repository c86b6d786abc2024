/// What was not taken of an account; one answer for all the reasons why somebody may not sign in.
package enum AccountRefusal: Sendable, Equatable {
    /// Unknown, closed, invited, wrong password or wrong code: never told apart.
    case wrongCredentials
    /// The link is unknown, was used, or is too old.
    case linkOver
    case nameMissing
    case mailUnreadable
    /// Another account has that address: said to the operator only.
    case mailTaken
    case reasonMissing
    case password(PasswordFault)
    /// The code of the new device is not the one expected.
    case wrongCode
    /// Such a role is not held on the whole instance.
    case roleUnknown
    /// Said to the operator only.
    case closed
    /// No account that may sign in here has that provider's identity: never told apart.
    case identityUnknown
    /// Another account has it.
    case identityTaken
    /// The account has another identity of that provider.
    case identityHeld
    /// The provider knows somebody else, or asked them too long ago.
    case identityOther
    /// Nothing else would let them in again.
    case lastWayIn
}
