package import Domain
internal import HTML
internal import Texts

/// Names of the fields of the forms by which several read a sheet.
package enum ReviewFields {
    package static let action = "action"
    package static let grid = "grille"
    package static let mail = "courriel"
    package static let name = "nom"
    package static let family = "famille"
    package static let voice = "voix"
    package static let criterion = "critere"
    package static let text = "texte"
    package static let label = "etiquette"
    package static let code = "code"
    package static let preparation = "preparation"
    package static let answer = "reponse"
    package static let argument = "parce-que"
    package static let evidence = "d-apres"
    package static let reference = "lequel"
    /// Whoever writes looked at what may name somebody.
    package static let checked = "verifie"
}

/// Why a form of these pages comes back.
package enum ReviewProblem: Sendable, Equatable {
    case expired
    case badMail
    case reasonMissing
    case refused(ReviewRefusal)
}

/// Says why nothing was done, or that it was, above the page.
struct ReviewNote {
    let frame: Frame
    let grid: Grid?
    let problem: ReviewProblem?
    var done: String?
    private var texts: ReviewsTexts { frame.texts.reviews }

    init(_ frame: Frame, _ problem: ReviewProblem?, grid: Grid? = nil, done: String? = nil) {
        self.frame = frame
        self.grid = grid
        self.problem = problem
        self.done = done
    }

    var markup: Markup {
        guard let problem else {
            return done.map { "<p class=\"note\" role=\"status\">\($0)</p>\n" } ?? ""
        }
        if case .refused(.faults(let faults)) = problem {
            return """
                <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(texts.faultsTitle)</p>
                <ul>\(each: faults, fault)</ul></div>

                """
        }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p>\(sentence(problem))</p></div>

            """
    }

    /// Leads to the field.
    private func fault(_ fault: ReviewFault) -> Markup {
        let place: String
        switch fault {
        case .nameMissing, .nameTooLong: place = ReviewFields.name
        case .familyMissing: place = ReviewFields.family
        case .preparationTooLong, .preparationMissing: place = ReviewFields.preparation
        case .nothingSaid: place = grid?.criteria.first.map { ReadingFields.place($0.code) } ?? ReviewFields.name
        default: place = ReadingFields.place(fault.criterion ?? "")
        }
        return "<li><a href=\"\(Link(fragment: place))\">\(said(fault))</a></li>\n"
    }

    func said(_ fault: ReviewFault) -> String {
        let name = fault.criterion.flatMap { grid?.criterion($0) }.map { GridWords(frame.texts).said($0.label) } ?? ""
        return switch fault {
        case .nameMissing: texts.faultName
        case .nameTooLong: texts.faultNameLong
        case .familyMissing: texts.faultFamily
        case .preparationTooLong: texts.faultPreparation
        case .preparationMissing: texts.faultUnprepared
        case .nothingSaid: texts.faultNothing
        case .argumentMissing: texts.faultArgument(criterion: name)
        case .evidenceMissing: texts.faultEvidence(criterion: name)
        case .answerTooLong: texts.faultLong(criterion: name)
        case .linkUnreadable: texts.faultLink(criterion: name)
        }
    }

    private func sentence(_ problem: ReviewProblem) -> String {
        switch problem {
        case .expired: texts.expired
        case .badMail: "\(texts.notDone) \(texts.refusedMail)"
        case .reasonMissing: "\(texts.notDone) \(texts.refusedReason)"
        case .refused(let refusal): "\(texts.notDone) \(sentence(refusal))"
        }
    }

    private func sentence(_ refusal: ReviewRefusal) -> String {
        switch refusal {
        case .openAlready: texts.refusedOpen
        case .unknownGrid: texts.refusedGrid
        case .unreachable: texts.refusedReach
        case .invitedAlready: texts.refusedInvited
        case .isKeeper: texts.refusedKeeper
        case .tooMany: texts.refusedVoices(n: Review.mostVoices)
        case .notPublic: texts.groupNotPublic
        case .nameMissing: texts.refusedName
        case .familyMissing: texts.refusedFamily
        case .closed: texts.refusedClosed
        case .faults: texts.faultsTitle
        case .traces(let traces):
            texts.refusedTraces(words: traces.traces.map { "« \($0.excerpt) »" }.joined(separator: ", "))
        case .notReady: texts.refusedNotReady
        case .nothingSaid: texts.refusedNothing
        case .tooLong: texts.refusedLong
        case .labelNotSuggested: texts.refusedLabel
        }
    }
}

/// A choice among the families of actors.
struct FamilyChoice {
    let label: String
    let chosen: String
    let vocabularies: Vocabularies
    let frame: Frame
    var fault: String?

    var markup: Markup {
        let terms = vocabularies.terms(of: ReviewVoice.families).filter { $0.until == nil || $0.code == chosen }
        return """
            <div class="entry"><label for="\(ReviewFields.family)">\(label)</label>
            \(fault.map { "<p class=\"wrong\">\($0)</p>\n" })\
            <select id="\(ReviewFields.family)" name="\(ReviewFields.family)" required>\
            <option value="">\(frame.texts.reviews.readingChoose)</option>\
            \(each: terms, { term in """
                <option value="\(term.code)"\(attribute: "selected", if: term.code == chosen, "")>\
                \(frame.texts.language == .fr ? term.french : term.english)</option>
                """ })</select></div>
            """
    }
}
