internal import HTML

/// The address of the harvest with a question that it answers: a link for people, since it alone asks nothing.
package struct HarvestLink: Sendable, Equatable, LinkTarget {
    package init() {}

    package var path: String { "\(Route.machine(.harvest).path)?verb=Identify" }
}
