package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The page of one practice: thirty seconds at the top, then the three strands, then where it all comes from.
package struct SheetPage {
    private let sheet: Sheet
    private let frame: Frame
    private let lexicon: Lexicon
    private let close: [ClosePractice]
    private var facts: FactView
    private var words: SheetWords { facts.words }

    /// - Parameters:
    ///   - lexicon: the words that the page explains.
    ///   - close: the practices near this one, the nearest first.
    package init(
        _ sheet: Sheet, template: Template, vocabularies: Vocabularies, lexicon: Lexicon = Lexicon(),
        close: [ClosePractice] = [], frame: Frame
    ) {
        self.sheet = sheet
        self.lexicon = lexicon
        self.close = close
        self.frame = frame
        facts = FactView(words: SheetWords(frame.texts, vocabularies), sheet: sheet, template: template)
    }

    package var bytes: [UInt8] {
        let title = words.written(sheet.practice.title)
        // A page explains each word once, so each page begins with nothing explained.
        var page = self
        page.facts.explainer = Explainer(lexicon)
        return Layout(frame).page(title: title, current: .practices(PracticesRoute()), page.content(title))
    }

    private func content(_ title: String) -> Markup {
        """
        \(Trail(frame.texts).markup([(frame.texts.practices.listTitle, .practices(PracticesRoute()))], here: title))
        <article\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
        <h1>\(title)</h1>
        \(subtitle)\(fiction)\(lead)
        \(SheetEssentials(facts: facts).markup)
        \(closeSection.compareLink)\
        <nav aria-label="\(words.sheet.contents)"><h2 class="hidden">\(words.sheet.contents)</h2>
        <ul class="contents">\(each: strands, { contentsEntry($0) })\(if: !close.isEmpty, closeEntry)</ul></nav>
        \(each: strands, { strand($0) })
        \(closeSection.markup)\(facts.explainer.section(frame))</article>
        """
    }

    private var subtitle: Markup {
        guard let text = sheet.first("subtitle")?.text else { return "" }
        return "<p class=\"meta\">\(words.written(text))</p>\n"
    }

    /// Nobody must take the demonstration for a real place.
    private var fiction: Markup {
        guard sheet.source?.code == Demonstration.document.code else { return "" }
        return "<p class=\"note\">\(words.sheet.fiction)</p>"
    }

    private var lead: Markup {
        guard let text = sheet.first("definition")?.text ?? sheet.first("description")?.text else { return "" }
        return "<p class=\"lead\">\(facts.explainer.prose(words.written(text)))</p>"
    }

    /// The strands that say something, context first: where a practice was born explains what it does.
    private var strands: [Strand] {
        [.context, .approach, .result, .identity, .provenance].filter { strand in
            facts.template.sections(of: strand).contains { sheet.hasContent($0) }
                || (strand == .provenance && !sheet.otherSources.isEmpty)
        }
    }

    private func contentsEntry(_ strand: Strand) -> Markup {
        "<li><a href=\"\(Link(fragment: strand.rawValue))\">\(heading(strand).title)</a></li>"
    }

    private var closeEntry: Markup {
        "<li><a href=\"\(Link(fragment: "proches"))\">\(frame.texts.compare.closeHeading)</a></li>"
    }

    private var closeSection: CloseSection {
        CloseSection(close: close, sheet: sheet, words: words, template: facts.template)
    }

    private func strand(_ strand: Strand) -> Markup {
        let heading = heading(strand)
        return """
            <section class="strand \(strand.rawValue)" id="\(strand.rawValue)" \
            aria-labelledby="\(strand.rawValue)-titre">
            <h2 id="\(strand.rawValue)-titre"><span class="k">\(heading.strand)</span> \(heading.title)</h2>
            \(inside(strand))
            </section>

            """
    }

    private func inside(_ strand: Strand) -> Markup {
        if strand == .provenance { return SheetProvenance(facts: facts, timeZone: frame.timeZone).markup }
        let section = SheetSection(facts: facts)
        return "\(each: facts.template.sections(of: strand), { section.markup($0) })"
    }

    private func heading(_ strand: Strand) -> (strand: String, title: String) {
        let texts = words.sheet
        switch strand {
        case .identity: return (texts.identityStrand, texts.identityHeading)
        case .context: return (texts.contextStrand, texts.contextHeading)
        case .approach: return (texts.approachStrand, texts.approachHeading)
        case .result: return (texts.resultStrand, texts.resultHeading)
        case .provenance: return (texts.provenanceStrand, texts.provenanceHeading)
        }
    }
}
