package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One file of a sheet: what is said of it, what the persons on it agreed to, and the way to take it off.
package struct FilePage {
    package enum Action: String, Sendable {
        case describe = "decrire"
        case record = "noter"
        case withdraw = "retirer-accord"
        case remove = "retirer"
    }

    /// What was just done.
    package enum Done: String, Sendable {
        /// It just came.
        case added = "ajout1"
        case described = "decrit"
        case recorded = "accord"
        case withdrawn = "accord-retire"
    }

    package struct Model: Sendable {
        package let practice: Practice
        package let file: Attachment
        package let today: CalendarDay
        package var words: FileWords
        package var people: PeopleAnswer
        package var draft = AgreementDraft()
        /// Who answers for what is collected.
        package var owner = Operator()
        package var mayWrite = false
        package var done: Done?
        package var refusal: FileRefusal?
        package var isExpired = false

        package init(_ practice: Practice, _ file: Attachment, today: CalendarDay) {
            self.practice = practice
            self.file = file
            self.today = today
            words = file.words
            people = PeopleAnswer(file.people)
        }
    }

    let model: Model
    let token: HiddenToken
    let frame: Frame
    let words: FileTexts
    var texts: FilesTexts { words.texts }
    var file: Attachment { model.file }
    var route: Route { .files(.file(slug: model.practice.slug, id: file.id)) }

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
        words = FileTexts(frame)
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        return Layout(frame).page(
            title: texts.fileTitle,
            """
            \(Trail(frame.texts).markup([
                (frame.texts.editing.title, .writing(.sheet(slug: slug))), (texts.title, .files(.list(slug: slug))),
            ], here: file.words.title))
            <h1>\(texts.fileTitle)</h1>
            \(note)\(preview)
            <h2>\(texts.wordsHeading)</h2>
            \(describing)
            \(if: model.people.choice == .recognisable || !file.agreements.isEmpty, AgreementsSection(self).markup)
            \(removing)
            <p><a href="\(Link(Route.files(.list(slug: slug))))">\(texts.toFiles)</a></p>
            """)
    }

    private var note: Markup {
        var problems: [String] = []
        if let refusal = model.refusal { problems = Self.sentences(refusal, words) }
        if model.isExpired { problems.append(texts.expired) }
        let done: String? =
            switch model.done {
            case .added: texts.added(n: 1)
            case .described: texts.described
            case .recorded: texts.recorded
            case .withdrawn: texts.withdrawn
            case nil: nil
            }
        return FilesNote(texts: texts, done: done, problems: problems, title: texts.errorWords).markup
    }

    private static func sentences(_ refusal: FileRefusal, _ words: FileTexts) -> [String] {
        switch refusal {
        case .words(let faults): faults.map(words.fault)
        case .agreement(let faults): faults.map(words.fault)
        default: [words.refusal(refusal, "")]
        }
    }

    /// Named in some way before anybody said what it shows.
    private var seen: String { file.words.alternative.isEmpty ? file.words.title : file.words.alternative }

    private var preview: Markup {
        let bytes = Route.files(.bytes(slug: model.practice.slug, id: file.id, isSmall: false))
        var advice: [String] = []
        if file.measures.hasText == false {
            advice.append(texts.untext)
        } else if file.measures.isTagged == false {
            advice.append(texts.untagged)
        }
        return """
            \(if: file.kind.isPicture, """
                <p><a href="\(Link(bytes))"><img class="proof" src="\(Link(bytes))" alt="\(seen)"\
                \(attribute: "width", file.measures.width.map(String.init))\
                \(attribute: "height", file.measures.height.map(String.init))></a></p>
                """, else: "<p><a href=\"\(Link(bytes))\">\(file.words.title)</a></p>")
            <p class="meta">\(words.measures(file.kind, file.size, file.measures))</p>
            \(each: advice, { "<p class=\"note\">\($0)</p>\n" })
            """
    }

    // MARK: The words

    private func fault(_ place: FileWordsFault.Place) -> String? {
        guard case .words(let faults) = model.refusal else { return nil }
        return faults.first { $0.place == place }.map(words.fault)
    }

    private var describing: Markup {
        """
        <form class="account" method="post" action="\(Link(route))">\(token.input)
        \(AccountField(
            name: FilesFields.title, label: texts.titleLabel, value: model.words.title, help: texts.titleHelp,
            fault: fault(.title), autocomplete: "off", limit: FileWords.longestTitle
        ).markup)\(if: file.kind.isPicture, AccountField(
            name: FilesFields.alternative, label: texts.alternativeLabel, shape: .paragraph,
            value: model.words.alternative, help: texts.alternativeHelp, fault: fault(.alternative),
            limit: FileWords.longestText
        ).markup)\(AccountField(
            name: FilesFields.caption, label: texts.captionLabel, shape: .paragraph, value: model.words.caption,
            fault: fault(.caption), isRequired: false, limit: FileWords.longestText
        ).markup)\(AccountField(
            name: FilesFields.credit, label: texts.creditLabel, value: model.words.credit, help: texts.creditHelp,
            fault: fault(.credit), autocomplete: "off", isRequired: false, limit: FileWords.longestTitle
        ).markup)\(people)
        <p><button class="button" type="submit" name="\(FilesFields.action)" value="\(Action.describe.rawValue)">\
        \(texts.save)</button></p></form>
        """
    }

    private var people: Markup {
        let wrong = fault(.people)
        return """
            <fieldset><legend>\(texts.peopleLegend)</legend>
            \(wrong.map { "<p class=\"wrong\">\($0)</p>\n" })\
            \(each: PeopleAnswer.Choice.allCases, { choice in """
                <label class="choice"><input type="radio" name="\(FilesFields.people)" value="\(choice.rawValue)" \
                required\(attribute: "checked", if: choice == model.people.choice)><span>\(words.people(choice))</span></label>

                """ })\(AccountField(
                name: FilesFields.count, label: texts.countLabel, shape: .code,
                value: model.people.count.map(String.init) ?? "", fault: fault(.count), autocomplete: "off",
                isRequired: false, limit: 2
            ).markup)</fieldset>

            """
    }

    private var removing: Markup {
        """
        <h2>\(texts.removeHeading)</h2>
        <form class="account" method="post" action="\(Link(route))">\(token.input)
        <p class="meta">\(texts.removeHelp)</p>
        <p><button class="button quiet" type="submit" name="\(FilesFields.action)" value="\(Action.remove.rawValue)">\
        \(texts.remove)</button></p></form>
        """
    }
}
