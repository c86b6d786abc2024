package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The catalogue of what can be taken away: each list with its files, the licence and what to know before counting.
package struct OpenDataPage {
    private struct Dataset {
        let name: String
        let text: String
        let page: Route
        let listing: ExportRoute.Listing
    }

    private let owner: Operator
    private let frame: Frame
    private var texts: LegalTexts { frame.texts.legal }

    package init(owner: Operator, frame: Frame) {
        self.owner = owner
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let name = OperatorWords(texts: texts, owner: owner).name(or: frame.texts.common.siteName)
        return Layout(frame).page(
            title: texts.openTitle, current: .openData,
            """
            <h1>\(texts.openTitle)</h1>
            <p class="lead">\(texts.openLead)</p>
            <h2>\(texts.openSets)</h2>
            \(table)
            <p><a href="\(Link(Route.vocabularies))">\(texts.openVocabularies)</a>. \(texts.openVocabulariesText)</p>
            <h2>\(away.harvest)</h2>
            <p>\(away.harvestText) <a href="\(Link(HarvestLink()))"><code>\(Route.machine(.harvest).path)</code></a>. \
            \(away.sitemap) <a href="\(Link(Route.machine(.sitemap(SitemapRoute()))))"><code>\(sitemapPath)</code></a>.</p>
            <h2>\(texts.openLicence)</h2>
            <p>\(texts.openLicenceText(licence: owner.licence, name: name))</p>
            <h2>\(texts.openFormats)</h2>
            <p>\(texts.openFormatsText)</p>
            <h2>\(texts.openFresh)</h2>
            <p>\(texts.openFreshText)</p>
            <h2>\(texts.openLimits)</h2>
            <p>\(texts.openLimitsText)</p>
            """)
    }

    private var away: TakeAwayTexts { frame.texts.takeAway }
    private var sitemapPath: String { Route.machine(.sitemap(SitemapRoute())).path }

    private var datasets: [Dataset] {
        let all = DirectoryRoute()
        return [
            Dataset(
                name: texts.openPractices, text: texts.openPracticesText, page: .practices(PracticesRoute()),
                listing: .practices(SheetSearch())),
            Dataset(name: texts.openMethods, text: texts.openMethodsText, page: .methods, listing: .methods),
            Dataset(name: texts.openGlossary, text: texts.openGlossaryText, page: .glossary(all), listing: .glossary),
            Dataset(
                name: texts.openTerritories, text: texts.openTerritoriesText, page: .territories,
                listing: .territories),
            Dataset(
                name: texts.openOrganisations, text: texts.openOrganisationsText, page: .organisations(all),
                listing: .organisations),
            Dataset(name: texts.openGroups, text: texts.openGroupsText, page: .groups(all), listing: .groups),
            Dataset(name: texts.openSources, text: texts.openSourcesText, page: .sources, listing: .sources),
        ]
    }

    private var table: Markup {
        """
        <div class="scroll" role="region" tabindex="0" aria-label="\(texts.openSets)"><table>
        <thead><tr><th scope="col">\(texts.openSet)</th><th scope="col">\(texts.openWhat)</th>\
        <th scope="col">\(texts.openFiles)</th></tr></thead>
        <tbody>\(each: datasets, row)</tbody></table></div>
        """
    }

    private func row(_ dataset: Dataset) -> Markup {
        let formats: [(format: ExportRoute.Format, name: String)] = [(.csv, "CSV"), (.xlsx, "XLSX"), (.json, "JSON")]
        return """
            <tr><th scope="row"><a href="\(Link(dataset.page))">\(dataset.name)</a></th><td>\(dataset.text)</td>\
            <td>\(each: formats, separator: " ", { file($0.format, $0.name, dataset) })</td></tr>

            """
    }

    private func file(_ format: ExportRoute.Format, _ name: String, _ dataset: Dataset) -> Markup {
        """
        <a href="\(Link(Route.export(ExportRoute(dataset.listing, format))))" \
        aria-label="\(texts.file(format: name, list: dataset.name))">\(name)</a>
        """
    }
}
