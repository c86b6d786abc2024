internal import HTTP

/// Keeps the pages made last, whole.
final class PageCache: Sendable {
    /// What an entry takes besides its bytes, about.
    private static let overhead = 1_024
    private let pages: KeptValues<PageKey, Response>

    /// Nil for a limit of 0: nothing is kept then.
    init?(limit: Int) {
        guard let pages = KeptValues<PageKey, Response>(limit: limit) else { return nil }
        self.pages = pages
    }

    var counts: PageCounts { pages.counts }

    /// The page as it was made for this state of the record.
    func page(_ key: PageKey, at record: Int64) -> Response? { pages.value(key, at: record) }

    /// The same where nothing may be waited for: `state` is asked only when there is such a page for some state.
    func page(_ key: PageKey, atOnce state: () throws -> Int64?) rethrows -> Response? {
        guard pages.holds(key), let record = try state() else { return nil }
        return pages.value(key, at: record, isLast: false)
    }

    /// Keeps an answer that may be given again.
    ///
    /// - Parameter record: the state that was read before the page was made.
    /// - Returns: the answer to give, compressed once with those that follow.
    func keep(_ response: Response, _ key: PageKey, at record: Int64) -> Response {
        guard case .bytes(let bytes) = response.body, Self.mayBeKept(response) else { return response }
        let size = bytes.count + key.size + Self.overhead
        if !pages.mayHold(size) { return response }
        var kept = response
        kept.body = .kept(KeptBody(bytes) { [weak pages] more in pages?.grow(key, by: more, at: record) })
        pages.keep(kept, key, size: size, at: record)
        return kept
    }

    private static func mayBeKept(_ response: Response) -> Bool {
        response.status == 200 && response.headers["Set-Cookie"] == nil
            && !response.headers.all("Cache-Control").contains { $0.lowercased().contains("no-store") }
    }
}
