/// When a mail that was not taken is tried again.
package enum DeliveryPlan {
    private static let minute: Int64 = 60_000_000
    /// After the first failure, the second…; then it is given up.
    private static let waits = [1, 5, 30, 120, 720].map { $0 * minute }

    /// - Parameter attempts: how often it was tried.
    /// - Returns: microseconds to wait; nil when it is given up.
    package static func wait(after attempts: Int) -> Int64? {
        waits.indices.contains(attempts - 1) ? waits[attempts - 1] : nil
    }
}
