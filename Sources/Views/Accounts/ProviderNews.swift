internal import HTML
internal import Texts

/// What came of a journey to the provider of identities, said on the next page: a code in its address, never a sentence.
package enum ProviderNews: String, Sendable, CaseIterable {
    case attached = "rattache"
    case detached = "detache"
    /// The person stopped there.
    case cancelled = "annule"
    case unreachable = "injoignable"
    /// Too old, used already, or of another browser.
    case expired = "perime"
    /// What it said is not believed.
    case refused = "refuse"
    /// Whatever the reason: no account, a closed one, none attached.
    case unknown = "inconnu"
    case taken = "prise"
    case held = "autre-rattache"
    case other = "autre"
    case lastWayIn = "seul-acces"

    /// - Parameter provider: its name; nil where none is set.
    static func note(_ news: ProviderNews?, _ provider: String?, _ all: Texts) -> Markup {
        guard let news else { return "" }
        let texts = all.provider
        let name = provider ?? texts.someone
        let sentence =
            switch news {
            case .attached: texts.newsAttached(name: name)
            case .detached: texts.newsDetached
            case .cancelled: texts.newsCancelled(name: name)
            case .unreachable: texts.newsUnreachable(name: name)
            case .expired: texts.newsExpired(name: name)
            case .refused: texts.newsRefused(name: name)
            case .unknown: texts.newsUnknown(name: name)
            case .taken: all.accounts.identityTaken
            case .held: all.accounts.identityHeld
            case .other: all.accounts.identityOther
            case .lastWayIn: all.accounts.lastWayIn
            }
        if news == .attached || news == .detached { return "<p class=\"note\" role=\"status\">\(sentence)</p>\n" }
        return "<div class=\"note problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>\(sentence)</p></div>\n"
    }
}
