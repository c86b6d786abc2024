package import Domain
internal import HTML
internal import Texts

/// Names of the fields of the forms of prizes.
package enum PrizeFields {
    package static let action = "action"
    package static let title = "nom"
    package static let scope = "territoire"
    package static let about = "appel"
    package static let opens = "ouverture"
    package static let closes = "cloture"
    package static let grid = "grille"
    package static let role = "role"
    package static let family = ReviewFields.family
    package static let mail = "courriel"
    package static let body = "structure"
    package static let seat = "siege"
    package static let candidate = "candidature"
    package static let sheet = "fiche"
    package static let why = "pourquoi"
    package static let closing = "mot"
    package static let outcome = "decision"
    package static let distinction = "distinction"
    package static let reason = "raison"
    /// What binds a juror to a candidate.
    package static let tie = "lien"
    package static let version = "version"
    /// Whoever writes looked at what may name somebody.
    package static let checked = "verifie"
}

/// Why a form of these pages comes back.
package enum PrizeProblem: Sendable, Equatable {
    case expired
    case badMail
    case reasonMissing
    /// Somebody changed it meanwhile.
    case stale
    case refused(PrizeRefusal)
}

/// Says why nothing was done, or that it was, above the page.
struct PrizeNote {
    let frame: Frame
    let problem: PrizeProblem?
    var grid: Grid?
    var isDone = false
    private var texts: PrizesTexts { frame.texts.prizes }

    var markup: Markup {
        guard let problem else { return isDone ? "<p class=\"note\" role=\"status\">\(texts.done)</p>\n" : "" }
        if case .refused(.faults(let faults)) = problem {
            return """
                <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(texts.faultsTitle)</p>
                <ul>\(each: faults, { "<li>\(said($0))</li>\n" })</ul></div>

                """
        }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(sentence(problem))</p></div>

            """
    }

    /// Asked only once something was pointed at.
    var checking: Markup {
        guard case .refused(.traces) = problem else { return "" }
        return """
            <label class="choice"><input type="checkbox" name="\(PrizeFields.checked)" value="oui">\
            <span>\(texts.checked)</span></label>
            """
    }

    private func said(_ fault: PrizeFault) -> String {
        switch fault {
        case .missing(let place): missing(place)
        case .tooLong(_, let limit): texts.faultLong(n: limit)
        case .familyMissing: texts.faultFamily
        case .gridUnknown: texts.faultGrid
        case .bodyUnknown: texts.faultBody
        case .dayUnreadable: texts.faultDay
        case .endsBeforeItBegins: texts.faultPeriod
        case .argumentMissing(let code): texts.faultArgument(criterion: name(code))
        case .argumentTooLong(let code, let limit): texts.faultArgumentLong(criterion: name(code), n: limit)
        case .nothingSaid: texts.faultNothing
        case .outcomeMissing: texts.faultOutcome
        }
    }

    private func name(_ code: String) -> String {
        grid?.criterion(code).map { GridWords(frame.texts).said($0.label) } ?? code
    }

    private func missing(_ place: PrizeFault.Place) -> String {
        switch place {
        case .title: texts.faultTitle
        case .scope: texts.faultScope
        case .about: texts.faultAbout
        case .role: texts.faultRole
        case .reason: texts.faultReason
        case .distinction: texts.faultDistinction
        case .closing: texts.faultClosing
        }
    }

    private func sentence(_ problem: PrizeProblem) -> String {
        switch problem {
        case .expired: texts.expired
        case .badMail: "\(texts.notDone) \(texts.refusedMail)"
        case .stale: "\(texts.notDone) \(texts.refusedStale)"
        case .reasonMissing: "\(texts.notDone) \(texts.refusedReason)"
        case .refused(let refusal): "\(texts.notDone) \(sentence(refusal))"
        }
    }

    private func sentence(_ refusal: PrizeRefusal) -> String {
        switch refusal {
        case .faults: texts.faultsTitle
        case .wrongState, .notTheDay: texts.refusedState
        case .notReady: texts.refusedReady
        case .notPublic: texts.refusedPublic
        case .standsAlready: texts.refusedStands
        case .isOwn: texts.refusedOwn
        case .isRecused: texts.refusedRecused
        case .unreachable: texts.refusedReach
        case .seatedAlready: texts.refusedSeated
        case .tooManySeats: texts.refusedSeats(n: PrizeSeat.most)
        case .hasRead: texts.refusedRead
        case .tooFewReadings: texts.refusedFew
        case .undecided(let count): texts.refusedUndecided(n: count)
        case .noCandidate: texts.refusedNoCandidate
        case .traces(let traces):
            texts.refusedTraces(words: traces.traces.map { "« \($0.excerpt) »" }.joined(separator: ", "))
        }
    }
}

/// How what is said of prizes is worded.
struct PrizeWords {
    let texts: PrizesTexts
    private let language: Language

    init(_ frame: Frame) {
        texts = frame.texts.prizes
        language = frame.texts.language
    }

    func state(_ state: PrizeEdition.State) -> String {
        switch state {
        case .prepared: texts.statePrepared
        case .open: texts.stateOpen
        case .judging: texts.stateJudging
        case .decided: texts.stateDecided
        case .cancelled: texts.stateCancelled
        }
    }

    func period(_ call: PrizeCall) -> String {
        texts.period(from: call.opensOn.number, to: call.closesOn.number)
    }

    func outcome(_ outcome: PrizeCandidate.Outcome) -> String {
        switch outcome {
        case .awarded: texts.outcomeAwarded
        case .mentioned: texts.outcomeMentioned
        case .notRetained: texts.outcomeNotRetained
        }
    }

    func ground(_ recusal: PrizeRecusal) -> String {
        switch recusal.ground {
        case .ownSheet: texts.groundOwnSheet
        case .ownBody: texts.groundOwnBody
        case .declared: recusal.reason.isEmpty ? texts.groundOther : texts.groundDeclared(reason: recusal.reason)
        }
    }

    func seat(_ seat: PrizeSeat, _ vocabularies: Vocabularies) -> String {
        let term = vocabularies.terms(of: ReviewVoice.families).first { $0.code == seat.family }
        let family = term.map { language == .fr ? $0.french : $0.english } ?? seat.family
        return texts.juryFor(role: seat.role, family: family)
    }
}
