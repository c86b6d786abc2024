package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Those who agreed to be called back; nothing leads from here to an answer.
package struct ContactsPage {
    private let desk: CampaignDesk
    private let contacts: [CampaignContact]?
    private let form: CampaignForm
    private var frame: Frame { form.frame }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    /// - Parameter contacts: nil while nobody reads them, and nobody knows how many there are.
    package init(_ desk: CampaignDesk, _ contacts: [CampaignContact]?, _ form: CampaignForm) {
        self.desk = desk
        self.contacts = contacts
        self.form = form
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        let end = desk.charter.closesOn.number + desk.charter.contactDays
        return Layout(frame).page(
            title: head.title(.contacts), current: .leading(.list),
            """
            \(head.markup(.contacts))\(form.note)<p class="lead">\(texts.contactsLead)</p>
            <p>\(texts.contactsKept(day: end))</p>
            \(told)
            """)
    }

    private var told: Markup {
        guard let contacts else { return "<p class=\"note\">\(texts.contactsWait)</p>\n" }
        return contacts.isEmpty ? "<p>\(texts.contactsNone)</p>\n" : table(contacts)
    }

    private func table(_ contacts: [CampaignContact]) -> Markup {
        """
        <p><a class="button quiet" href="\(Link(Route.leading(.contactsFile(slug: desk.slug))))">\(texts.contactsCSV)</a></p>
        <table class="stacked"><caption>\(texts.contactsCount(n: contacts.count))</caption>
        <thead><tr><th scope="col">\(texts.contactName)</th><th scope="col">\(texts.contactMail)</th>\
        <th scope="col">\(texts.contactPhone)</th><th scope="col">\(texts.contactConsent)</th>\
        <td></td></tr></thead>
        <tbody>\(each: contacts, row)</tbody></table>

        """
    }

    private func row(_ contact: CampaignContact) -> Markup {
        let name = contact.name.isEmpty ? contact.mail : contact.name
        let removing = form.form(
            .contacts(slug: desk.slug), .removeContact, texts.contactRemove, isQuiet: true,
            hidden: [(CampaignFields.contact, String(contact.id))], about: name)
        return """
            <tr><th scope="row">\(contact.name)</th><td data-column="\(texts.contactMail)">\(contact.mail)</td>\
            <td data-column="\(texts.contactPhone)">\(contact.phone)</td>\
            <td data-column="\(texts.contactConsent)">\(contact.consent)</td><td>\(removing)</td></tr>

            """
    }
}
