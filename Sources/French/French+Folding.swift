extension French {
    /// Lower case, without accents nor ligatures; apostrophes, hyphens, spaces and controls become one space.
    ///
    /// Other punctuation and non-Latin letters are kept. For matching: « Forêt-Noire » and « foret noire » meet.
    package static func folded(_ text: String) -> String {
        var folder = Folder(capacity: text.utf8.count)
        for scalar in text.unicodeScalars where !scalar.isInvisible {
            if scalar.separatesWords { folder.appendSpace() } else { folder.append(scalar) }
        }
        return folder.finished()
    }
}

extension Unicode.Scalar {
    var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{2018}" || self == "\u{2BC}" }

    /// Apostrophes, hyphens and dashes, spaces, controls.
    var separatesWords: Bool {
        if isASCII { return value <= 0x20 || value == 0x7F || self == "'" || self == "-" }
        if isApostrophe { return true }
        return switch properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .dashPunctuation: true
        default: false
        }
    }

    /// Marks of direction, joiners, soft hyphens: nothing for a reader.
    var isInvisible: Bool {
        !isASCII && (properties.generalCategory == .format || properties.isVariationSelector)
    }

    var isPunctuation: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }

    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
