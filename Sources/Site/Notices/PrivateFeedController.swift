internal import Acts
internal import Domain
internal import HTML
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// The news of one person, for the feed reader that holds their address.
struct PrivateFeedController {
    private static let most = 50
    private let context: Context

    init(_ context: Context) { self.context = context }

    /// - Throws: `Failures.NotFound` for an address that opens nothing, whatever the reason.
    func answer(_ token: String, _ format: FeedRoute.Format) throws -> Response {
        let world = context.site.world
        let isLocal = context.site.settings.isLocal
        guard let member = try world.recognise(feed: token, isLocal: isLocal) else { throw Failures.NotFound() }
        let viewer = Viewer.member(member)
        let account = try ReadOwnAccount().perform(by: viewer, in: world).account
        let texts = Texts(Language(rawValue: account.language) ?? context.site.settings.language)
        let told = try ReadNotices(limit: Self.most).perform(by: viewer, in: world)
        let address = Route.capability(.feed(token: token, format))
        let feed = Feed(
            id: context.feedID("news \(member.id)"), title: texts.notices.feedTitle(site: texts.common.siteName),
            subtitle: texts.notices.feedSubtitle, siteName: texts.common.siteName, language: texts.language.rawValue,
            own: context.link(address), page: context.link(.notices(.notices)),
            entries: told.map { entry($0, texts.notices) })
        return context.feed(feed, format, isPublic: false)
    }

    private func entry(_ told: ToldNotice, _ texts: NoticesTexts) -> Feed.Entry {
        let notice = told.notice
        let sentence = NoticeSentence(told, texts)
        return Feed.Entry(
            id: context.feedID("notice \(notice.id)"), title: sentence.whole,
            page: context.link(sentence.page ?? .account(.overview)),
            summary: sentence.reason, published: notice.at, updated: notice.at, authors: [], categories: [],
            licence: nil)
    }
}
