package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The codes of a question with their definitions and examples; one is made or changed at a time.
package struct CodesPage {
    private let desk: CodingDesk
    private let changing: CodingCode?
    private let shell: CodingShell
    private var form: CampaignForm { shell.form }
    private var texts: CodingTexts { shell.texts }
    private var tree: CodingTree { desk.board.tree }

    package init(_ desk: CodingDesk, changing: CodingCode?, _ form: CampaignForm) {
        self.desk = desk
        self.changing = changing
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        shell.page(
            desk, .codes(changing: nil), heading: texts.partCodes,
            """
            <p>\(texts.codesLead)</p>
            \(if: tree.isEmpty, "<p>\(texts.codesNone)</p>\n", else: list)\
            <h2 id="code">\(changing.map { texts.codeChange(name: French.typography($0.entry.label)) } ?? texts.codeAdd)</h2>
            \(editing)\(if: changing != nil, "<p><a href=\"\(shell.link(desk, .codes(changing: nil)))\">\(texts.codeNew)</a></p>\n")
            """)
    }

    private var list: Markup { "<ul class=\"parts\">\(each: tree.codes, code)</ul>\n" }

    private func code(_ code: CodingCode) -> Markup {
        let name = French.typography(code.entry.label)
        let example = French.typography(code.entry.example)
        let level = tree.level(of: code.id)
        return """
            <li class="\(level == 0 ? "rank" : level == 1 ? "rank under" : "rank under-twice")"><strong>\(name)</strong>
            <p>\(French.typography(code.entry.definition))</p>
            \(if: !example.isEmpty, "<p class=\"meta\">\(texts.exampleOf) <q>\(example)</q></p>\n")\
            <p><a href="\(shell.link(desk, .codes(changing: code.id)).at("code"))">\(texts.change)\
            <span class="unseen">, \(name)</span></a></p>
            \(shell.send(
                shell.route(desk, .codes(changing: nil)), .remove, texts.codeRemove, isQuiet: true,
                hidden: [(CodingFields.id, String(code.id))], about: name))</li>

            """
    }

    private var editing: Markup {
        let hidden = changing.map { code in
            [(CodingFields.id, String(code.id)), (CodingFields.base, String(code.changedAt))]
        }
        return shell.send(
            shell.route(desk, .codes(changing: nil)), .save, texts.save, hidden: hidden ?? [],
            """
            \(form.field(CodingFields.label, texts.codeLabel, texts.codeLabelHelp, limit: CodingEntry.labelLimit, value: changing?.entry.label))
            \(form.field(CodingFields.definition, texts.codeDefinition, texts.codeDefinitionHelp, .paragraph, limit: CodingEntry.textLimit, value: changing?.entry.definition))
            \(form.field(CodingFields.example, texts.codeExample, texts.codeExampleHelp, .paragraph, limit: CodingEntry.textLimit, isRequired: false, value: changing?.entry.example))
            \(parent)
            """)
    }

    private var parent: Markup {
        let chosen = form.typed[CodingFields.parent] ?? changing?.parent.map(String.init) ?? ""
        let fault = form.problem?.fault(of: CodingFields.parent)
        let above = tree.codes.filter { code in
            tree.level(of: code.id) + 1 < CodingTree.depth && code.id != changing?.id
                && !tree.ancestors(of: code.id).contains { $0 == changing?.id }
        }
        let options =
            [("", texts.firstRank)]
            + above.map { (String($0.id), French.typography(tree.path(of: $0.id).joined(separator: " › "))) }
        return """
            <div class="entry"><label for="\(CodingFields.parent)">\(texts.codeParent)</label>
            \(fault.map { "<p class=\"wrong\" id=\"\(CodingFields.parent)-erreur\">\($0)</p>\n" })\
            <select id="\(CodingFields.parent)" name="\(CodingFields.parent)"\
            \(attribute: "aria-describedby", fault.map { _ in "\(CodingFields.parent)-erreur" })>\(each: options, { option in """
                <option value="\(option.0)"\(attribute: "selected", if: option.0 == chosen)>\(option.1)</option>

                """ })</select></div>

            """
    }
}
