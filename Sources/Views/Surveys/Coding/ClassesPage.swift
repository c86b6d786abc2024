package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Classes of answers that use the same words, as a program finds them: names to think about, which only a person makes codes.
package struct ClassesPage {
    package struct Group: Sendable, Equatable {
        package let number: Int
        /// Nil for fewer than five answers: nothing else is told then.
        package let answers: Int?
        package let forms: [String]
        package let extracts: [String]

        package init(number: Int, answers: Int?, forms: [String], extracts: [String]) {
            self.number = number
            self.answers = answers
            self.forms = forms
            self.extracts = extracts
        }

        /// What a code could be called, in the words of the class.
        var name: String { forms.prefix(3).joined(separator: ", ") }
    }

    package static let counts = 2...12
    private let desk: CodingDesk
    private let asked: Int?
    private let groups: [Group]
    private let problem: String?
    private let shell: CodingShell
    private var form: CampaignForm { shell.form }
    private var texts: CodingTexts { shell.texts }

    /// - Parameters:
    ///   - asked: how many classes; nil before anything is.
    ///   - problem: why there are none.
    package init(
        _ desk: CodingDesk, asked: Int?, _ groups: [Group], problem: String? = nil, _ form: CampaignForm
    ) {
        self.desk = desk
        self.asked = asked
        self.groups = groups
        self.problem = problem
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        shell.page(
            desk, .classes(asked), heading: texts.partClasses,
            """
            <p>\(texts.classesLead)</p>
            <form class="account" method="get" action="\(shell.link(desk, .classes(nil)))">
            <div class="entry"><label for="\(CodingRoute.classesField)">\(texts.classesCount)</label>
            <select id="\(CodingRoute.classesField)" name="\(CodingRoute.classesField)">\(each: Array(Self.counts), { count in """
                <option value="\(String(count))"\(attribute: "selected", if: count == asked ?? 5)>\(shell.language.formatted(count))</option>

                """ })</select></div>
            <p><button class="button" type="submit">\(texts.classesLook)</button></p></form>
            \(problem.map { "<p class=\"note\">\($0)</p>\n" })\(each: groups, group)
            """)
    }

    private func group(_ group: Group) -> Markup {
        guard let answers = group.answers else {
            return "<h2>\(texts.classNumber(number: group.number))</h2>\n<p>\(texts.classFew)</p>\n"
        }
        return """
            <h2>\(texts.classNumber(number: group.number))</h2>
            <p>\(texts.answerCount(n: answers)). \(texts.classWords(list: group.forms.joined(separator: ", ")))</p>
            <ul>\(each: group.extracts, { "<li><q>\($0)</q></li>\n" })</ul>
            <details class="more"><summary>\(texts.classPropose(name: group.name))</summary>\(making(group))</details>

            """
    }

    /// Only a person gives it a name and says what it means.
    private func making(_ group: Group) -> Markup {
        let (label, definition) = ("nom-\(group.number)", "definition-\(group.number)")
        return shell.send(
            shell.route(desk, .classes(asked)), .save, texts.classMake, isQuiet: true,
            hidden: [(CodingFields.id, String(group.number))], about: group.name,
            """
            \(form.field(label, texts.codeLabel, texts.codeLabelHelp, limit: CodingEntry.labelLimit, value: group.name))
            \(form.field(definition, texts.codeDefinition, texts.codeDefinitionHelp, .paragraph, limit: CodingEntry.textLimit))
            """)
    }
}
