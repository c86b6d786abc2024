/// The address at which a program reads the news of one member; the address itself is shown once.
package struct PrivateFeed: Sendable, Equatable {
    package let createdAt: Int64
    /// About; nil until a program came.
    package let readAt: Int64?

    package init(createdAt: Int64, readAt: Int64?) {
        self.createdAt = createdAt
        self.readAt = readAt
    }
}
