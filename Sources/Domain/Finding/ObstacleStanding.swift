/// Whether an obstacle is only asserted, or contested too: both stay side by side.
package enum ObstacleStanding {
    /// The part that says which.
    package static let field = "obstacle.standing"
    /// The part that holds what those who contest it say.
    package static let words = "obstacle.contest"
    /// Code in the vocabulary `standing`.
    package static let contested = "conteste"
}
