/// Who answers for an instance and what the law asks them to publish; every text is theirs, empty when not given.
///
/// Source: law.md, rows "platform duties", "RGAA", "open data" and "RGPD, basis per processing".
package struct Operator: Sendable, Equatable {
    /// Decides the legal basis of what is done with people's data.
    package enum Kind: String, Sendable, CaseIterable {
        case publicBody = "public"
        case association
        case company = "autre"
    }

    package var kind: Kind?
    package var name = ""
    package var address = ""
    package var phone = ""
    /// A mail address or the address of a page with a form.
    package var contact = ""
    /// The function, and the name if the operator writes one, of who directs the publication.
    package var director = ""
    package var host = Host()
    /// How to reach the data-protection officer.
    package var protectionOfficer = ""
    package var licence = "Licence Ouverte 2.0"
    package var audit: AccessibilityAudit?

    package init() {}

    /// True when the notice that the law asks for is complete.
    package var isComplete: Bool {
        kind != nil
            && ![name, address, phone, contact, director, host.name, host.address, host.phone].contains(
                where: \.isEmpty)
    }
}

/// Who keeps the machine.
package struct Host: Sendable, Equatable {
    package var name = ""
    package var address = ""
    package var phone = ""

    package init() {}
}
