package import Domain
internal import French
internal import HTML
internal import Texts

/// The words of the pages where a sheet is written: names of fields, what went wrong, what readers miss.
struct EditingWords {
    let texts: EditingTexts
    let sheet: SheetWords

    init(_ frame: Frame, _ vocabularies: Vocabularies) {
        texts = frame.texts.editing
        sheet = SheetWords(frame.texts, vocabularies)
    }

    func section(_ name: String) -> String { sheet.heading(name, of: "section") }
    func field(_ name: String) -> String { sheet.heading(name, of: "field") }

    func control(_ control: FactControl) -> String {
        switch control {
        case .text: texts.wordText
        case .term: texts.wordTerm
        case .name: texts.wordName
        case .kind: texts.wordKind
        case .departement: texts.wordDepartement
        case .comparator: texts.wordComparator
        case .number: texts.wordNumber
        case .numberMax: texts.wordNumberMax
        case .unit: texts.wordUnit
        case .since: texts.wordSince
        case .until: texts.wordUntil
        case .sheet: texts.wordSheet
        }
    }

    func fault(_ cause: SectionFault.Cause) -> String {
        switch cause {
        case .notANumber: texts.faultNumber
        case .notADay: texts.faultDay
        case .endsBeforeItBegins: texts.faultEnds
        case .unknownWord: texts.faultWord
        case .tooLong(let limit): texts.faultLong(n: limit)
        case .unknownSheet: texts.faultSheet
        case .nameMissing: texts.faultName
        }
    }

    func refusal(_ refusal: EditingRefusal) -> String {
        switch refusal {
        case .unreadable(let faults): texts.faults(n: faults.count)
        case .tooLong: texts.tooLong
        case .titleMissing: texts.titleMissing
        case .erased: texts.erased
        case .nothingNew: texts.nothingNew
        case .askedAlready: texts.askedAlready
        case .notTaken: texts.notTaken
        case .namedByEditors: texts.namedByEditors
        }
    }

    func help(_ field: String) -> String? {
        switch HelpfulField(rawValue: field) {
        case .description: texts.helpDescription
        case .problem: texts.helpProblem
        case .territory: texts.helpTerritory
        case .bearer: texts.helpBearer
        case .result: texts.helpResult
        case .obstacle: texts.helpObstacle
        case .lever: texts.helpLever
        case .condition: texts.helpCondition
        case .step: texts.helpStep
        case .participation: texts.helpParticipation
        case .staff: texts.helpStaff
        case .contact: texts.helpContact
        case nil: nil
        }
    }

    func absence(_ absence: Fact.Absence) -> String {
        switch absence {
        case .unknown: texts.absentUnknown
        case .notStated: texts.absentUnstated
        case .notApplicable: texts.absentNotApplicable
        }
    }

    func strand(_ strand: Strand) -> String {
        switch strand {
        case .identity: texts.strandIdentity
        case .context: texts.strandContext
        case .approach: texts.strandApproach
        case .result: texts.strandResult
        case .provenance: texts.strandProvenance
        }
    }

    /// A fact with what completes it, in one line of words.
    func said(_ group: SectionMerge.Group) -> String {
        guard let fact = group.first, let field = Template.current.field(fact.field) else { return "" }
        let shown = Sheet(
            practice: Practice(id: 0, slug: "", title: "", rung: .me, state: .draft, version: 0), edition: nil,
            source: nil, facts: group.facts)
        let item = SheetProjection.item(fact, of: field, in: shown)
        let text = FactText(words: sheet, sheet: shown)
        return ([text.statement(fact, field)] + text.details(item)).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

/// Why a page of these comes back.
package enum EditingProblem: Sendable, Equatable {
    case expired
    case refused(EditingRefusal)
    case gate(GateRefusal)
    case stale
    case conflict(SectionMerge)
}

/// Says what was done, or why nothing was, above the page.
struct EditingNote {
    let words: EditingWords
    var problem: EditingProblem?
    /// What was just done, said.
    var done: String?

    var markup: Markup {
        if let done, problem == nil { return "<p class=\"note\" role=\"status\">\(done)</p>\n" }
        guard let problem else { return "" }
        let (title, sentence) =
            switch problem {
            case .expired: (words.texts.errorTitle, words.texts.expired)
            case .refused(let refusal): (words.texts.errorTitle, words.refusal(refusal))
            case .gate(let refusal): (words.texts.errorTitle, GateNote.words(refusal, words.sheet.texts.gate))
            case .stale: (words.texts.errorTitle, words.texts.stale)
            case .conflict: (words.texts.conflictTitle, words.texts.conflictLead)
            }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(title).</strong> \(sentence)</p></div>

            """
    }
}
