/// Every text a person can read, in one language: `texts.common.siteName`, `texts.practices.count(n: 3)`.
///
/// One member a catalogue; `scripts/generate.py` writes them from `Catalogue/<feature>.<language>.txt`,
/// and a text missing in one language does not build.
package struct Texts: Sendable {
    package let language: Language

    package init(_ language: Language) { self.language = language }
}
