/// The fenced blocks of a page of `docs/analysis`, which the tests run.
struct WorkedExamples {
    /// What stands in each block of that name, in order.
    static func blocks(_ name: String, in page: String) -> [String] {
        page.split(separator: "```" + name + "\n", omittingEmptySubsequences: false).dropFirst()
            .compactMap { $0.split(separator: "```", maxSplits: 1).first.map(String.init) }
    }
}
