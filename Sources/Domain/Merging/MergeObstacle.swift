/// Why two sheets cannot become one, or one cannot become two again.
package enum MergeObstacle: String, Error, Sendable {
    /// Both addresses lead to the same practice.
    case same
    /// They are not read by the same people.
    case readers
    /// Another one was merged into the one that would disappear.
    case holdsOthers = "holds-others"
    /// It was merged into no other.
    case alone
}
