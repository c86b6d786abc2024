internal import Exchange
internal import French
package import Texts

/// Words the classes of a corpus, and what is wrong with a file.
package struct VerbatimWording {
    private static let margin = "    "
    private static let forms = 12
    private static let rareForms = 6
    private static let modalities = 8
    /// Characters of a segment that are shown.
    private static let extract = 300
    /// Characters before the word of a concordance.
    private static let context = 50
    private let texts: VerbatimsTexts
    private let language: Language

    package init(_ texts: Texts) {
        self.texts = texts.verbatims
        language = texts.language
    }

    package func progress(_ percent: Int) -> String { texts.progress(share: percent) }

    package func lines(_ found: CorpusClassification) -> [String] {
        var lines = [head(found)]
        lines += found.notes.map(note)
        lines.append(method(found))
        if let asked = found.requestedClasses, asked > found.classes.count, !found.classes.isEmpty {
            lines.append(texts.fewerClasses(asked: asked))
        }
        if !found.hasSmallClass {
            lines.append(
                texts.unclassified(n: found.unclassified, share: percent(found.unclassified, of: found.segments)))
        }
        if found.isDoubleIdle { lines.append(texts.idleDouble) }
        for one in found.classes { lines += [""] + self.lines(one, isWhole: !found.hasSmallClass) }
        lines.append("")
        if found.hiddenModalities > 0 {
            lines.append(texts.hidden(n: found.hiddenModalities, least: CorpusClass.leastTexts))
        }
        if !found.classes.isEmpty { lines += [texts.legend, texts.ending] }
        return lines
    }

    package func lines(_ found: CorpusConcordance) -> [String] {
        [texts.concordance(form: found.shown, n: found.lines.count)]
            + found.lines.map { line in
                let before = String(repeating: " ", count: max(0, Self.context - line.before.count)) + line.before
                return texts.concordanceLine(
                    before: String(before.suffix(Self.context)), word: line.word, after: line.after, text: line.text)
            }
    }

    package func lines(_ found: CorpusSpecificities) -> [String] {
        var lines: [String] = []
        for value in found.values {
            lines.append(
                texts.value(
                    name: name(found.variable, value.value), n: value.texts,
                    words: value.words))
            func list(_ forms: [CorpusSpecificities.Form]) -> String {
                forms.prefix(Self.forms).map { form in
                    texts.form(form: form.shown, chi: Int(form.score.magnitude.rounded()))
                }.joined(separator: ", ")
            }
            if value.over.isEmpty && value.under.isEmpty { lines.append(Self.margin + texts.noForm) }
            if !value.over.isEmpty { lines.append(Self.margin + texts.forms(list: list(value.over))) }
            if !value.under.isEmpty { lines.append(Self.margin + texts.rareForms(list: list(value.under))) }
        }
        if found.unnamed > 0 { lines.append(texts.unnamedValues(n: found.unnamed, least: CorpusClass.leastTexts)) }
        return lines + ["", texts.specificityLegend]
    }

    /// What there is in all; less the other classes, it would tell of a small one.
    private func head(_ found: CorpusClassification) -> String {
        if found.hasSmallClass {
            return texts.corpusFew(forms: found.forms, least: found.leastForm, few: CorpusClass.leastTexts)
        }
        return texts.corpus(
            texts: found.texts, words: found.words, segments: found.segments, forms: found.forms,
            least: found.leastForm)
    }

    private func method(_ found: CorpusClassification) -> String {
        if found.classes.isEmpty { return texts.noStableClass }
        return found.isDouble
            ? texts.methodDouble(n: found.classes.count) : texts.methodSimple(n: found.classes.count)
    }

    private func lines(_ one: CorpusClass, isWhole: Bool) -> [String] {
        guard let count = one.texts else {
            return [texts.classFew(number: one.number, n: CorpusClass.leastTexts)]
        }
        let size = texts.classTexts(n: count)
        let share = language.percent(one.share * 100)
        var lines = [
            isWhole
                ? texts.classTitle(number: one.number, n: one.segments, share: share, texts: size)
                : texts.classTitleFew(number: one.number, n: one.segments, texts: size)
        ]
        var details = [one.forms.isEmpty ? texts.noForm : texts.forms(list: list(one.forms, Self.forms))]
        if !one.rareForms.isEmpty { details.append(texts.rareForms(list: list(one.rareForms, Self.rareForms))) }
        if !one.modalities.isEmpty {
            let named = one.modalities.prefix(Self.modalities).map { texts.modality(name: name($0), texts: $0.texts) }
            details.append(texts.modalities(list: named.joined(separator: ", ")))
        }
        if one.unnamedModalities > 0 {
            details.append(texts.unnamed(n: one.unnamedModalities, least: CorpusClass.leastTexts))
        }
        details += one.extracts.map { texts.extract(content: short($0.content), text: $0.text, line: $0.line) }
        lines += details.map { Self.margin + $0 }
        return lines
    }

    private func list(_ forms: [CorpusClass.Form], _ limit: Int) -> String {
        forms.prefix(limit).map { texts.form(form: $0.shown, chi: Int($0.chiSquare.magnitude.rounded())) }
            .joined(separator: ", ")
    }

    private func name(_ modality: CorpusClass.Modality) -> String { name(modality.name, modality.value ?? "") }

    private func name(_ variable: String, _ value: String) -> String {
        value.isEmpty ? variable : texts.variableValue(name: variable, value: value)
    }

    private func short(_ text: String) -> String {
        text.count > Self.extract ? text.prefix(Self.extract - 1) + "…" : text
    }

    private func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0, part > 0 else { return language.percent(0, decimals: 0) }
        let share = (Double(part) / Double(whole) * 100).rounded()
        return (share == 0 ? "< " : "") + language.percent(max(1, share), decimals: 0)
    }

    private func note(_ note: VerbatimCorpusNote) -> String {
        switch note {
        case .encoding(let name): texts.noteEncoding(name: name)
        case .emptyTexts(let count, let line): texts.noteEmpty(n: count, line: line)
        case .numberedMarks: texts.noteNumbered
        }
    }

    // MARK: Faults

    package func tooBig(file: String, size: Int, limit: Int) -> String {
        // A file that is just too big is not said to be as big as it may be.
        texts.faultFile(file: file, reason: texts.faultTooBig(size: (size + (1 << 20) - 1) >> 20, limit: limit >> 20))
    }

    package func sentence(_ fault: CorpusClassification.Fault, file: String) -> String {
        switch fault {
        case .file(let fault): sentence(fault, file: file)
        case .noForm(let least): texts.faultFile(file: file, reason: texts.faultNoForm(least: least))
        case .unknownWord(let word): texts.faultFile(file: file, reason: texts.faultWord(word: word))
        case .unknownVariable(let name, let known):
            texts.faultFile(
                file: file, reason: texts.faultNoVariable(name: name, known: known.joined(separator: ", ")))
        case .tooManyValues(let name, let limit):
            texts.faultFile(file: file, reason: texts.faultValues(name: name, limit: limit))
        case .cancelled: texts.faultFile(file: file, reason: texts.faultCancelled)
        }
    }

    private func sentence(_ fault: VerbatimCorpusFault, file: String) -> String {
        func at(_ line: Int, _ column: Int, _ reason: String) -> String {
            texts.faultAt(file: file, line: line, column: column, reason: reason)
        }
        return switch fault {
        case .empty: texts.faultFile(file: file, reason: texts.faultEmpty)
        case .tooBig(let bytes, let limit): tooBig(file: file, size: bytes, limit: limit)
        case .otherEncoding(let name): texts.faultFile(file: file, reason: texts.faultEncoding(name: name))
        case .badCharacter(let line, let column): at(line, column, texts.faultCharacter)
        case .controlCharacter(let code, let line, let column):
            at(line, column, texts.faultControl(code: Self.hexadecimal(code)))
        case .textBeforeMark(let line, let found):
            texts.faultLine(file: file, line: line, reason: texts.faultBeforeMark(found: found))
        case .badVariable(let line, let column, let found): at(line, column, texts.faultVariable(found: found))
        case .emptyName(let line, let column): at(line, column, texts.faultName)
        case .longName(let line, let column, let limit): at(line, column, texts.faultLong(limit: limit))
        case .tooManyVariables(let line, let limit):
            texts.faultLine(file: file, line: line, reason: texts.faultVariables(limit: limit))
        case .tooManyTexts(let line, let limit):
            texts.faultLine(file: file, line: line, reason: texts.faultTexts(limit: limit))
        }
    }

    private static func hexadecimal(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
