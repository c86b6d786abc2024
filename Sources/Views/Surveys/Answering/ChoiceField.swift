internal import Domain
internal import HTML
internal import Texts

/// Answers that one chooses: one, several, in an order, one for each row.
struct ChoiceField {
    let field: QuestionField
    private var question: Question { field.question }
    private var words: SpokenWords { field.words }
    private var texts: AnsweringTexts { field.own }

    /// Marks of a scale that stand side by side where there is room.
    private static let widest = 6

    var markup: Markup {
        switch question.kind {
        case .ordered(let choices, let most): ranks(choices, most ?? choices.count)
        case .matrix(let rows, let scale): matrix(rows, scale)
        case .single(let choices): boxes(choices, "radio")
        default: boxes(question.kind.choices, "checkbox")
        }
    }

    private func boxes(_ choices: [Choice], _ type: String) -> Markup {
        let said = Set(field.typed(field.code))
        return """
            <div class="choices">\(each: choices, { choice in """
                <label class="choice"><input type="\(type)" name="\(field.name(field.code))" value="\(choice.code)"\
                \(attribute: "checked", if: said.contains(choice.code))\
                \(attribute: "data-alone", if: choice.isExclusive, "1")\(attribute: "aria-invalid", if: field.fault != nil, "true")>\
                \(label(choice))</label>
                \(beside(choice))
                """ })</div>

            """
    }

    private func label(_ choice: Choice) -> Markup {
        let picture = choice.picture.flatMap(OwnFile.link)
        return """
            <span>\(picture.map { "<img class=\"shown\" src=\"\($0)\" alt=\"\" loading=\"lazy\">" })\(words.said(choice.label))\
            \(if: choice.isExclusive && question.kind.name == "several", " <span class=\"meta\">\(texts.alone)</span>")</span>
            """
    }

    /// « Autre » : what is typed beside it.
    private func beside(_ choice: Choice) -> Markup {
        if !choice.takesWords { return "" }
        let name = Question.Field.words(field.code, choice.code)
        let id = "\(field.id)-\(choice.code)-mots"
        return """
            <p class="beside"><label for="\(id)">\(texts.specify)<span class="unseen"> – \(words.text(choice.label))</span></label>\
            <input id="\(id)" name="\(field.name(name))" value="\(field.value(name))" autocomplete="off"></p>

            """
    }

    // MARK: In order

    private func ranks(_ choices: [Choice], _ most: Int) -> Markup {
        """
        <ul class="ranks" data-most="\(min(most, choices.count))">\(each: choices, { choice in
            let name = Question.Field.part(field.code, choice.code)
            let id = "\(field.id)-\(choice.code)"
            return """
                <li data-up="\(texts.orderUp(name: words.text(choice.label)))" data-down="\(texts.orderDown(name: words.text(choice.label)))">\
                <span class="what" aria-hidden="true">\(label(choice))</span><label class="unseen" for="\(id)">\(texts.orderRank(name: words.text(choice.label)))</label>\
                <select id="\(id)" name="\(field.name(name))"\(attribute: "aria-describedby", field.described)>\
                <option value="">\(texts.orderNone)</option>\(options(min(most, choices.count), field.value(name)))</select></li>
                \(if: choice.takesWords, "<li class=\"beside\">\(beside(choice))</li>\n")
                """
        })</ul>

        """
    }

    private func options(_ most: Int, _ said: String) -> Markup {
        "\(each: 1...max(1, most), { "<option value=\"\($0)\"\(attribute: "selected", if: String($0) == said)>\($0)</option>" })"
    }

    // MARK: For each row

    private struct Mark {
        let value: String
        let label: Markup
        let isQuiet: Bool
    }

    /// Lists on a phone, a table where there is room: the same groups of round buttons, laid out twice.
    private func matrix(_ rows: [Choice], _ scale: [Choice]) -> Markup {
        let marks =
            scale.map { Mark(value: $0.code, label: words.said($0.label), isQuiet: false) }
            + question.offered.map {
                Mark(value: $0.rawValue, label: "\(field.texts.surveyQuestions.name($0))", isQuiet: true)
            }
        let isTable = marks.count <= Self.widest
        return """
            <div class="matrix\(if: isTable, " wide")">\
            \(if: isTable, "<div class=\"heads\" aria-hidden=\"true\"><span></span>\(each: marks, { "<span>\($0.label)</span>" })</div>")
            \(each: rows, { row($0, marks) })</div>

            """
    }

    private func row(_ row: Choice, _ marks: [Mark]) -> Markup {
        let name = Question.Field.part(field.code, row.code)
        let said = field.value(name)
        return """
            <fieldset><legend>\(words.said(row.label))</legend>
            \(each: marks, { mark in """
                <label class="choice\(if: mark.isQuiet, " quiet")"><input type="radio" name="\(field.name(name))" value="\(mark.value)"\
                \(attribute: "checked", if: mark.value == said)><span>\(mark.label)</span></label>

                """ })</fieldset>

            """
    }
}
