internal import Domain
internal import XML

/// The codebook as XML in the manner of DDI Codebook 2.5 (ddialliance.org), for catalogues of data.
struct MicrodataDDI {
    private let dataset: Dataset
    private let freeze: Freeze?
    private let notice: MicrodataNotice
    private let words: MicrodataWords
    private var codebook: Codebook { dataset.codebook }

    init(_ dataset: Dataset, _ freeze: Freeze?, _ words: MicrodataWords) {
        self.dataset = dataset
        self.freeze = freeze
        self.words = words
        notice = MicrodataNotice(dataset, freeze, words)
    }

    /// - Throws: `XMLError` when there is no memory for it.
    func bytes() throws(XMLError) -> [UInt8] {
        let xml = try XMLWriter()
        xml.element("codeBook", ["xmlns": "ddi:codebook:2_5", "version": "2.5", "xml:lang": words.language]) {
            xml.element("stdyDscr") { study(xml) }
            for (index, table) in dataset.tables.enumerated() {
                xml.element("fileDscr", ["ID": "F\(index + 1)"]) { file(table, xml) }
            }
            xml.element("dataDscr") {
                for group in codebook.groups { self.group(group, xml) }
                for variable in codebook.variables { self.variable(variable, xml) }
            }
        }
        return try xml.finished()
    }

    private func study(_ xml: XMLWriter) {
        xml.element("citation") {
            xml.element("titlStmt") {
                xml.element("titl", text: plain(codebook.title))
                for entry in codebook.title.entries where entry.text != codebook.title.text(in: words.language) {
                    xml.element("parTitl", ["xml:lang": entry.language], text: entry.text.withoutControls)
                }
                xml.element("IDNo", text: codebook.code)
            }
            if !codebook.producers.isEmpty {
                xml.element("rspStmt") {
                    for producer in codebook.producers { xml.element("AuthEnty", text: producer.withoutControls) }
                }
            }
            if let day = freeze?.day {
                xml.element("prodStmt") { xml.element("prodDate", ["date": day.iso], text: day.iso) }
            }
            xml.element("verStmt") { xml.element("version", text: codebook.version.withoutControls) }
        }
        xml.element("stdyInfo") {
            xml.element("abstract", text: notice.text(after: "").withoutControls)
            xml.element("sumDscr") {
                if let since = codebook.since?.iso {
                    xml.element("collDate", ["date": since, "event": "start"], text: since)
                }
                if let until = codebook.until?.iso {
                    xml.element("collDate", ["date": until, "event": "end"], text: until)
                }
                if !codebook.universe.isEmpty { xml.element("universe", text: plain(codebook.universe)) }
            }
        }
        xml.element("dataAccs") {
            xml.element("useStmt") {
                if !codebook.licence.isEmpty { xml.element("conditions", text: codebook.licence.withoutControls) }
                let warnings = [notice.banner ?? "", plain(codebook.disclaimer)].filter { !$0.isEmpty }
                xml.element("disclaimer", text: warnings.joined(separator: " "))
            }
        }
    }

    private func file(_ table: Dataset.Table, _ xml: XMLWriter) {
        xml.element("fileTxt") {
            xml.element("fileName", text: MicrodataFiles.name(.machine, table.level))
            xml.element("fileCont", text: plain(table.level.label))
            xml.element("dimensns") {
                xml.element("caseQnty", text: String(table.count))
                xml.element("varQnty", text: String(table.variables.count))
            }
            xml.element("fileType", text: "text/csv")
        }
    }

    private func group(_ group: Codebook.Group, _ xml: XMLWriter) {
        let members = codebook.variables.filter { $0.group == group.code }.map(Self.id)
        let type = group.kind == .several ? "multipleResp" : group.kind == .matrix ? "grid" : "other"
        xml.element("varGrp", ["ID": "G_\(group.code)", "type": type, "var": members.joined(separator: " ")]) {
            xml.element("labl", text: plain(group.label))
            if !group.question.isEmpty { xml.element("txt", text: plain(group.question)) }
            if !group.base.isEmpty { xml.element("universe", text: plain(group.base)) }
        }
    }

    private func variable(_ variable: Variable, _ xml: XMLWriter) {
        let file = (codebook.levels.firstIndex { $0.code == variable.level } ?? 0) + 1
        let isContinuous = variable.kind == .number || variable.kind == .date
        xml.element(
            "var",
            [
                "ID": Self.id(variable), "name": variable.code, "files": "F\(file)",
                "intrvl": isContinuous ? "contin" : "discrete",
                "wgt": variable.role == .weight ? "wgt" : "not-wgt",
            ]
        ) {
            xml.element("labl", text: codebook.fullLabel(of: variable, in: words.language).withoutControls)
            xml.element("qstn") { xml.element("qstnLit", text: plain(codebook.question(of: variable))) }
            xml.element("invalrng") {
                for gap in Gap.missing {
                    xml.element("item", ["VALUE": String(variable.missing.code(of: gap) ?? 0)]) {}
                }
            }
            let base = codebook.base(of: variable)
            if !base.isEmpty { xml.element("universe", text: plain(base)) }
            for value in variable.values {
                let shown = variable.kind.isText ? value.name : String(value.number)
                category(shown, plain(value.label), isMissing: false, xml)
            }
            if variable.kind == .several {
                category("1", plain(variable.label), isMissing: false, xml)
                category("0", "0", isMissing: false, xml)
            }
            for gap in Gap.missing {
                category(String(variable.missing.code(of: gap) ?? 0), words.word(gap), isMissing: true, xml)
            }
            let isText = variable.kind.isText || variable.kind == .date
            xml.element("varFormat", ["type": isText ? "character" : "numeric"]) {}
        }
    }

    private func category(_ value: String, _ label: String, isMissing: Bool, _ xml: XMLWriter) {
        xml.element("catgry", isMissing ? ["missing": "Y"] : [:]) {
            xml.element("catValu", text: value.withoutControls)
            xml.element("labl", text: label)
        }
    }

    private func plain(_ labels: Labels) -> String { labels.text(in: words.language).withoutControls }

    private static func id(_ variable: Variable) -> String { "V_\(variable.code)" }
}
