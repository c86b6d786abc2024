package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What is done with data about people, generated from the list of processings.
package struct PrivacyPage {
    private let owner: Operator
    private let frame: Frame
    private var texts: LegalTexts { frame.texts.legal }
    private var words: OperatorWords { OperatorWords(texts: texts, owner: owner) }

    package init(owner: Operator, frame: Frame) {
        self.owner = owner
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.privacyTitle, current: .privacy,
            """
            <h1>\(texts.privacyTitle)</h1>
            <p class="lead">\(texts.privacyLead)</p>
            <dl class="named">
            <dt>\(texts.controller)</dt><dd>\(controller)</dd>
            <dt>\(texts.officer)</dt><dd>\(officer)</dd>
            </dl>
            <h2>\(texts.usesTitle)</h2>
            \(each: Processing.all, use)
            <h2>\(texts.rights)</h2>
            <p>\(texts.rightsText)</p>
            <h2>\(texts.individual)</h2>
            <p>\(texts.individualText)</p>
            """)
    }

    private var controller: Markup {
        if owner.name.isEmpty { return words.shown("", "operator-name") }
        return "\(texts.controllerText(name: owner.name))"
    }

    private var officer: Markup {
        if owner.protectionOfficer.isEmpty { return words.shown("", "dpo-contact") }
        return "\(texts.officerText) \(words.contact(owner.protectionOfficer, "dpo-contact"))"
    }

    private func use(_ processing: Processing) -> Markup {
        let named = ProcessingWords(texts: texts, code: processing.code)
        return """
            <h3>\(named.name)</h3>
            <dl class="named">
            <dt>\(texts.purpose)</dt><dd>\(named.purpose)</dd>
            <dt>\(texts.data)</dt><dd>\(named.data)</dd>
            <dt>\(texts.people)</dt><dd>\(named.people)</dd>
            <dt>\(texts.basis)</dt><dd>\(named.basis(processing.basis(for: owner.kind)))</dd>
            <dt>\(texts.recipients)</dt><dd>\(named.recipients)</dd>
            <dt>\(texts.retention)</dt><dd>\(named.retention(processing.retention))</dd>
            </dl>

            """
    }
}
