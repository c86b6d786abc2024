internal import Domain
internal import Texts

/// Where a practice takes place, since when and by whom, as lists say it.
struct SheetHead {
    let place: String?
    let since: String?
    let bearer: String?

    init(_ sheet: Sheet, words: SheetWords) {
        place = sheet.first("territory")?.territory.map(words.place)
        since = sheet.first("years")?.since.map(CivilYear.of)
        bearer = sheet.bodies("bearer").first.flatMap { $0.bodyName ?? $0.text }.map(words.written)
    }
}
