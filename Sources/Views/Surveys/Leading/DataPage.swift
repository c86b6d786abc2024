package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What becomes of the answers: freezing them, the frozen data set with its codebook and files, or one collected elsewhere.
package struct DataPage {
    package struct File: Sendable {
        package let name: String
        package let label: String

        package init(_ name: String, _ label: String) {
            self.name = name
            self.label = label
        }
    }

    package struct Model: Sendable {
        package let desk: CampaignDesk
        /// For those who may take it away.
        package var dataset: Dataset?
        package var files: [File] = []
        /// What was understood of files that nobody has kept yet.
        package var found: [String] = []
        /// No answer was given here, so that a data set may come from elsewhere.
        package var mayImport = false

        package init(_ desk: CampaignDesk) { self.desk = desk }
    }

    private let model: Model
    private let form: CampaignForm
    private let words: CampaignWords
    private var frame: Frame { form.frame }
    private var desk: CampaignDesk { model.desk }
    private var route: LeadingRoute { .data(slug: desk.slug) }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    package init(_ model: Model, _ form: CampaignForm) {
        self.model = model
        self.form = form
        words = CampaignWords(form.frame)
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        return Layout(frame).page(
            title: head.title(.data), current: .leading(.list),
            """
            \(head.markup(.data))\(form.note)\(desk.led.snapshot.map(snapshot))\
            \(if: desk.led.snapshot == nil, before)\
            \(model.dataset.map { CodebookSection($0, frame).markup })
            """)
    }

    // MARK: Before it is frozen

    private var before: Markup {
        let mayFreeze = desk.campaign.state == .closed && desk.led.may.freezes
        return """
            \(if: desk.campaign.state != .closed, "<p class=\"lead\">\(texts.dataWait)</p>\n")\
            \(if: mayFreeze, freezing)\(if: model.mayImport && desk.led.may.freezes, importing)
            """
    }

    private var freezing: Markup {
        let steps = [
            texts.freezeRows, texts.freezeDay(rounding: words.rounding(desk.charter.rounding).lowercased()),
            texts.freezeFewDays,
            texts.freezeBegun, texts.freezeAnswers, texts.freezeLost,
        ]
        return """
            <h2>\(texts.freezeHeading)</h2>
            <p>\(texts.freezeLead)</p>
            <ul>\(each: steps, { "<li>\($0)</li>\n" })</ul>
            \(if: desk.led.typed.isSomeOnce, "<p class=\"note problem\">\(texts.freezeOnce)</p>\n")\
            \(form.form(route, .freeze, texts.freeze, isStop: true, form.sure(texts.freezeSure, .freeze)))
            """
    }

    // MARK: The frozen data set

    private func snapshot(_ snapshot: CampaignSnapshot) -> Markup {
        let rows = model.dataset?.tables.first.map { frame.texts.language.formatted($0.count) }
        return """
            <h2>\(texts.snapshotHeading)</h2>
            <dl class="named"><dt>\(texts.snapshotDay)</dt><dd>\(frame.texts.language.date(snapshot.freeze.day))</dd>
            \(rows.map { "<dt>\(texts.snapshotRows)</dt><dd>\($0)</dd>\n" })\
            <dt>\(texts.snapshotHash)</dt><dd><code class="secret hash">\(snapshot.freeze.hash)</code>\
            <span class="meta">\(texts.snapshotHashHelp)</span></dd></dl>
            \(if: model.dataset == nil, notAnalyst, else: files)
            """
    }

    private var notAnalyst: Markup {
        """
        <p>\(texts.snapshotAnalysts)\(if: desk.led.may.leads, " <a href=\"\(Link(Route.leading(.team(slug: desk.slug))))\">\(texts.snapshotAnalystsLink)</a>")</p>

        """
    }

    private var files: Markup {
        """
        <h2>\(texts.filesHeading)</h2>
        <p>\(texts.filesLead)</p>
        <ul class="own">\(each: model.files, { file in """
            <li><a href="\(Link(Route.leading(.dataFile(slug: desk.slug, name: file.name))))">\(file.label)</a> \
            <span class="meta">\(file.name)</span></li>

            """ })</ul>

        """
    }

    // MARK: Data collected elsewhere

    private var importing: Markup {
        let place = Link(Route.leading(.dataImport(slug: desk.slug)))
        return """
            <h2>\(texts.importHeading)</h2>
            <p>\(texts.importLead)</p>
            \(if: !model.found.isEmpty, found)\
            <form class="account" method="post" enctype="multipart/form-data" action="\(place)" novalidate>\(form.token.input)
            \(file(CampaignFields.files, texts.importFiles, texts.importFilesHelp(n: LeadingRoute.importLimit >> 20), isMany: true))\
            \(file(CampaignFields.codebook, texts.importCodebook, texts.importCodebookHelp, isMany: false))\
            \(if: !model.found.isEmpty, form.sure(texts.importSure, .keep))
            <p>\(button(.look, texts.importLook, isQuiet: !model.found.isEmpty)) \
            \(button(.guess, texts.importGuess, isQuiet: true)) \
            \(if: !model.found.isEmpty, button(.keep, texts.importSave, isQuiet: false))</p></form>

            """
    }

    private var found: Markup {
        """
        <section class="findings"><h3>\(texts.importFound)</h3>
        <p>\(texts.importFoundLead)</p>
        <ul>\(each: model.found, { "<li>\($0)</li>\n" })</ul></section>

        """
    }

    private func button(_ action: CampaignAction, _ label: String, isQuiet: Bool) -> Markup {
        """
        <button class="\(isQuiet ? "button quiet" : "button")" type="submit" name="\(CampaignFields.action)" \
        value="\(action.rawValue)">\(label)</button>
        """
    }

    private func file(_ name: String, _ label: String, _ help: String, isMany: Bool) -> Markup {
        let fault = form.problem?.fault(of: name)
        return """
            <div class="entry"><label for="\(name)">\(label)</label>
            <p class="meta" id="\(name)-aide">\(help)</p>
            \(fault.map { "<p class=\"wrong\" id=\"\(name)-erreur\">\($0)</p>\n" })\
            <input id="\(name)" name="\(name)" type="file"\(attribute: "multiple", if: isMany, "") \
            aria-describedby="\(name)-aide\(fault == nil ? "" : " \(name)-erreur")"\
            \(attribute: "aria-invalid", if: fault != nil, "true")></div>

            """
    }
}
