internal import Acts
internal import Domain
internal import Views

/// The button that follows what a page is about, with what protects its form.
struct FollowOffer {
    let button: FollowButton
    let protection: FormGuard
}

extension Context {
    /// - Returns: nil for a visitor: following is for accounts, feeds are for everybody.
    func offerToFollow(_ subject: FollowSubject) throws -> FollowOffer? {
        guard recognised != nil else { return nil }
        let follow = try ReadFollow(subject).perform(by: viewer, in: site.world)
        let protection = FormGuard(self)
        return FollowOffer(
            button: FollowButton(subject, follow: follow, token: protection.token), protection: protection)
    }
}
