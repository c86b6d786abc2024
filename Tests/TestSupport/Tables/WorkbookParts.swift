/// The parts of small workbooks whose first sheet, "Données", holds the rows that a test writes in XML.
package enum WorkbookParts {
    /// With a hidden sheet "Cachée & Cie" that is empty; the first style is of plain numbers.
    package static func xlsx(
        _ rows: String, texts: String = "", formats: String = "", styles: String = "", properties: String = ""
    ) -> [(String, String)] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        return [
            ("[Content_Types].xml", "<Types/>"),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(relation)/officeDocument\""
                    + " Target=\"/xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relation)\"><workbookPr \(properties)/><sheets>"
                    + "<sheet name=\"Données\" sheetId=\"1\" r:id=\"b\"/>"
                    + "<sheet name=\"Cachée &amp; Cie\" sheetId=\"2\" state=\"hidden\" r:id=\"c\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"\(package)\">"
                    + "<Relationship Id=\"b\" Type=\"\(relation)/worksheet\" Target=\"worksheets/one.xml\"/>"
                    + "<Relationship Id=\"c\" Type=\"\(relation)/worksheet\" Target=\"worksheets/two.xml\"/>"
                    + "<Relationship Id=\"d\" Type=\"\(relation)/sharedStrings\" Target=\"texts.xml\"/>"
                    + "<Relationship Id=\"e\" Type=\"\(relation)/styles\" Target=\"./styles.xml\"/></Relationships>"
            ),
            ("xl/texts.xml", "<sst xmlns=\"\(main)\">\(texts)</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet xmlns=\"\(main)\"><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                    + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>"
            ),
            ("xl/worksheets/one.xml", "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"),
            ("xl/worksheets/two.xml", "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>"),
        ]
    }

    /// With a second sheet, "Autre".
    package static func ods(_ rows: String, prolog: String = "") -> [(String, String)] {
        let names = ["office", "table", "text", "style"].map { name in
            "xmlns:\(name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
        }
        return [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                "\(prolog)<office:document-content \(names.joined(separator: " "))"
                    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                    + "<office:body><office:spreadsheet><table:table table:name=\"Données\">"
                    + "<table:table-column table:number-columns-repeated=\"3\"/>\(rows)</table:table>"
                    + "<table:table table:name=\"Autre\"><table:table-row><table:table-cell><text:p>seule</text:p>"
                    + "</table:table-cell></table:table-row></table:table>"
                    + "</office:spreadsheet></office:body></office:document-content>"
            ),
        ]
    }
}
