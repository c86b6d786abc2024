internal import Acts
internal import Domain

extension VisitedInstance {
    /// A request for an account that waits.
    package func ask(_ name: String, mail: String) throws {
        try perform(
            RequestAccount(
                identity: Identity(name: name, language: "fr"), mail: mail, organisation: "Service social de secteur",
                reason: "Faire connaître nos permanences au marché, et lire ce qui se fait ailleurs."), by: .anyone)
    }

    /// Somebody follows a sheet, a place and a search, that others may change.
    package func follow(asMail mail: String, sheet: String, place: String, words: String) throws {
        for subject in [
            FollowSubject.practice(slug: sheet), .territory(slug: place), .search(SheetSearch(words: words)),
        ] {
            try perform(FollowThis(subject), asMail: mail)
        }
    }

    /// The body that somebody belongs to asks to bear a sheet.
    package func claim(_ slug: String, asMail mail: String) throws {
        guard let body = try viewer(mail).member?.organisations.first else {
            throw SupportFailure("\(mail) belongs to no body")
        }
        try perform(ClaimSheet(slug: slug, body: body, evidence: "Nous le faisons depuis 2024."), asMail: mail)
    }

    /// The bearer shows its sheet to the network, and asks that everybody may read it.
    package func propose(_ slug: String, asMail mail: String) throws {
        for rung in [Rung.network, .everyone] {
            try perform(
                ShareSheet(slug: slug, rung: rung) { title, _, _ in
                    Letter(.decision, subject: title, body: title)
                }, asMail: mail)
        }
    }

    /// Coordinates the whole instance from now on.
    package func appoint(coordination mail: String) throws {
        try perform(GrantRole(.coordinator, .instance, to: try viewer(mail).member?.id ?? 0))
    }

    package func makeToken(_ name: String, asMail mail: String) throws {
        try perform(CreateToken(name: name, writes: false, days: 90), asMail: mail)
    }
}
