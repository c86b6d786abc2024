internal import HTML
internal import Routes

/// The static files of the site, under names that change with their bytes.
package enum Asset {
    static let stylesheet = link(EmbeddedAssets.styleCSS)
    static let finding = link(EmbeddedAssets.findingJS)
    static let known = link(EmbeddedAssets.knownJS)
    static let writing = link(EmbeddedAssets.writingJS)
    static let survey = link(EmbeddedAssets.surveyJS)
    static let queue = link(EmbeddedAssets.queueJS)
    static let offline = link(EmbeddedAssets.offlineJS)
    static let logo = link(EmbeddedAssets.logoSVG)

    /// Every static file with the name it is served under.
    package static let all: [(name: String, contentType: String, bytes: [UInt8])] = EmbeddedAssets.all.map {
        (served($0), $0.contentType, Array($0.text.utf8))
    }

    /// What keeps the page that works without a network: its address stays the same, as browsers want.
    package static let worker = Array(EmbeddedAssets.workerJS.text.utf8)

    private static func link(_ asset: EmbeddedAsset) -> Link { Link(Route.machine(.asset(name: served(asset)))) }

    /// `style.0123456789abcdef.css`
    private static func served(_ asset: EmbeddedAsset) -> String {
        let parts = asset.name.split(separator: ".")
        return "\(parts.dropLast().joined(separator: ".")).\(asset.fingerprint).\(parts.last ?? "")"
    }
}
