package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Names of the fields of the forms by which practices are made known, followed and decided about.
package enum ReportFields {
    package static let capacity = "nom-de"
    package static let service = "service"
    package static let contact = "courriel"
    /// The address of the page of a known place.
    package static let territory = "lieu"
    /// The place whose readers were named on the page that sends.
    package static let shownTerritory = "lieu-montre"
    package static let paper = "papier"
    package static let paperDay = "jour"
    package static let relay = "relais"
    /// Left empty by people, who do not see it.
    package static let trap = "site"
    /// When the form was made and what its private link holds, sealed.
    package static let moment = "moment"
    package static let action = "action"
    package static let text = "texte"
    package static let sheet = "fiche"
    package static let handedTo = "remis"

    package static func name(_ question: ReportEntry.Question) -> String {
        switch question {
        case .what: "quoi"
        case .place: "ou"
        case .bearer: "qui"
        case .need: "besoin"
        }
    }
}

/// Whom to call when somebody is in danger: near everything that somebody may write in.
struct DangerBox {
    let texts: ReportsTexts

    var markup: Markup {
        let numbers = [
            texts.dangerEmergency, texts.dangerChild, texts.dangerViolence, texts.dangerAbuse, texts.dangerShelter,
        ]
        return """
            <aside class="note danger" aria-label="\(texts.dangerTitle)"><p><strong>\(texts.dangerTitle)</strong></p>
            <ul>\(each: numbers, { "<li>\($0)</li>\n" })</ul>
            <p>\(texts.dangerWhy)</p></aside>

            """
    }
}

/// What somebody wrote, question by question.
struct WrittenAnswers {
    let entry: ReportEntry
    let texts: ReportsTexts

    static func question(_ question: ReportEntry.Question, _ texts: ReportsTexts) -> String {
        switch question {
        case .what: texts.what
        case .place: texts.place
        case .bearer: texts.bearer
        case .need: texts.need
        }
    }

    var markup: Markup {
        """
        <dl class="told">\(each: ReportEntry.Question.allCases, { question in """
            <dt>\(Self.question(question, texts))</dt><dd class="typed">\(French.typography(entry[question]))</dd>

            """ })</dl>
        """
    }
}

/// Why a form of these pages comes back.
package enum ReportProblem: Sendable, Equatable {
    /// It was too old, or the browser keeps no cookies.
    case expired
    /// Quicker than a person.
    case tooFast
    /// Who will read is another one than the page said.
    case placeChanged
    /// Too much came at once; minutes to wait.
    case tooMany(minutes: Int)
    case refused(ReportRefusal)
    case gate(GateRefusal)
    case reasonMissing
    /// To whom a danger was handed over was not said.
    case serviceMissing
}

/// Says why nothing was done, above the page, where the reader is put first.
struct ReportNote {
    let texts: ReportsTexts
    var gate: GateTexts?
    let problem: ReportProblem?

    var markup: Markup {
        guard let sentence else { return "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(sentence)</p></div>

            """
    }

    private var sentence: String? {
        switch problem {
        case nil: nil
        case .expired: texts.expired
        case .tooFast: texts.tooFast
        case .placeChanged: texts.placeChanged
        case .tooMany(let minutes): texts.tooMany(n: minutes)
        case .reasonMissing: "\(texts.notTaken) \(texts.refusedReason)"
        case .serviceMissing: "\(texts.notTaken) \(texts.refusedService)"
        case .gate(let refusal): gate.map { "\(texts.notTaken) \(GateNote.words(refusal, $0))" }
        case .refused(let refusal): words(refusal)
        }
    }

    private func words(_ refusal: ReportRefusal) -> String {
        switch refusal {
        case .missing(let questions), .tooLong(let questions): texts.fault(n: questions.count)
        case .mailUnreadable: texts.mailUnreadable
        case .tooManyLinks: texts.tooManyLinks
        case .notReported, .answeredAlready: "\(texts.notTaken) \(texts.refusedAnswered)"
        case .tooLate: "\(texts.notTaken) \(texts.refusedLate)"
        case .unknownSheet: "\(texts.notTaken) \(texts.refusedSheet)"
        case .nothingSaid: "\(texts.notTaken) \(texts.refusedWords)"
        case .carried: "\(texts.notTaken) \(texts.refusedCarried)"
        case .notAsked: "\(texts.notTaken) \(texts.refusedNotAsked)"
        case .nobodyReceives: "\(texts.notTaken) \(texts.refusedNobody)"
        case .sentBefore: texts.sentBefore
        }
    }
}
