internal import XML

/// The list of the parts of an ODS file (ODF 1.3 part 2, §4), which says whether they are behind a password.
final class ODSManifest: XMLVisitor {
    static let part = "META-INF/manifest.xml"

    let wantsText = false
    private(set) var isEncrypted = false

    func start(_ tag: XMLTag) {
        if tag.name == "encryption-data" { isEncrypted = true }
    }

    func end(_ name: String, depth: Int) {}

    func text(_ piece: String) {}
}
