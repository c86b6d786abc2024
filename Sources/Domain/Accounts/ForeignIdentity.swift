/// Who somebody is for a provider of identities, as its signed word told us.
package struct ForeignIdentity: Sendable, Equatable {
    /// The provider, exactly as it names itself.
    package let issuer: String
    /// The provider's own name of the person: it means nothing elsewhere and never changes.
    package let subject: String
    /// The address that the provider gives; nil where it was not asked for, or is none.
    package let mail: MailAddress?
    /// Nil when the provider does not say whether it checked the address.
    package let isMailVerified: Bool?
    /// When the person last proved there who they are, in microseconds; nil when the provider does not say.
    package let provedAt: Int64?

    package init(
        issuer: String, subject: String, mail: MailAddress? = nil, isMailVerified: Bool? = nil, provedAt: Int64? = nil
    ) {
        self.issuer = issuer
        self.subject = subject
        self.mail = mail
        self.isMailVerified = isMailVerified
        self.provedAt = provedAt
    }
}

/// A provider's identity that lets somebody in here.
package struct AttachedIdentity: Sendable, Equatable {
    package let id: Int64
    package let member: Int64
    package let issuer: String
    package let createdAt: Int64
    package let usedAt: Int64

    package init(id: Int64, member: Int64, issuer: String, createdAt: Int64, usedAt: Int64) {
        self.id = id
        self.member = member
        self.issuer = issuer
        self.createdAt = createdAt
        self.usedAt = usedAt
    }
}
