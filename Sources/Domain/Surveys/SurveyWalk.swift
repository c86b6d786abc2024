/// Where somebody's answers lead: which questions they are asked, page after page, and what counts of what they said.
///
/// An answer to a question that is no longer asked is kept, so that it comes back with the way that led to it, but it
/// counts nowhere: the question is « non posée », for conditions and for data sets alike.
package struct SurveyWalk: Sendable {
    /// How far a person goes.
    package enum Reach: String, Sendable, CaseIterable {
        /// The short form and what closes it.
        case short
        case whole
    }

    /// A question, once for each time it is asked.
    package struct Place: Sendable, Hashable {
        package let question: String
        /// From 0, in a section that is filled in again.
        package let occurrence: Int?

        package init(_ question: String, occurrence: Int? = nil) {
            self.question = question
            self.occurrence = occurrence
        }
    }

    package enum Status: Sendable, Equatable {
        case notAsked
        /// Asked, and nothing said.
        case blank
        case missing(MissingKind)
        case answered(SurveyAnswer)
    }

    package let questionnaire: Questionnaire
    package let answers: SurveyAnswers
    package let reach: Reach
    /// Those with something to ask or to read, in order.
    package let pages: [SurveyPage]
    private let asked: Set<Place>

    package init(_ questionnaire: Questionnaire, _ answers: SurveyAnswers, reach: Reach = .whole) {
        self.init(SurveyPages(questionnaire), answers, reach: reach)
    }

    /// - Parameter plan: of the questionnaire, made once for many walks.
    package init(_ plan: SurveyPages, _ answers: SurveyAnswers, reach: Reach = .whole) {
        questionnaire = plan.questionnaire
        self.answers = answers
        self.reach = reach
        var tracks = SurveyTracks(answers)
        var pages: [SurveyPage] = []
        for section in plan.sections where reach == .whole || section.section.stage != .enrichment {
            pages += tracks.pages(of: section)
        }
        self.pages = pages
        asked = tracks.asked
    }

    package func isAsked(_ place: Place) -> Bool { asked.contains(place) }

    package func status(_ place: Place) -> Status {
        guard asked.contains(place), let section = questionnaire.section(holding: place.question) else {
            return .notAsked
        }
        switch answers.answer(place.question, in: section, occurrence: place.occurrence) {
        case nil: return .blank
        case .missing(let kind)?: return .missing(kind)
        case let answer?: return .answered(answer)
        }
    }

    /// The answers that count, without those to questions that are not asked.
    package var counted: SurveyAnswers {
        var counted = SurveyAnswers()
        for section in questionnaire.sections {
            for occurrence in occurrences(of: section) {
                for question in section.questions where asked.contains(Place(question.code, occurrence: occurrence)) {
                    let answer = answers.answer(question.code, in: section, occurrence: occurrence)
                    if let answer { counted.put(answer, question.code, in: section, occurrence: occurrence) }
                }
            }
        }
        return counted
    }

    /// How many times the section is filled in: once at least where it is asked.
    package func occurrences(of section: SurveySection) -> [Int?] {
        guard let repetition = section.repetition else { return [nil] }
        return Array(0..<max(1, min(answers.repeated[section.code]?.count ?? 0, repetition.most)))
    }

    /// Whether the section may be filled in once more.
    package func takesAnother(_ section: SurveySection) -> Bool {
        guard let repetition = section.repetition, pages.contains(where: { $0.section.code == section.code }) else {
            return false
        }
        return max(1, answers.repeated[section.code]?.count ?? 0) < repetition.most
    }

    /// Whether there is an enrichment to go on with: asked before it is begun.
    package var mayBeEnriched: Bool { questionnaire.sections.contains { $0.stage == .enrichment } }

    /// The branch that the person follows; nil before it is known.
    package var branch: Branching.Branch? {
        guard let branching = questionnaire.branching,
            case .answered(.choices(let codes, _)) = status(Place(branching.question))
        else { return nil }
        return codes.first.flatMap(branching.branch)
    }

    /// What is wrong with the answers that count: each question asked, in order, with its first fault.
    package var faults: [(place: Place, fault: AnswerFault)] {
        pages.flatMap { page in
            page.questions.compactMap { question in
                let answer = answers.answer(question.code, in: page.section, occurrence: page.id.occurrence)
                do throws(AnswerFault) {
                    _ = try question.checked(answer)
                    return nil
                } catch {
                    return (Place(question.code, occurrence: page.id.occurrence), error)
                }
            }
        }
    }

    // MARK: Going along

    /// The page that comes after; nil after the last. From a page that the answers no longer lead to, the next that they do.
    package func page(after id: SurveyPage.ID?) -> SurveyPage? {
        guard let id else { return pages.first }
        if let index = pages.firstIndex(where: { $0.id == id }) {
            return index + 1 < pages.count ? pages[index + 1] : nil
        }
        return pages.first { rank($0.id) > rank(id) }
    }

    package func page(before id: SurveyPage.ID) -> SurveyPage? { pages.last { rank($0.id) < rank(id) } }

    package func page(_ id: SurveyPage.ID) -> SurveyPage? { pages.first { $0.id == id } }

    /// How far that page is, among those that the answers lead to by now: both count from 1.
    package func progress(at id: SurveyPage.ID) -> (page: Int, of: Int) {
        (pages.count { rank($0.id) <= rank(id) }, pages.count)
    }

    private func rank(_ id: SurveyPage.ID) -> Rank {
        let section = questionnaire.sections.firstIndex { $0.questions.contains { $0.code == id.first } } ?? Int.max
        guard questionnaire.sections.indices.contains(section) else { return Rank(section, 0, 0) }
        let question = questionnaire.sections[section].questions.firstIndex { $0.code == id.first } ?? 0
        return Rank(section, id.occurrence ?? 0, question)
    }

    private struct Rank: Comparable {
        let (section, occurrence, question): (Int, Int, Int)

        init(_ section: Int, _ occurrence: Int, _ question: Int) {
            (self.section, self.occurrence, self.question) = (section, occurrence, question)
        }

        static func < (left: Rank, right: Rank) -> Bool {
            (left.section, left.occurrence, left.question) < (right.section, right.occurrence, right.question)
        }
    }
}
