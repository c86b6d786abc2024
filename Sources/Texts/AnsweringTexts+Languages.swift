/// Languages, each in its own words.
extension AnsweringTexts {
    /// A language in its own words; its code where we have no name for it.
    package func name(ofLanguage code: String) -> String {
        switch code.prefix(2) {
        case "fr": languageFr
        case "en": languageEn
        case "ar": languageAr
        case "es": languageEs
        case "pt": languagePt
        case "tr": languageTr
        case "uk": languageUk
        case "ru": languageRu
        case "ro": languageRo
        case "fa": languageFa
        case "ps": languagePs
        default: code
        }
    }
}
