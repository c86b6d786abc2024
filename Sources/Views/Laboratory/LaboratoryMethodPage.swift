internal import HTML
package import Routes
internal import Texts

/// One method: what it does, the form, and the result of the file that was given.
package struct LaboratoryMethodPage {
    package struct Model: Sendable {
        package let method: LaboratoryMethod
        /// As typed, by name of the field.
        package var typed: [String: String] = [:]
        package var result: [LaboratoryBlock] = []
        /// The result is the one of the example: its files.
        package var example: [(name: String, size: Int)] = []
        package var problem: String?
        /// The field that the problem is about.
        package var wrong: String?
        /// Whether the file has to be chosen again.
        package var wasSent = false

        package init(_ method: LaboratoryMethod) { self.method = method }
    }

    private let model: Model
    private let token: HiddenToken
    private let frame: Frame
    private var texts: LaboratoryTexts { frame.texts.laboratory }
    private var method: LaboratoryMethod { model.method }

    /// Asks for what is taken away instead of the page.
    package static let taking = "emporter"

    package init(_ model: Model, token: HiddenToken, frame: Frame) {
        self.model = model
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = method.title(texts)
        return Layout(frame).page(
            title: title,
            """
            \(trail(title))
            <h1>\(title)</h1>
            \(note)<p class="lead">\(method.lead(texts))</p>
            \(result)\(form)
            <h2>\(texts.notHeading)</h2>
            <p>\(method.notSaid(texts))</p>
            <p class="meta">\(texts.docs)</p>
            """)
    }

    private func trail(_ title: String) -> Markup {
        Trail(frame.texts).markup(
            [(frame.texts.common.navigationMethods, .methods), (texts.title, .laboratory(.methods))], here: title)
    }

    private var note: Markup {
        guard let problem = model.problem else { return "" }
        return """
            <div class="note problem" role="alert" id="probleme"><p><strong>\(texts.problem)</strong></p>
            <p>\(wrongField.map { "<a href=\"\(Link(fragment: $0))\">\(problem)</a>" } ?? "\(problem)")</p>\(if: model.wasSent, "<p>\(texts.problemKept)</p>")</div>

            """
    }

    /// The field to go to.
    private var wrongField: String? {
        model.wrong.flatMap { name in method.fields(texts).first { $0.name == name }?.name }
    }

    private var result: Markup {
        if model.result.isEmpty { return "" }
        return """
            <section class="findings" aria-labelledby="resultat"><h2 id="resultat">\(texts.resultHeading)</h2>
            \(if: !model.example.isEmpty, example)\(each: model.result, { $0.markup })</section>

            """
    }

    private var example: Markup {
        """
        <div class="note"><p>\(texts.exampleNote)</p>
        <p>\(texts.exampleFiles)</p><ul>\(each: model.example, { file in """
            <li><a href="\(Link(Route.laboratory(.file(method, name: file.name))))">\(file.name)</a> \
            <span class="meta">\(texts.fileSize(size: max(1, file.size / 1_024)))</span></li>
            """ })</ul></div>

        """
    }

    private var examples: Markup {
        """
        <ul class="links">\(each: method.examples(texts), { example in """
            <li><a href="\(Link(Route.laboratory(.method(method, example: example.way))))">\(example.label)</a></li>
            """ })</ul>

        """
    }

    private var form: Markup {
        """
        <h2>\(model.result.isEmpty ? texts.formHeading : texts.again)</h2>
        \(if: model.result.isEmpty || method.examples(texts).count > 1, examples)\
        <form class="account" method="post" enctype="multipart/form-data" \
        action="\(Link(Route.laboratory(.method(method))))">\(token.input)
        \(each: method.fields(texts), { field in
            field.markup(model.typed[field.name] ?? "", isWrong: model.wrong == field.name, texts)
        })<p class="meta">\(texts.kept) \(texts.personal) \(texts.limit(size: LaboratoryRoute.limit >> 20))</p>
        <p><button class="button" type="submit">\(texts.submit)</button></p>
        <details><summary>\(texts.takeHeading)</summary><p>\(texts.takeHelp)</p>
        <p class="actions">\(each: method.takings, taking)</p></details></form>

        """
    }

    private func taking(_ taking: LaboratoryMethod.Taking) -> Markup {
        let label =
            switch taking {
            case .json: texts.takeJSON
            case .svg: texts.takeSVG
            case .csv: texts.takeCSV
            case .pb: texts.takePB
            }
        return """
            <button class="button quiet" type="submit" name="\(Self.taking)" value="\(taking.rawValue)">\(label)</button> \

            """
    }
}
