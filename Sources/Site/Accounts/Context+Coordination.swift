internal import Acts
internal import Domain

extension Context {
    /// True when the reader looks after the people of a body.
    func coordinates(_ slug: String) throws -> Bool {
        if recognised == nil { return false }
        do {
            _ = try ReadTeams(slug: slug).perform(by: viewer, in: site.world)
            return true
        } catch Refusal.forbidden, Refusal.notFound {
            return false
        }
    }
}
