internal import HTML
internal import Routes
internal import Texts

/// The field for words, completed while typing where scripts run.
struct SearchField {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    /// Label, field and button, for a form of its own or a wider one.
    func markup(words: String) -> Markup {
        """
        <label for="mots">\(texts.practices.searchLabel)</label>
        <span class="field"><input type="search" id="mots" name="\(PracticesRoute.wordsField)" value="\(words)" \
        maxlength="200" autocomplete="off" enterkeyhint="search" \
        data-suggestions="\(Route.suggestions(DirectoryRoute()).path)" \
        data-parameter="\(DirectoryRoute.wordsField)" data-label="\(texts.finding.suggestionsLabel)" \
        data-count="\(texts.finding.suggestionsCount)"></span>
        <button class="button" type="submit">\(texts.practices.searchButton)</button>
        <script src="\(Asset.finding)" defer></script>
        """
    }
}
