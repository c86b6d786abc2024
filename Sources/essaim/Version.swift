/// The version of the program, as CHANGELOG.md tells it.
enum Version {
    static let current = "0.1.0"
}
