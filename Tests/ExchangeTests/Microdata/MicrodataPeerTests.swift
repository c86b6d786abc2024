import Domain
import Exchange
import TestSupport
import Testing

/// What other people's programs read in our files, cell by cell: `make test` installs them.
@Suite("Data sets read by other programs") struct MicrodataPeerTests {
    private static let levels = ["", "-practices"]

    private func written(_ seed: UInt64) throws -> WrittenDataset {
        try WrittenDataset(try RandomDataset.make(seed, rows: 120, isSynthetic: seed == 2, isOrdinary: true))
    }

    /// Runs commands in the folder.
    private func shell(_ commands: String, in written: WrittenDataset) throws {
        try Command.run(["sh", "-c", "cd '\(written.folder.path)' && export LC_ALL=C.UTF-8 && \(commands)"])
    }

    /// What the comparisons share: the machine form, read by the `csv` of Python.
    private static let start = """
        import csv, json, math, re
        book = json.load(open("codebook.json", encoding="utf-8"))
        def rows(name): return list(csv.DictReader(open(name, encoding="utf-8-sig", newline="")))
        def plain(text): return re.sub(r"^'('*[=+@-])", r"\\1", text)
        def text(value): return plain(value)[1:] if re.fullmatch(r"\\\\+-9[6-9]", plain(value)) else plain(value)
        for level in book["levels"]:
            end = "-" + level["code"] if "parent" in level else ""
            variables = [v for v in book["variables"] if v.get("level", "main") == level["code"]]
            ours = rows("data%s.csv" % end)
            assert len(ours) > 100

        """

    /// Reads the data and writes every table out again, missing answers as NA.
    private static let keepingR = """
        source("lire.R", encoding = "UTF-8")
        keep <- function(d, name) {
          for (n in names(d)) {
            x <- if (is.numeric(d[[n]])) format(d[[n]], digits = 17, trim = TRUE) else as.character(d[[n]])
            d[[n]] <- ifelse(is.na(d[[n]]), "NA", x)
          }
          write.csv(d, name, row.names = FALSE, fileEncoding = "UTF-8")
        }
        keep(donnees, "r.csv"); keep(absences, "why.csv")
        keep(donnees_practices, "r-practices.csv"); keep(absences_practices, "why-practices.csv")
        stopifnot(is.ordered(donnees$q7_equipes), !is.ordered(donnees$Q3), inherits(donnees$jour, "Date"))
        stopifnot(attr(donnees$q4_temps, "label") == "Ce qui freine : Le temps")

        """

    @Test(arguments: [UInt64(1), 2]) func `R reads values, labels and the reasons of missing answers`(seed: UInt64)
        throws
    {
        let written = try written(seed)
        try TextFile.write(Array(Self.keepingR.utf8), to: written.folder.file("run.R"))
        try shell("Rscript run.R", in: written)
        try written.python(
            Self.start + """
                    read, why = rows("r%s.csv" % end), rows("why%s.csv" % end)
                    words = {"refused": "refus", "unknown": "ne sait pas", "notConcerned": "non concerné", "notAsked": "non posé"}
                    for v in variables:
                        code, kind = v["code"], v["kind"]
                        missing = {str(n): words[k] for k, n in v["missing"].items()}
                        labels = {str(x["number"]): x["label"]["fr"] for x in v.get("values", [])}
                        names = {x["name"]: x["label"]["fr"] for x in v.get("values", [])}
                        for mine, its, reason in zip(ours, read, why, strict=True):
                            cell, found = mine[code], its[code]
                            assert reason[code] == missing.get(cell, "NA"), (code, cell, reason[code])
                            if cell == "" or cell in missing: wanted = "NA"
                            elif kind in ("single", "matrix"): wanted = labels[cell]
                            elif kind == "several": wanted = "TRUE" if cell == "1" else "FALSE"
                            elif kind in ("territory", "organisation"): wanted = names.get(text(cell), text(cell))
                            else: wanted = text(cell)
                            same = found == wanted or kind == "number" and math.isclose(float(found), float(wanted), rel_tol=1e-14)
                            assert same, (code, cell, found, wanted)

                """)
    }

    @Test(arguments: [UInt64(1), 2]) func `PSPP reads values and texts with the syntax for SPSS`(seed: UInt64) throws {
        let written = try written(seed)
        for end in Self.levels {
            let save = "SAVE TRANSLATE /OUTFILE='its\(end).csv' /TYPE=CSV /REPLACE /FIELDNAMES /CELLS=VALUES.\n"
            let labels = "DISPLAY DICTIONARY.\n"
            let syntax = written.text("lire\(end).sps") + save + labels
            try TextFile.write(Array(syntax.utf8), to: written.folder.file("run\(end).sps"))
            try shell("pspp run\(end).sps -o told\(end).txt", in: written)
            #expect(!written.text("told\(end).txt").contains("error"))
            #expect(written.text("told\(end).txt").contains("ne sait pas"))
        }
        #expect(written.text("told.txt").contains("Ce qui freine : Le temps"))
        try written.python(
            Self.start + """
                    read = rows("its%s.csv" % end)
                    for v in variables:
                        never = str(v["missing"]["notAsked"])
                        for mine, its in zip(ours, read, strict=True):
                            cell, found = mine[v["code"]], its[v["code"]].strip()
                            if v["kind"] in ("territory", "organisation", "text", "date"):
                                assert found == ("" if cell == never else plain(cell).strip()), (v["code"], cell, found)
                            elif cell == "": assert found == "", (v["code"], found)
                            else: assert math.isclose(float(found), float(cell), rel_tol=1e-12, abs_tol=1e-9), (v["code"], cell, found)

                """)
    }

    @Test(arguments: [UInt64(1), 2]) func `the XML of Python reads the cells of the workbook`(seed: UInt64) throws {
        try written(seed).python(
            Self.start + """
                    import xml.etree.ElementTree as tree, zipfile
                    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
                    file = zipfile.ZipFile("donnees.xlsx")
                    names = [s.get("name") for s in tree.fromstring(file.read("xl/workbook.xml")).iter(space + "sheet")]
                    number = names.index("Données" + end.replace("-", " ")) + 1
                    sheet = tree.fromstring(file.read("xl/worksheets/sheet%d.xml" % number))
                    read = []
                    for row in sheet.iter(space + "row"):
                        read.append({})
                        for c in row.iter(space + "c"):
                            texts = [t.text or "" for t in c.iter(space + ("t" if c.get("t") == "inlineStr" else "v"))]
                            read[-1][c.get("r").rstrip("0123456789")] = "".join(texts)
                    places = {name: letter for letter, name in read[0].items()}
                    for v in variables:
                        for mine, its in zip(ours, read[1:], strict=True):
                            cell, value = mine[v["code"]], its.get(places[v["code"]])
                            if cell == "": assert value is None, (v["code"], value)
                            elif v["kind"] in ("territory", "organisation", "text", "date"):
                                assert value == plain(cell), (v["code"], cell, value)
                            else: assert float(value) == float(cell), (v["code"], cell, value)

                """)
    }
}
