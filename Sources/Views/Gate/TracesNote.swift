internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The passages that may tell of somebody: where, around what, why, and how to repair it.
struct TracesNote {
    let traces: SheetTraces
    /// Whose sections can be repaired; nil where nothing can be written.
    let slug: String?
    let words: SheetWords
    /// Of the heading, where a page has several.
    var id = "passages"
    private var texts: GateTexts { words.texts.gate }

    var markup: Markup {
        if traces.isEmpty { return "" }
        return """
            <section class="note traces" aria-labelledby="\(id)"><h2 id="\(id)">\(texts.tracesHeading)</h2>
            <p>\(texts.tracesHelp)</p>
            <ul>\(each: traces.traces, item)</ul></section>

            """
    }

    /// To tick before publishing; nothing where there is nothing to read.
    func tick(id: String, isTicked: Bool = false) -> Markup {
        if traces.isEmpty { return "" }
        return """
            <p><label class="choice" for="\(id)"><input type="checkbox" id="\(id)" name="\(GateFields.isRead)" value="1"\
            \(attribute: "checked", if: isTicked, "")><span>\(texts.tracesRead)</span></label></p>

            """
    }

    private func item(_ trace: SheetTraces.Trace) -> Markup {
        """
        <li>\(texts.traceAt(place: place(trace.place), why: why(trace.cause))) <q class="typed">\(trace.excerpt)</q><br>
        <span class="meta">\(how(trace.cause))\(repair(trace.place))</span></li>

        """
    }

    private func place(_ place: SheetTraces.Place) -> String {
        switch place {
        case .field(_, let field): words.heading(field, of: "field")
        case .file: words.texts.files.title
        case .answer(let question): WrittenAnswers.question(question, words.texts.reports)
        case .message: texts.traceMessage
        case .reply: texts.traceReply
        case .adoption: texts.traceAdoption
        case .event, .eventContact: texts.traceEvent
        }
    }

    private func repair(_ place: SheetTraces.Place) -> Markup {
        if let slug, case .file(let id) = place {
            let name = words.texts.files.title
            return """
                 <a href="\(Link(Route.files(.file(slug: slug, id: id))))">\(texts.traceRepair(section: name))</a>
                """
        }
        guard let slug, case .field(let section, _) = place else { return "" }
        let name = words.heading(section, of: "section")
        return """
             <a href="\(Link(Route.writing(.section(slug: slug, name: section))))">\(texts.traceRepair(section: name))</a>
            """
    }

    private func why(_ cause: SheetTraces.Cause) -> String {
        switch cause {
        case .person(.mail): texts.whyMail
        case .person(.phone): texts.whyPhone
        case .person(.number): texts.whyNumber
        case .person(.birth): texts.whyBirth
        case .person(.name): texts.whyName
        case .health(.illness): texts.whyIllness
        case .health(.treatment): texts.whyTreatment
        case .health(.handicap): texts.whyHandicap
        case .health(.hospital): texts.whyHospital
        case .health(.pregnancy): texts.whyPregnancy
        case .health(.addiction): texts.whyAddiction
        case .health(.mind): texts.whyMind
        }
    }

    private func how(_ cause: SheetTraces.Cause) -> String {
        switch cause {
        case .person(.name): texts.howName
        case .person(.mail), .person(.phone): texts.howContact
        case .person(.number), .person(.birth): texts.howNumber
        case .health: texts.howHealth
        }
    }
}
