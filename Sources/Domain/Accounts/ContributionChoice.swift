/// What becomes of what somebody contributed when their account is erased.
package enum ContributionChoice: String, Sendable, CaseIterable {
    /// It stays, tied to nobody.
    case kept = "garder"
    /// What nobody decided on yet is erased; of the rest, the withdrawal is asked of the editors.
    case withdrawn = "retirer"
}
