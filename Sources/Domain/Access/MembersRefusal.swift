/// Why an account, a role or a team is not changed.
package enum MembersRefusal: String, Sendable, Equatable, CaseIterable {
    /// Nobody gives themselves a role.
    case oneself
    /// Without an administrator nobody could let anybody in.
    case lastAdministrator = "last-administrator"
    /// Held already.
    case heldAlready = "held-already"
    /// The role cannot be held there, or the place is unknown.
    case unknownScope = "unknown-scope"
    /// Must belong to the body first.
    case notOfBody = "not-of-body"
    /// Another account has this address.
    case mailTaken = "mail-taken"
    case badMail = "bad-mail"
    case nameMissing = "name-missing"
    case nameTaken = "name-taken"
    /// The account is closed, or its person has not come yet.
    case notActive = "not-active"
    /// Somebody answered already.
    case answeredAlready = "answered-already"
}
