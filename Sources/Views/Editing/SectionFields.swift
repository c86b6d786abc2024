internal import Domain
internal import HTML
internal import Texts

/// One field of a section's form, with all its lines.
struct SectionFields {
    let field: Field
    let typed: TypedSection
    let base: [Fact]
    let problem: EditingProblem?
    let vocabularies: Vocabularies
    let words: EditingWords
    var lexicon: Lexicon?
    private var texts: EditingTexts { words.texts }
    private var label: String { words.field(field.name) }
    private var lines: [TypedLine] { typed.lines(of: field.name) }

    var markup: Markup {
        """
        <section class="written"><h2>\(label)</h2>
        \(conflicts)\(if: field.isChoice, choices, else: """
            \(each: Array(lines.enumerated()), { line($0.element, $0.offset + 1) })\(if: field.repeats, more)
            """)\(advice)</section>

        """
    }

    /// Beside the version in plain language: how it reads.
    private var advice: Markup {
        guard field.name == Self.plain, let lexicon else { return "" }
        let plain = words.sheet.texts.plain
        let text = lines.compactMap { $0[.text] }.joined(separator: "\n")
        return """
            <p><button class="button quiet" type="submit" name="\(EditingFields.action)" value="relire" formnovalidate>\
            \(plain.check)</button></p>
            \(PlainAdvice(text, lexicon: lexicon, texts: plain).markup)
            """
    }

    /// The field of the version in plain language.
    static let plain = "plain"

    private var more: Markup {
        """
        <p><button class="button quiet" type="submit" name="\(EditingFields.action)" value="ajouter/\(field.name)" \
        formnovalidate>\(texts.add(field: label))</button></p>
        """
    }

    // MARK: A list to tick

    private var choices: Markup {
        let chosen = typed.chosen(field.name)
        let terms = vocabularies.terms(of: field.vocabulary ?? "").filter { !$0.isRetired || chosen.contains($0.code) }
        let name = TypedSection.name(choiceOf: field.name)
        let boxes: Markup = """
            <div class="columns">\(each: terms, { term in """
                <label class="choice"><input type="checkbox" name="\(name)" value="\(term.code)"\
                \(attribute: "checked", if: chosen.contains(term.code), "")>\
                <span>\(words.sheet.label(term.code, of: field.vocabulary ?? ""))</span></label>

                """ })</div>
            """
        if terms.count <= 12 {
            return "<fieldset><legend class=\"unseen\">\(label)</legend>\(boxes)</fieldset>\n"
        }
        let told = terms.filter { chosen.contains($0.code) }.map {
            words.sheet.label($0.code, of: field.vocabulary ?? "")
        }
        return """
            <details class="ticked"\(attribute: "open", if: isFaulty, "")><summary>\
            \(told.isEmpty ? texts.none : told.joined(separator: ", "))</summary>
            <fieldset><legend class="unseen">\(label)</legend>\(boxes)</fieldset></details>

            """
    }

    private var isFaulty: Bool { lines.contains { !faults($0).isEmpty } }

    // MARK: Lines

    private func line(_ line: TypedLine, _ number: Int) -> Markup {
        let isPlain = field.controls.count == 1 && field.parts.isEmpty
        if isPlain, let control = field.controls.first {
            let name = field.repeats ? texts.line(field: label, n: number) : label
            return self.control(control, line, field, label: name, isHidden: true)
        }
        return """
            <fieldset class="line"><legend\(attribute: "class", if: !field.repeats, "unseen")>\
            \(field.repeats ? texts.line(field: label, n: number) : label)</legend>
            \(absence(line))\(each: field.controls, { control($0, line, field) })\(each: parts(line), { $0 })</fieldset>

            """
    }

    private func parts(_ line: TypedLine) -> [Markup] {
        field.parts.flatMap { part in
            line.parts.filter { $0.field == part.name }.flatMap { told in
                part.controls.map { control($0, told, part, completing: line) }
            }
        }
    }

    private func absence(_ line: TypedLine) -> Markup {
        let fact = base.first { $0.item == line.item && $0.field == field.name }
        return "\(fact?.absence.map { "<p class=\"meta\">\(words.absence($0))</p>\n" })"
    }

    private func faults(_ line: TypedLine) -> [SectionFault] {
        guard case .refused(.unreadable(let faults)) = problem else { return [] }
        return faults.filter { $0.item == line.item }
    }

    /// - Parameter isHidden: the label is for screen readers: the heading says it already.
    private func control(
        _ control: FactControl, _ line: TypedLine, _ field: Field, completing parent: TypedLine? = nil,
        label: String? = nil, isHidden: Bool = false
    ) -> Markup {
        let name = TypedSection.name(line, control, completing: parent)
        let id = name.replacing("/", with: "-").replacing("+", with: "n")
        let isOnly = field.controls.count == 1
        let own = parent == nil ? words.control(control) : words.field(field.name)
        let told = label ?? (parent == nil || isOnly ? own : "\(own)\u{A0}: \(words.control(control).lowercased())")
        let fault = faults(line).first { $0.control == control }
        let help = help(control)
        let described = [help.map { _ in "\(id)-aide" }, fault.map { _ in "\(id)-erreur" }].compactMap(\.self)
        let place = Place(
            id: id, name: name, described: described.isEmpty ? nil : described.joined(separator: " "),
            isWrong: fault != nil)
        return """
            <div class="entry"><label for="\(id)"\(attribute: "class", if: isHidden, "unseen")>\(told)</label>
            \(help.map { "<p class=\"meta\" id=\"\(id)-aide\">\($0)</p>\n" })\
            \(fault.map { "<p class=\"wrong\" id=\"\(id)-erreur\">\(words.fault($0.cause))</p>\n" })\
            \(input(control, line[control], field, place))</div>

            """
    }

    private func help(_ control: FactControl) -> String? {
        switch control {
        case .since: texts.dateHelp
        case .kind: texts.kindHelp
        default: nil
        }
    }

    private func input(
        _ control: FactControl, _ value: String, _ field: Field, _ place: Place
    ) -> Markup {
        if let vocabulary = vocabulary(control, field) { return select(vocabulary, value, place) }
        if control == .text {
            let rows = field.kind == .prose ? 7 : 2
            return """
                <textarea id="\(place.id)" name="\(place.name)" rows="\(rows)" maxlength="\(control.limit)"\
                \(attribute: "aria-describedby", place.described)\(attribute: "aria-invalid", if: place.isWrong, "true")>\
                \(value)</textarea>
                """
        }
        let isNumber = control == .number || control == .numberMax
        return """
            <input id="\(place.id)" name="\(place.name)" type="text" maxlength="\(control.limit)" autocomplete="off" \
            value="\(value)"\(attribute: "inputmode", if: isNumber, "decimal")\
            \(attribute: "aria-describedby", place.described)\(attribute: "aria-invalid", if: place.isWrong, "true")>
            """
    }

    private func vocabulary(_ control: FactControl, _ field: Field) -> String? {
        switch control {
        case .term: field.vocabulary
        case .kind: field.kind == .body ? "organisation" : "territory"
        case .departement: "departement"
        case .comparator: "comparator"
        case .unit: "unit"
        default: nil
        }
    }

    /// Where what is typed goes, and what is said of it.
    private struct Place {
        let id: String
        let name: String
        let described: String?
        let isWrong: Bool
    }

    private func select(_ vocabulary: String, _ value: String, _ place: Place) -> Markup {
        let terms = vocabularies.terms(of: vocabulary).filter { !$0.isRetired || $0.code == value }
        // What came back and is no word of the list is kept in sight.
        let isOdd = !value.isEmpty && !terms.contains { $0.code == value }
        return """
            <select id="\(place.id)" name="\(place.name)"\(attribute: "aria-describedby", place.described)\
            \(attribute: "aria-invalid", if: place.isWrong, "true")><option value="">\(texts.none)</option>\
            \(if: isOdd, "<option value=\"\(value)\" selected>\(value)</option>")\
            \(each: terms, { term in """
                <option value="\(term.code)"\(attribute: "selected", if: term.code == value, "")>\
                \(words.sheet.label(term.code, of: vocabulary))</option>
                """ })</select>
            """
    }

    // MARK: Both texts

    private var conflicts: Markup {
        guard case .conflict(let merge) = problem else { return "" }
        return "\(each: merge.conflicts.filter { $0.field == field.name }, { conflict($0) })"
    }

    private func conflict(_ conflict: SectionMerge.Conflict) -> Markup {
        guard let theirs = conflict.theirs else {
            return "<p class=\"note problem\">\(texts.conflictRemoved)</p>\n"
        }
        return """
            <div class="note problem"><p><strong>\(texts.conflictTheirs)</strong></p><p class="typed">\(words.said(theirs))</p>\
            \(if: conflict.mine == nil, "<p>\(texts.conflictMineRemoved)</p>")</div>

            """
    }
}
