import Domain
import Exchange
import TestSupport
import Testing

/// What the reference reader of XLSForm makes of our forms.
@Suite struct PyxformTests {
    private static let script = """
        import sys
        sys.path.insert(0, sys.argv[1])
        from pyxform.xls2xform import xls2xform_convert
        for form in sys.argv[2:]:
            warnings = xls2xform_convert(form, form + ".xml", validate=False)
            if warnings:
                sys.exit("\\n".join(warnings))
        """

    private let folder: TemporaryDirectory
    private let tools =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        + "/.build/tools/pyxform"

    init() throws {
        folder = try TemporaryDirectory()
        guard TextFile.bytes(tools + "/pins") != nil else {
            throw SupportFailure("pyxform is missing: scripts/fetch-peers puts it in .build/tools")
        }
    }

    private func written(_ questionnaires: [Questionnaire]) throws -> [String] {
        try questionnaires.enumerated().map { index, whole in
            let path = folder.file("form\(index).xlsx")
            try XLSFormWriter(whole, FormWords.words).write(to: path, created: 0)
            return path
        }
    }

    private func read(_ paths: [String]) throws {
        try Command.run(["python3", "-c", Self.script, tools] + paths)
    }

    @Test func `pyxform reads the form of every kind of question without a warning`() throws {
        let paths = try written([SurveyDraft.whole])
        try read(paths)
        let form = try #require(TextFile.bytes(paths[0] + ".xml")).count
        #expect(form > 10_000)
    }

    @Test func `pyxform reads the two questionnaires of the demonstration, and so do we`() throws {
        let demonstrations = [try #require(DemoSurveys.practices), try #require(DemoSurveys.aubrelle)]
        let paths = try written(demonstrations)
        try read(paths)
        for (whole, path) in zip(demonstrations, paths) {
            let reading = try XLSFormReader.read(path: path)
            #expect(reading.questionnaire == whole.normal && reading.notices == [])
        }
    }

    @Test func `pyxform reads forms that nobody wrote without a warning`() throws {
        var random = RandomSurvey(seed: 7)
        let paths = try written((0..<30).map { _ in random.questionnaire(questions: 2...9) })
        try read(paths)
        #expect(paths.allSatisfy { TextFile.bytes($0 + ".xml") != nil })
    }

    @Test func `a form that pyxform complains of is seen`() throws {
        let path = folder.file("bad.xlsx")
        let writer = try XLSXWriter(path: path, created: 0)
        try writer.sheet("survey", header: ["type", "name", "label", "relevant"])
        try writer.row([.text("text"), .text("a"), .text("A"), .text("${nobody} = 'x'")])
        try writer.close()
        #expect(throws: SupportFailure.self) { try read([path]) }
    }
}
