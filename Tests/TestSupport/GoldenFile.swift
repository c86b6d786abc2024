internal import Glibc

/// A text that was reviewed and kept in the repository; a test compares with it what the program says today.
///
/// With `ESSAIM_REWRITE=1` in the environment the file is written instead, and shows up as a change to review.
package struct GoldenFile: Sendable {
    private let path: String

    /// - Parameters:
    ///   - name: path relative to the folder of the test file.
    ///   - source: `#filePath` of the test.
    package init(_ name: String, beside source: String) {
        path =
            source.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/"
            + name
    }

    /// nil when the texts are the same; otherwise the first line that differs, as it is now.
    package func compare(_ text: String) throws -> String? {
        if getenv("ESSAIM_REWRITE") != nil {
            try TextFile.write(Array(text.utf8), to: path)
            return nil
        }
        guard let kept = TextFile.read(path) else { return "there is no file" }
        if kept == text { return nil }
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(old, new).prefix { $0 == $1 }.count
        return "line \(same + 1): " + (same < new.count ? String(new[same]) : "nothing any more")
    }

    /// How to accept what changed.
    package func advice(for suite: String) -> String {
        "the text is no longer that of \(path); to accept it: ESSAIM_REWRITE=1 swift test --filter \(suite)"
    }
}
