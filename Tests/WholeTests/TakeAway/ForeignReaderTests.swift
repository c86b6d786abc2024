import TestSupport
import Testing

/// What outside readers make of the files of a sheet.
@Suite struct ForeignReaderTests {
    private static let sheets = [
        "mission-interface", "pair-aidance-en-communaute-therapeutique", "les-mardis-de-la-verrerie",
        "entretien-d-aide-sans-suite-dossier-rempli-ensemble",
    ]

    private func file(_ slug: String, _ suffix: String) throws -> [UInt8] {
        let answer = try RunningSite.demonstration().get("/pratiques/\(slug).\(suffix)")
        #expect(answer.status == 200)
        return answer.body
    }

    /// The title that the page itself shows.
    private func title(_ slug: String) throws -> String {
        let page = try RunningSite.demonstration().get("/pratiques/\(slug)").text
        let start = try #require(page.firstRange(of: "<h1>")).upperBound
        let end = try #require(page.firstRange(of: "</h1>")).lowerBound
        return String(page[start..<end]).replacing("&#39;", with: "'")
    }

    /// No context is fetched: ours stands for schema.org, which names nothing but these things.
    private static let linkedData = """
        import json
        from pyld import jsonld
        def load(url, options=None):
            assert url.rstrip("/") == "https://schema.org", url
            link = {"@type": "@id"}
            context = {"@vocab": "https://schema.org/", "url": link, "license": link, "relatedLink": link}
            return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json",
                    "document": {"@context": context}}
        jsonld.set_document_loader(load)
        with open(sys.argv[2], "rb") as file:
            document = json.load(file)
        base = "https://essaim.invalid"
        (node,) = jsonld.expand(document, {"base": base + "/"})
        s = "https://schema.org/"
        assert node["@type"] == [s + "Article"] and node["@id"].startswith(base + "/pratiques/")
        assert node[s + "headline"][0]["@value"] == sys.argv[1]
        assert node[s + "about"][0]["@type"] == [s + "Project"]
        assert node[s + "license"][0]["@id"].startswith("https://")
        assert node[s + "isBasedOn"][0]["@type"] == [s + "Report"]
        assert all(value for value in node.values())
        triples = jsonld.to_rdf(document, {"base": base + "/"})["@default"]
        assert len(triples) > 15
        """

    private static let citation = """
        import rispy
        with open(sys.argv[2], encoding="utf-8", newline="") as file:
            (entry,) = rispy.load(file)
        assert entry["type_of_reference"] == "ELEC" and entry["title"] == sys.argv[1], entry
        assert entry["language"] == "fr" and entry["publisher"] and len(entry["year"]) == 4
        assert "/pratiques/" in entry["urls"][0] and "unknown_tag" not in entry, entry
        assert entry["notes"] and entry["secondary_title"] == "Essaim"
        """

    private static let core = """
        from lxml import etree
        root = etree.parse(sys.argv[2]).getroot()
        dc = "{http://purl.org/dc/elements/1.1/}"
        assert root.tag == "{http://www.openarchives.org/OAI/2.0/oai_dc/}dc"
        known = "title creator subject description publisher contributor date type format identifier source language " \\
            "relation coverage rights".split()
        assert all(e.tag.startswith(dc) and e.tag[len(dc):] in known and len(e) == 0 and e.text for e in root)
        assert root.findtext(dc + "title") == sys.argv[1]
        assert all(root.find(dc + name) is not None for name in "identifier date rights source language".split())
        """

    private static let schema = """
        import json
        from jsonschema import Draft202012Validator
        with open(sys.argv[2], "rb") as file:
            schema = json.load(file)
        with open(sys.argv[3], "rb") as file:
            sheet = json.load(file)
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        errors = [error.message for error in validator.iter_errors(sheet)]
        assert not errors, errors
        sheet["strands"][0]["sections"][0]["fields"][0]["facts"][0]["surplus"] = 1
        assert not validator.is_valid(sheet)
        """

    private static let markdown = """
        import json
        from markdown_it import MarkdownIt
        with open(sys.argv[2], encoding="utf-8") as file:
            tokens = MarkdownIt("commonmark").enable("table").parse(file.read())
        with open(sys.argv[3], "rb") as file:
            sheet = json.load(file)
        headings = [(t.tag, tokens[i + 1].content) for i, t in enumerate(tokens) if t.type == "heading_open"]
        plain = lambda inline: "".join(c.content for c in inline.children if c.type == "text")
        first = [tokens[i + 1] for i, t in enumerate(tokens) if t.type == "heading_open"][0]
        assert headings[0][0] == "h1" and plain(first) == sys.argv[1], headings[0]
        assert sum(tag == "h1" for tag, _ in headings) == 1
        assert sum(tag == "h2" for tag, _ in headings) == len(sheet["strands"]) + 1
        assert sum(tag == "h3" for tag, _ in headings) == sum(len(s["sections"]) for s in sheet["strands"])
        levels = [int(tag[1]) for tag, _ in headings]
        assert all(b <= a + 1 for a, b in zip(levels, levels[1:])), levels
        allowed = {"heading", "paragraph", "bullet_list", "ordered_list", "list_item", "table", "thead", "tbody", "tr",
                   "th", "td", "blockquote", "inline"}
        kinds = {t.type.removesuffix("_open").removesuffix("_close") for t in tokens}
        assert kinds <= allowed, kinds - allowed
        inside = {c.type for t in tokens for c in t.children or []}
        assert inside <= {"text", "em_open", "em_close", "strong_open", "strong_close", "link_open", "link_close",
                          "softbreak", "text_special"}, inside
        fields = [f for s in sheet["strands"] for section in s["sections"] for f in section["fields"]]
        tables = sum(t.type == "table_open" for t in tokens)
        assert tables == sum(f["field"] in ("measure", "staff") for f in fields), tables
        """

    @Test(arguments: sheets) func `pyld reads a sheet as an article about a project`(_ slug: String) throws {
        let bytes = try file(slug, "jsonld")
        try Validators.run(Self.linkedData, [title(slug)], files: [("a", bytes)])
        #expect(throws: SupportFailure.self) { try Validators.run(Self.linkedData, ["Autre"], files: [("a", bytes)]) }
    }

    @Test(arguments: sheets) func `rispy reads the citation of a sheet`(_ slug: String) throws {
        let bytes = try file(slug, "ris")
        try Validators.run(Self.citation, [title(slug)], files: [("a", bytes)])
        #expect(throws: SupportFailure.self) {
            try Validators.run(Self.citation, [title(slug)], files: [("a", Array(bytes.dropFirst(13)))])
        }
    }

    @Test(arguments: sheets) func `the Dublin Core of a sheet has the fifteen elements and no other`(_ slug: String)
        throws
    {
        let bytes = try file(slug, "dc.xml")
        try Validators.run(Self.core, [title(slug)], files: [("a", bytes)])
        let other = String(decoding: bytes, as: UTF8.self).replacing("dc:title", with: "dc:titre")
        #expect(throws: SupportFailure.self) {
            try Validators.run(Self.core, [title(slug)], files: [("a", Array(other.utf8))])
        }
    }

    @Test(arguments: sheets) func `jsonschema finds the data of a sheet as documented`(_ slug: String) throws {
        let schema = try #require(TextFile.bytes(Essaim.repository + "/docs/formats/sheet.schema.json"))
        try Validators.run(Self.schema, [title(slug)], files: [("s", schema), ("a", file(slug, "json"))])
    }

    @Test(arguments: sheets) func `markdown-it renders the parts of a sheet, and nothing else`(_ slug: String) throws {
        let (text, json) = (try file(slug, "md"), try file(slug, "json"))
        try Validators.run(Self.markdown, [title(slug)], files: [("a", text), ("b", json)])
        #expect(throws: SupportFailure.self) {
            try Validators.run(
                Self.markdown, [title(slug)], files: [("a", text + Array("\n<b>x</b>\n".utf8)), ("b", json)])
        }
    }
}
