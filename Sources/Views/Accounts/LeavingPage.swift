internal import HTML
internal import Texts

/// Leads to the provider of identities: browsers go on by themselves, and a link is there for those that do not.
///
/// A page, because browsers do not let a form lead to another site, however many redirections are between.
package struct LeavingPage {
    package enum Purpose: Sendable {
        case signIn, signOut
    }

    private let name: String
    private let address: String
    private let purpose: Purpose
    private let frame: Frame

    /// - Parameters:
    ///   - name: of the provider.
    ///   - address: where it is, with what it is told.
    package init(to name: String, at address: String, for purpose: Purpose, frame: Frame) {
        self.name = name
        self.address = address
        self.purpose = purpose
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.provider
        let title = texts.leavingTitle(name: name)
        let lead = purpose == .signIn ? texts.leavingLead(name: name) : texts.signOutLead(name: name)
        return Layout(frame).page(
            title: title,
            """
            <h1>\(title)</h1>
            <p class="lead" role="status">\(lead)</p>
            \(Link(external: address).map { "<p><a class=\"button\" href=\"\($0)\">\(texts.leavingLink(name: name))</a></p>" })
            """)
    }
}
