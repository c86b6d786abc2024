internal import Acts
internal import Domain
internal import French
internal import Texts

/// The mails about who carries a sheet and who may see it, each in the language of who receives it.
enum BearingLetters {
    static let claim: @Sendable (Bool, String, String) -> Letter = { accepts, reason, language in
        let texts = texts(language).bearing
        return accepts
            ? letter(texts.claimAcceptedSubject, texts.claimAcceptedBody(reason: reason))
            : letter(texts.claimDeclinedSubject, texts.claimDeclinedBody(reason: reason))
    }

    static let narrowed: @Sendable (String, String, String) -> Letter = { title, reason, language in
        let texts = texts(language).bearing
        return letter(texts.narrowedSubject(title: title), texts.narrowedBody(title: title, reason: reason))
    }

    static let withdrawn: @Sendable (String, String, String) -> Letter = { title, reason, language in
        let texts = texts(language).bearing
        return letter(texts.withdrawnSubject(title: title), texts.withdrawnBody(title: title, reason: reason))
    }

    /// To somebody who asked for an account.
    static let declined: @Sendable (String, String) -> Letter = { reason, language in
        let texts = texts(language)
        return letter(
            texts.members.declinedSubject(site: texts.common.siteName), texts.members.declinedBody(reason: reason))
    }

    private static func texts(_ language: String) -> Texts { Texts(Language(rawValue: language) ?? .fr) }

    private static func letter(_ subject: String, _ body: String) -> Letter {
        Letter(.decision, subject: subject, body: body + "\n")
    }
}
