internal import Domain
internal import Exchange
package import Texts

/// Says what was read of the answers of a survey, and what keeps them from being read.
package struct DataTelling {
    private static let margin = "  - "
    private let all: Texts
    private let texts: SurveyCommandTexts

    package init(_ all: Texts) { (self.all, texts) = (all, all.surveyCommand) }

    package func lines(_ study: DataStudy) -> [String] {
        let tables = study.dataset.tables
        var lines = [
            texts.data(rows: tables.first?.count ?? 0, columns: study.dataset.codebook.variables.count)
        ]
        lines += tables.dropFirst().map { table in
            Self.margin + texts.level(label: table.level.label.text(in: all.language.rawValue), rows: table.count)
        }
        if let guess = study.guess {
            lines.append(texts.guessed)
            lines += guess.columns.map { column in
                Self.margin + texts.column(column: column.header, reason: all.microdata.words(column.reason))
            }
            lines += guess.leftOut.map { column in
                Self.margin
                    + texts.column(
                        column: column.header.isEmpty ? column.sheet : column.header,
                        reason: all.microdata.words(column.reason))
            }
        }
        if !study.unread.isEmpty { lines.append(texts.unread(list: study.unread.joined(separator: ", "))) }
        return lines + [texts.hash(hash: study.hash)]
    }

    /// A sentence for each, with the place in the files.
    package func sentences(_ fault: DataStudy.Fault, codebook: String) -> [String] {
        let microdata = all.microdata
        switch fault {
        case .codebook(let error): return [microdata.bookAt(path: codebook, reason: TableWords(all).sentence(error))]
        case .read(.table(let error, let file)):
            return [all.surveyQuestions.inFile(path: file, sentence: TableWords(all).sentence(error))]
        case .read(.codebook(let fault)): return [microdata.sentence(fault)]
        case .read(.faults(let faults, let total)): return microdata.sentences(faults, total: total)
        }
    }
}
