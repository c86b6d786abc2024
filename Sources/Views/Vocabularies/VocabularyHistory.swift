internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The versions of a word list, each readable as it was.
struct VocabularyHistory {
    private let model: VocabularyPage.Model
    private let frame: Frame
    private var texts: VocabulariesTexts { frame.texts.vocabularies }

    init(_ model: VocabularyPage.Model, frame: Frame) {
        self.model = model
        self.frame = frame
    }

    var markup: Markup {
        """
        <h2>\(texts.versionsHeading)</h2>
        <ul>\(each: model.versions, line)</ul>
        """
    }

    private func line(_ version: VocabularyVersion) -> Markup {
        let name = texts.version(version: version.number)
        let isShown = version.number == model.vocabulary.version
        let isNewest = version.number == model.versions.first?.number
        let route = VocabularyRoute(model.vocabulary.code, version: isNewest ? nil : version.number)
        let link: Markup = "<a href=\"\(Link(Route.vocabulary(route)))\">\(name)</a>"
        return """
            <li>\(if: isShown, "<strong>\(name)</strong>", else: link), \(origin(version))\
            \(if: isNewest, ", \(texts.versionCurrent)")</li>

            """
    }

    private func origin(_ version: VocabularyVersion) -> Markup {
        if version.at == 0 { return "\(texts.versionBefore)" }
        let day = frame.timeZone.local(Int(version.at / 1_000_000)).date
        let how = version.isShipped ? texts.versionShipped : texts.versionDecided
        return "\(how), \(frame.texts.language.date(day))"
    }
}
