package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The accessibility statement, generated from what the operator knows: without an audit, not compliant.
package struct AccessibilityPage {
    private let owner: Operator
    private let frame: Frame
    private var texts: LegalTexts { frame.texts.legal }

    package init(owner: Operator, frame: Frame) {
        self.owner = owner
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = frame.texts.pages.accessibilityTitle
        return Layout(frame).page(
            title: title, current: .accessibility,
            """
            <h1>\(title)</h1>
            <p class="lead">\(status)</p>
            <p>\(reason)</p>
            <h2>\(texts.tested)</h2>
            <p>\(texts.testedText)</p>
            <h2>\(texts.exceptions)</h2>
            <p>\(texts.exceptionsText)</p>
            <h2>\(texts.defect)</h2>
            <p>\(texts.defectText) \(contact)</p>
            <h2>\(texts.remedy)</h2>
            <p>\(texts.remedyText)</p>
            """)
    }

    private var status: String {
        switch owner.audit?.status {
        case nil, .notCompliant: texts.statusNot
        case .partly: texts.statusPartly
        case .fully: texts.statusFully
        }
    }

    private var reason: String {
        guard let audit = owner.audit else { return texts.notAudited }
        return texts.audited(day: audit.day, auditor: audit.auditor, rate: audit.rate)
    }

    private var contact: Markup {
        OperatorWords(texts: texts, owner: owner).contact(owner.contact, "operator-contact")
    }
}
