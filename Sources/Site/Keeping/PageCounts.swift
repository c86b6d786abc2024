/// How often a page was found ready, and what is held.
package struct PageCounts: Sendable, Equatable {
    package let hits: Int
    package let misses: Int
    package let pages: Int
    package let bytes: Int
}
