internal import CGMime

/// What the library keeps for the whole process: set up once, whoever comes first.
enum GMime {
    static let isStarted: Bool = {
        g_mime_init()
        return true
    }()
}
