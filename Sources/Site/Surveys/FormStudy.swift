package import Domain
package import Exchange

/// A file of questions looked at as a whole: what it asks whom, what is never reached, what it lets one know.
package struct FormStudy: Sendable {
    /// Why a file is no questionnaire that may be asked.
    package enum Fault: Error {
        case table(TableError)
        /// In an XLSForm: sheets, rows, columns.
        case form([XLSFormFault])
        /// In JSON: the member.
        case file(SurveyProblem)
        case questionnaire([QuestionnaireFault])
    }

    package let questionnaire: Questionnaire
    /// What of an XLSForm was left aside.
    package let notices: [XLSFormNotice]
    package let simulation: SurveySimulation
    package let coverage: SurveyCoverage
    package let parity: SurveyParity

    /// - Parameter path: of a workbook, or of JSON when its name says so.
    /// - Throws: `Fault`.
    package init(path: String) throws {
        let reading = try Self.read(path)
        (questionnaire, notices) = reading
        do throws(QuestionnaireFaults) {
            simulation = try SurveySimulation(reading.0)
            parity = try SurveyParity(reading.0)
        } catch {
            throw Fault.questionnaire(error.faults)
        }
        coverage = SurveyCoverage(reading.0)
    }

    private static func read(_ path: String) throws -> (Questionnaire, [XLSFormNotice]) {
        do {
            if path.lowercased().hasSuffix(".json") {
                return (try Questionnaire(json: try bytes(path)), [])
            }
            let form = try XLSFormReader.read(path: path)
            return (form.questionnaire, form.notices)
        } catch let error as TableError {
            throw Fault.table(error)
        } catch let error as XLSFormFaults {
            throw Fault.form(error.faults)
        } catch let error as SurveyProblem {
            throw Fault.file(error)
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        do {
            return try WholeFile.bytes(path, limit: XLSFormReader.limits.bytes)
        } catch {
            throw Fault.table(error)
        }
    }

    /// The same as an XLSForm that other programs read.
    /// - Throws: `TableError`.
    package func write(to path: String) throws {
        try XLSFormWriter(questionnaire, FormSentences.words).write(to: path, created: 0)
    }

    /// For programs.
    package var json: JSON {
        .object([
            JSON.Member("questionnaire", .string(questionnaire.code)),
            JSON.Member("questions", .integer(Int64(questionnaire.questions.count))),
            JSON.Member("languages", Self.strings(questionnaire.languages)),
            JSON.Member("unreached", Self.strings(simulation.unreached)),
            JSON.Member("ways", Self.ways(simulation.ways)),
            JSON.Member(
                "branches",
                .array(
                    simulation.branches.map { branch in
                        .object([
                            JSON.Member("branch", branch.code.map { .string($0) } ?? .null),
                            JSON.Member("ways", Self.ways(branch.ways)),
                        ])
                    })), JSON.Member("orphan_aims", Self.strings(coverage.orphanAims)),
            JSON.Member("orphan_questions", Self.strings(coverage.orphanQuestions)),
            JSON.Member("notices", .integer(Int64(notices.count))),
        ])
    }

    private static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    private static func ways(_ ways: SurveySimulation.Ways) -> JSON {
        guard case .found(let paths) = ways else { return .null }
        return .object([
            JSON.Member("count", paths.count.flatMap(Int64.init(exactly:)).map { .integer($0) } ?? .null),
            JSON.Member("shortest", path(paths.shortest)), JSON.Member("longest", path(paths.longest)),
        ])
    }

    private static func path(_ path: SurveyPaths.Path) -> JSON {
        .object([
            JSON.Member("questions", .integer(Int64(path.questions.count))),
            JSON.Member("seconds", .integer(Int64(path.seconds))),
        ])
    }
}
