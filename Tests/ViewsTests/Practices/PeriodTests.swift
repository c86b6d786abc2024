import Domain
import Testing
import Texts

@testable import Views

@Suite struct PeriodTests {
    private func said(_ since: Int?, _ until: Int?, in language: Language) -> String? {
        Shown.words(language).period(Shown.fact("years") { ($0.since, $0.until) = (since, until) })
    }

    @Test func `a period is as coarse as the source gave it, in French`() {
        #expect(said(Shown.day(2020, 11), Shown.day(2020, 11, 30), in: .fr) == "novembre 2020")
        #expect(said(nil, Shown.day(2020, 3, 31), in: .fr) == "jusqu’en mars 2020")
        #expect(said(nil, Shown.day(2020, 3, 12), in: .fr) == "jusqu’au 12 mars 2020")
        #expect(said(nil, Shown.day(2019, 12, 31), in: .fr) == "jusqu’en 2019")
        #expect(said(Shown.day(2016), nil, in: .fr) == "depuis 2016")
        #expect(said(Shown.day(2016, 9), nil, in: .fr) == "depuis septembre 2016")
        #expect(said(Shown.day(2018), Shown.day(2019, 12, 31), in: .fr) == "de 2018 à 2019")
        #expect(said(Shown.day(2019), Shown.day(2019, 12, 31), in: .fr) == "2019")
        #expect(said(Shown.day(2017, 5), Shown.day(2019, 12, 31), in: .fr)?.hasPrefix("de mai 2017 à") == true)
        #expect(said(Shown.day(2018, 9, 25), Shown.day(2018, 9, 25), in: .fr) == "25 septembre 2018")
        #expect(said(Shown.day(2020, 2), Shown.day(2020, 2, 29), in: .fr) == "février 2020")
        #expect(said(nil, nil, in: .fr) == nil)
    }

    @Test func `a period is as coarse as the source gave it, in English`() {
        #expect(said(Shown.day(2020, 11), Shown.day(2020, 11, 30), in: .en) == "November 2020")
        #expect(said(nil, Shown.day(2020, 3, 31), in: .en) == "until March 2020")
        #expect(said(Shown.day(2016), nil, in: .en) == "since 2016")
        #expect(said(Shown.day(2018), Shown.day(2019, 12, 31), in: .en) == "from 2018 to 2019")
        #expect(said(Shown.day(2018, 9, 25), Shown.day(2018, 9, 25), in: .en) == "25 September 2018")
    }

    @Test func `inside one year both ends are months`() {
        #expect(said(Shown.day(2021), Shown.day(2021, 3, 31), in: .fr) == "de janvier 2021 à mars 2021")
        #expect(said(Shown.day(2021, 5), Shown.day(2021, 12, 31), in: .fr) == "de mai 2021 à décembre 2021")
        #expect(said(Shown.day(2021), Shown.day(2021, 3, 31), in: .en) == "from January 2021 to March 2021")
    }

    @Test func `one day that opens or closes a year is not taken for the year`() {
        #expect(said(Shown.day(2019, 12, 31), Shown.day(2019, 12, 31), in: .fr) == "31 décembre 2019")
        #expect(said(Shown.day(2019, 11, 30), Shown.day(2019, 11, 30), in: .fr) == "30 novembre 2019")
    }
}
