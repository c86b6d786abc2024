internal import Exchange
internal import HTML
internal import HTTP
internal import Texts
internal import Views

/// Texts sorted into classes, a word in its sentences, the words of groups of texts.
struct VerbatimTrial {
    private let input: LaboratoryInput
    private let telling: VerbatimWording
    private var words: LaboratoryTexts { input.words }

    init(_ input: LaboratoryInput) {
        self.input = input
        telling = VerbatimWording(input.texts)
    }

    func finding() throws -> LaboratoryFinding {
        let file = try input.file("corpus", words.corpus)
        do {
            switch input.text("calcul") {
            case "mot":
                let word = try needed("mot", words.word)
                let found = try CorpusConcordance(of: file.bytes, word: word)
                return LaboratoryFinding(
                    blocks: [.told(telling.lines(found))], json: VerbatimJSON.concordance(found))
            case "variable":
                let found = try CorpusSpecificities(of: file.bytes, variable: try needed("variable", words.variable))
                return LaboratoryFinding(
                    blocks: [.told(telling.lines(found))], json: VerbatimJSON.specificities(found))
            default: return try classes(file.bytes)
            }
        } catch let fault as CorpusClassification.Fault {
            throw LaboratoryRefusal(telling.sentence(fault, file: file.name), field: "corpus")
        }
    }

    private func needed(_ name: String, _ label: String) throws(LaboratoryRefusal) -> String {
        guard let text = input.text(name) else {
            throw LaboratoryRefusal(words.missingText(label: label), field: name)
        }
        return text
    }

    private func classes(_ file: [UInt8]) throws -> LaboratoryFinding {
        var options = CorpusClassification.Options()
        options.classes = try input.number("classes", words.classes, CorpusClassification.possibleClasses)
        let found = try CorpusClassification(of: file, options) { [isOver = input.isOver] _ in !isOver() }
        let small = Set(found.classes.filter { $0.texts == nil }.map(\.number))
        let pictures = [
            found.tree.flatMap { tree($0, untold: small) }, found.plane.map { plane($0, without: small) },
        ].compactMap(\.self)
        return LaboratoryFinding(
            blocks: pictures.map { .figure($0) } + [.told(telling.lines(found))],
            json: VerbatimJSON.classification(found))
    }

    private func tree(_ tree: ClassTree, untold: Set<Int>) -> Markup? {
        let leaves = tree.nodes.filter(\.children.isEmpty).sorted { $0.x < $1.x }.compactMap { leaf in
            leaf.classNumber.map { number in
                untold.contains(number)
                    ? words.treeLeafFew(number: number) : words.treeLeaf(number: number, n: leaf.segments)
            }
        }
        if leaves.count < 2 { return nil }
        return ClassTreeDrawing(
            tree.nodes.map {
                ClassTreeDrawing.Node(
                    x: $0.x, height: $0.chiSquare, children: $0.children,
                    label: $0.classNumber.map { input.texts.language.formatted($0) })
            }, title: words.treeTitle, words: words.treeText(list: leaves.joined(separator: ", "))
        ).markup
    }

    private func plane(_ plane: ClassPlane, without small: Set<Int>) -> Markup {
        let classes = plane.classes.map {
            ClassPlaneDrawing.Point(
                label: input.texts.language.formatted($0.classNumber), group: $0.classNumber, x: $0.x, y: $0.y,
                isClass: true)
        }
        let forms = plane.forms.filter { !small.contains($0.classNumber) }.map {
            ClassPlaneDrawing.Point(label: $0.form ?? "", group: $0.classNumber, x: $0.x, y: $0.y, isClass: false)
        }
        let share = input.texts.language.percent(plane.shares.reduce(0, +) * 100)
        return ClassPlaneDrawing(
            classes + forms, title: words.planeTitle, words: words.planeText(share: share)
        ).markup
    }
}
