internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The part of a page where somebody gives their news an address for their feed reader, or takes it away.
struct PrivateFeedSection {
    private let feed: PrivateFeed?
    private let token: HiddenToken
    private let frame: Frame
    private var texts: NoticesTexts { frame.texts.notices }

    init(_ feed: PrivateFeed?, token: HiddenToken, frame: Frame) {
        self.feed = feed
        self.token = token
        self.frame = frame
    }

    /// - Parameter addresses: of the feed, one for each format.
    static func shown(_ addresses: [String], _ texts: NoticesTexts) -> Markup {
        """
        <div class="note" role="status"><h2>\(texts.feedOpened)</h2><p>\(texts.feedOpenedAdvice)</p>
        \(each: addresses.indices, { address(addresses[$0], number: $0 + 1, texts) })</div>
        """
    }

    private static func address(_ address: String, number: Int, _ texts: NoticesTexts) -> Markup {
        """
        <p class="address"><label for="flux-\(String(number))">\(number == 1 ? texts.feedAtom : texts.feedJSON)</label>\
        <input id="flux-\(String(number))" readonly value="\(address)" autocomplete="off" spellcheck="false"></p>

        """
    }

    var markup: Markup {
        """
        <section aria-labelledby="flux"><h2 id="flux">\(texts.feedHeading)</h2>
        <p>\(texts.feedHelp)</p>
        \(if: feed != nil, "<p>\(state)</p>")
        <form class="row" method="post" action="\(Link(Route.notices(.privateFeed)))">\(token.input)
        <button class="button" type="submit">\(feed == nil ? texts.feedOpen : texts.feedReplace)</button>
        \(if: feed != nil, close)</form></section>
        """
    }

    private var close: Markup {
        """
        <button class="button quiet" type="submit" name="\(FollowsPage.feedField)" \
        value="\(FollowsPage.feedClosed)">\(texts.feedClose)</button>
        """
    }

    private var state: String {
        guard let feed else { return "" }
        let read = feed.readAt.map { texts.feedRead(day: day($0)) } ?? texts.feedUnread
        return "\(texts.feedSince(day: day(feed.createdAt))) \(read)"
    }

    private func day(_ microseconds: Int64) -> Int {
        frame.timeZone.local(Int(microseconds / 1_000_000)).date.number
    }
}
