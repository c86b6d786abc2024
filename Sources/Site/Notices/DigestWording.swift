package import Domain
package import Texts
internal import Views

/// Words the mails of news with the addresses of this site, and tells which hour it is here.
package struct DigestWording: Sendable {
    private let site: String
    private let address: String
    private let timeZone: TimeZone

    /// - Parameters:
    ///   - site: the name of the instance.
    ///   - address: its public address, without a slash at the end: a mail without links would be of no use.
    package init(site: String, address: String, timeZone: TimeZone) {
        self.site = site
        self.address = address
        self.timeZone = timeZone
    }

    package func text(_ digest: Digest) -> DigestText { DigestMail(digest, site: site, address: address).text }

    /// - Parameter moment: microseconds since 1970-01-01 UTC.
    package func local(_ moment: Int64) -> (day: Int, hour: Int) {
        let time = timeZone.local(Int(moment / 1_000_000))
        return (time.date.number, time.hour)
    }
}
