package import Domain
internal import French
internal import HTML
package import Routes
internal import Texts

/// The words from A to Z, or those that answer what was typed.
package struct GlossaryPage {
    private let words: [KnowledgeEntry]
    private let isEmpty: Bool
    private let route: DirectoryRoute
    private let frame: Frame
    private var texts: KnowledgeTexts { frame.texts.knowledge }

    /// - Parameter words: all of them by name; those that do not answer the route are left out here.
    package init(_ words: [KnowledgeEntry], route: DirectoryRoute, frame: Frame) {
        self.route = route
        self.frame = frame
        isEmpty = words.isEmpty
        let asked = French.folded(route.words)
        self.words = asked.isEmpty ? words : words.filter { Self.answers($0, asked) }
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.glossaryTitle, content) }

    private var isSearch: Bool { !French.folded(route.words).isEmpty }

    /// A word answers by any of its names, or by its definitions.
    private static func answers(_ word: KnowledgeEntry, _ asked: String) -> Bool {
        let said: Set<KnowledgeField> = [.label, .acronym, .variant, .alias, .definition, .official]
        return word.lines.contains { said.contains($0.field) && French.folded($0.text).contains(asked) }
    }

    private var content: Markup {
        if isEmpty {
            return """
                <h1>\(texts.glossaryEmpty)</h1>
                <div class="note"><p>\(texts.glossaryEmptyAdvice)</p></div>
                """
        }
        if words.isEmpty { return nothingFound }
        return """
            <h1>\(texts.glossaryTitle)</h1>
            <p class="lead">\(texts.glossaryLead)</p>
            \(form)
            \(if: isSearch, found, else: letters)
            <div\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
            \(each: groups, { group($0.letter, $0.words) })</div>
            \(if: !isSearch, Downloads(frame.texts, .glossary).markup)
            """
    }

    private var form: Markup {
        """
        <search><form class="search" action="\(Link(Route.glossary(DirectoryRoute())))" method="get">
        <label for="mots">\(texts.glossaryLabel)</label>
        <input type="search" id="mots" name="\(DirectoryRoute.wordsField)" value="\(route.words)" maxlength="200" \
        autocomplete="off" enterkeyhint="search">
        <button class="button" type="submit">\(texts.glossaryButton)</button>
        </form></search>
        """
    }

    private var found: Markup {
        """
        <p class="meta" role="status">\(texts.glossaryFound(n: words.count, words: route.words)) \
        <a href="\(Link(Route.glossary(DirectoryRoute())))">\(texts.glossaryAll)</a></p>
        """
    }

    private var nothingFound: Markup {
        """
        <h1>\(texts.glossaryNone(words: route.words))</h1>
        \(form)
        <div class="note"><p>\(texts.glossaryNoneAdvice)</p>
        <p><a href="\(Link(Route.practices(PracticesRoute(words: route.words))))">\
        \(texts.glossaryInSheets(words: route.words))</a></p></div>
        <p><a class="button quiet" href="\(Link(Route.glossary(DirectoryRoute())))">\(texts.glossaryAll)</a></p>
        """
    }

    private var letters: Markup {
        """
        <p class="meta">\(texts.glossaryCount(n: words.count))</p>
        <nav aria-label="\(texts.glossaryLetters)"><ul class="letters">
        \(each: groups, { "<li><a href=\"\(Link(fragment: "lettre-\($0.letter)"))\">\($0.letter.uppercased())</a></li>" })
        </ul></nav>
        """
    }

    /// The words by the first letter of their folded name, in their order.
    private var groups: [(letter: String, words: [KnowledgeEntry])] {
        var groups: [(letter: String, words: [KnowledgeEntry])] = []
        for word in words {
            let letter = String(French.sortKey(word.label).prefix(1))
            if groups.last?.letter == letter {
                groups[groups.count - 1].words.append(word)
            } else {
                groups.append((letter, [word]))
            }
        }
        return groups
    }

    private func group(_ letter: String, _ words: [KnowledgeEntry]) -> Markup {
        """
        <h2 id="lettre-\(letter)">\(letter.uppercased())</h2>
        <dl class="words">
        \(each: words, entry)</dl>

        """
    }

    private func entry(_ word: KnowledgeEntry) -> Markup {
        """
        <dt><a href="\(Link(Route.word(slug: word.slug)))">\(KnowledgeWords.name(of: word))</a>\
        \(if: !word.lines(.official).isEmpty, " <span class=\"tag\">\(texts.official)</span>")</dt>
        <dd>\(KnowledgeWords.written(word.shortDefinition ?? ""))</dd>

        """
    }
}
