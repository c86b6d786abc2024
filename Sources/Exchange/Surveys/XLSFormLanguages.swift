/// How a language is called in the columns of an XLSForm: « label::Français (fr) ».
enum XLSFormLanguages {
    private static let names = [
        "fr": "Français", "en": "English", "ar": "العربية", "de": "Deutsch", "es": "Español", "fa": "فارسی",
        "it": "Italiano", "ln": "Lingála", "nl": "Nederlands", "pl": "Polski", "prs": "دری", "ps": "پښتو",
        "pt": "Português", "ro": "Română", "ru": "Русский", "so": "Soomaali", "sq": "Shqip", "ti": "ትግርኛ",
        "tr": "Türkçe", "uk": "Українська", "wo": "Wolof", "zh": "中文",
    ]

    static func told(_ code: String) -> String { "\(names[code] ?? code) (\(code))" }

    /// The code between brackets, or the one of a name that is known; nil otherwise.
    static func code(_ told: String) -> String? {
        if told.hasSuffix(")"), let open = told.lastIndex(of: "(") {
            return String(told[told.index(after: open)...].dropLast()).trimmed
        }
        let name = told.lowercased()
        if names[name] != nil { return name }
        return names.first { $0.value.lowercased() == name }?.key
    }
}
