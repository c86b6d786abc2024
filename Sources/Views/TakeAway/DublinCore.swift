internal import Domain
internal import HTML

/// A sheet in unqualified Dublin Core, in the envelope of OAI-PMH (`oai_dc`).
package struct DublinCore {
    private let card: SheetCard

    package init(_ card: SheetCard) { self.card = card }

    /// The file of its own.
    package var bytes: [UInt8] {
        let file: Markup = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(element)\n"
        return XMLText.sound(file.bytes)
    }

    /// The element that a harvested record carries.
    var element: Markup {
        """
        <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
        <dc:title xml:lang="fr">\(card.title)</dc:title>
        \(each: card.bearers, { "<dc:creator>\($0)</dc:creator>\n" })\
        \(each: card.subjects, { "<dc:subject xml:lang=\"fr\">\($0)</dc:subject>\n" })\
        \(card.summary.map { "<dc:description xml:lang=\"fr\">\($0)</dc:description>\n" as Markup })\
        <dc:publisher>\(card.publisher)</dc:publisher>
        \(each: card.actors, { "<dc:contributor>\($0)</dc:contributor>\n" })\
        \(card.day.map { "<dc:date>\($0)</dc:date>\n" as Markup })\
        <dc:type>Text</dc:type>
        <dc:format>text/html</dc:format>
        <dc:identifier>\(card.link.address)</dc:identifier>
        \(each: card.sources, source)\
        <dc:language>fr</dc:language>
        \(each: card.related, { "<dc:relation>\($0.link.address)</dc:relation>\n" })\
        \(each: card.places, { "<dc:coverage xml:lang=\"fr\">\($0.name)</dc:coverage>\n" })\
        \(card.period.map { "<dc:coverage xml:lang=\"fr\">\($0)</dc:coverage>\n" as Markup })\
        \(if: !card.licence.isEmpty, "<dc:rights xml:lang=\"fr\">\(card.licence)</dc:rights>\n")\
        \(card.licenceAddress.map { "<dc:rights>\($0)</dc:rights>\n" as Markup })</oai_dc:dc>
        """
    }

    private func source(_ source: SourceDocument) -> Markup {
        """
        <dc:source xml:lang="fr">\(SheetCard.citation(of: source))</dc:source>
        \(source.address.map { "<dc:source>\($0)</dc:source>\n" as Markup })
        """
    }
}
