import Glibc

/// Where `make screenshots` wants its pictures; without it none is drawn.
enum ScreenshotFolder {
    /// Absolute; a relative one is that of the repository, wherever the tests run from.
    static let path: String? = getenv("ESSAIM_SCREENSHOTS").map { pointer in
        let text = String(cString: pointer)
        return text.hasPrefix("/") ? text : Essaim.repository + "/" + text
    }
}
