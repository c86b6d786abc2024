import Domain
import Exchange
import TestSupport
import Testing

@Suite("The codebook as DDI") struct MicrodataDDITests {
    /// The order of children and the words of attributes that the schema of DDI Codebook 2.5 gives, for what we write.
    private static let check = """
        import xml.etree.ElementTree as tree
        space = "{ddi:codebook:2_5}"
        order = {
            "codeBook": "docDscr stdyDscr fileDscr dataDscr otherMat", "stdyDscr": "citation stdyInfo method dataAccs",
            "citation": "titlStmt rspStmt prodStmt distStmt serStmt verStmt", "titlStmt": "titl subTitl altTitl parTitl IDNo",
            "rspStmt": "AuthEnty", "prodStmt": "producer copyright prodDate", "verStmt": "version",
            "stdyInfo": "studyBudget subject abstract sumDscr", "sumDscr": "timePrd collDate nation universe",
            "dataAccs": "setAvail useStmt", "useStmt": "confDec conditions disclaimer", "fileDscr": "fileTxt",
            "fileTxt": "fileName fileCitation dataFingerprint fileCont fileStrc dimensns fileType",
            "dimensns": "caseQnty varQnty", "dataDscr": "varGrp var", "varGrp": "labl txt concept defntn universe",
            "var": "location labl qstn valrng invalrng universe txt catgry varFormat", "qstn": "preQTxt qstnLit",
            "invalrng": "item", "catgry": "catValu labl",
        }
        words = {
            ("varGrp", "type"): ["multipleResp", "grid", "other"], ("var", "wgt"): ["wgt", "not-wgt"],
            ("var", "intrvl"): ["contin", "discrete"], ("varFormat", "type"): ["numeric", "character"],
            ("collDate", "event"): ["start", "end"], ("catgry", "missing"): ["Y"],
        }
        ids, pointers = [], []
        for element in tree.parse("codebook.xml").iter():
            name = element.tag.removeprefix(space)
            assert element.tag.startswith(space), element.tag
            places = [order[name].split().index(child.tag.removeprefix(space)) for child in element]
            assert places == sorted(places), (name, places)
            for key, value in element.attrib.items():
                if (name, key) in words: assert value in words[name, key], (name, key, value)
                if key == "ID": ids.append(value)
                if key in ("var", "files"): pointers += value.split()
        assert len(ids) == len(set(ids)) > 20 and pointers and set(pointers) <= set(ids)
        assert any(e.get("wgt") == "wgt" for e in tree.parse("codebook.xml").iter(space + "var"))

        """

    @Test(arguments: ["fr", "en"]) func `elements stand in the order of the schema and point at what is there`(
        language: String
    ) throws {
        try WrittenDataset(try RandomDataset.make(3, isSynthetic: true), language: language).python(Self.check)
    }

    @Test func `words that look like XML do not break it`() throws {
        var codebook = Codebook("x", ["fr": "<a> & ]]> \"é\""])
        var variable = Variable("v", .single, ["fr": "</labl>"])
        variable.values = [.init(1, "a", ["fr": "<!--"])]
        variable.role = .weight
        codebook.variables = [variable] + (0..<12).map { Variable("t\($0)", .text, ["fr": "t"]) }
        var builder = try DatasetBuilder(codebook)
        try builder.add([.code(1)] + (0..<12).map { _ in .gap(.empty) })
        let written = try WrittenDataset(try builder.frozen([[RowID(1)]]))
        try written.python(Self.check.replacing("> 20 and pointers", with: "> 10 and pointers"))
        #expect(written.text("codebook.xml").contains("&lt;a&gt; &amp; ]]&gt;"))
    }
}
