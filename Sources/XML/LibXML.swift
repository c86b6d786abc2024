internal import CXML2

/// What the library keeps for the whole process.
///
/// It is set up once, before the first parser: two threads that make their first parsers at the same moment, each setting
/// it up, may wait for each other for ever.
enum LibXML {
    private static let isReady: Bool = {
        xmlInitParser()
        return true
    }()

    /// To be called before a parser is made; waits while another thread sets the library up.
    static func prepare() { _ = isReady }
}
