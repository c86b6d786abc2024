internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Names of the fields of the forms about files and about those who sign a sheet.
package enum FilesFields {
    package static let action = "action"
    package static let files = "fichiers"
    package static let title = "nom"
    package static let alternative = "texte"
    package static let caption = "legende"
    package static let credit = "origine"
    package static let people = "personnes"
    package static let count = "combien"
    package static let mark = "repere"
    package static let standing = "signataire"
    package static let use = "usage"
    package static let given = "signe"
    package static let until = "fin"
    package static let paper = "papier"
    package static let both = "deux"
    package static let heard = "ecoute"
    package static let protector = "protection"
    package static let agreement = "accord"
    package static let key = "envoi"
    package static let mail = "courriel"
    package static let member = "membre"
    package static let body = "structure"
    /// What was just done, in the address of the page.
    package static let done = "fait"
}

/// The words of files: their sizes, what keeps them from readers, why one is not taken.
struct FileTexts {
    let texts: FilesTexts

    init(_ frame: Frame) { texts = frame.texts.files }

    func size(_ bytes: Int) -> String {
        let tenths = (Double(bytes) / 104_857.6).rounded() / 10
        return tenths >= 1 ? texts.sizeMega(x: tenths) : texts.sizeKilo(n: max(1, bytes / 1_024))
    }

    /// Its kind and its measures, in one line.
    func measures(_ kind: FileKind, _ size: Int, _ measures: FileMeasures) -> String {
        var parts = [kind.suffix.uppercased(), self.size(size)]
        if let pages = measures.pages { parts.append(texts.pages(n: pages)) }
        return parts.joined(separator: ", ")
    }

    func use(_ use: ImageUse) -> String {
        switch use {
        case .inside: texts.useInside
        case .network: texts.useNetwork
        case .everyone: texts.useEveryone
        case .print: texts.usePrint
        }
    }

    func why(_ obstacle: AgreementObstacle) -> String {
        switch obstacle {
        case .unsaid: texts.whyUnsaid
        case .missing(let count): texts.whyMissing(n: count)
        case .expired(let mark): texts.whyExpired(mark: mark)
        case .withdrawn(let mark): texts.whyWithdrawn(mark: mark)
        case .otherUse(let mark): texts.whyOther(mark: mark)
        case .minorInPublic(let mark): texts.whyMinor(mark: mark)
        }
    }

    func standing(_ standing: Agreement.Standing) -> String {
        switch standing {
        case .adult: texts.standingAdult
        case .minor: texts.standingMinor
        case .protected: texts.standingProtected
        }
    }

    func people(_ choice: PeopleAnswer.Choice) -> String {
        switch choice {
        case .nobody: texts.peopleNobody
        case .unrecognisable: texts.peopleUnrecognisable
        case .recognisable: texts.peopleRecognisable
        }
    }

    /// - Parameter name: of the file that is not taken.
    func refusal(_ refusal: FileRefusal, _ name: String) -> String {
        switch refusal {
        case .missing: texts.refusedMissing
        case .tooBig: texts.refusedTooBig(name: name, size: size(Attachment.largest))
        case .tooMany: texts.refusedTooMany(n: Attachment.most)
        case .kind(let ending): texts.refusedKind(name: name, advice: advice(ending))
        case .damaged: texts.refusedDamaged(name: name)
        case .locked: texts.refusedLocked(name: name)
        case .macros: texts.refusedMacros(name: name)
        case .tooManyPixels: texts.refusedPixels(name: name)
        case .tooSlow: texts.refusedSlow(name: name)
        case .unavailable: texts.refusedUnavailable
        case .words(let faults): faults.map(fault).joined(separator: " ")
        case .agreement(let faults): faults.map(fault).joined(separator: " ")
        }
    }

    private func advice(_ ending: String) -> String {
        switch ending {
        case "heic", "heif", "avif": texts.adviceHeic
        case "svg", "ai", "eps": texts.adviceSvg
        case "gif", "bmp", "tif", "tiff": texts.adviceGif
        case "doc", "xls", "ppt", "rtf", "txt", "pages", "pub", "docm", "xlsm", "pptm": texts.adviceDoc
        case "mp4", "mov", "avi", "mkv", "mp3", "m4a", "wav", "ogg": texts.adviceVideo
        default: texts.adviceOther
        }
    }

    func fault(_ fault: FileWordsFault) -> String {
        switch fault {
        case .titleMissing: texts.faultTitleMissing
        case .titleTooLong: texts.faultTitleTooLong(n: FileWords.longestTitle)
        case .alternativeMissing: texts.faultAlternativeMissing
        case .alternativeTooLong, .captionTooLong: texts.faultTooLong(n: FileWords.longestText)
        case .creditTooLong: texts.faultTooLong(n: FileWords.longestTitle)
        case .peopleMissing: texts.faultPeopleMissing
        case .countMissing: texts.faultCountMissing(n: PeopleSeen.mostPersons)
        }
    }

    func fault(_ fault: AgreementFault) -> String {
        switch fault {
        case .markMissing: texts.faultMarkMissing
        case .markTooLong, .paperTooLong: texts.faultTooLong(n: Agreement.longestText)
        case .standingMissing: texts.faultStandingMissing
        case .useMissing: texts.faultUseMissing
        case .givenUnread: texts.faultGivenUnread
        case .givenLater: texts.faultGivenLater
        case .untilUnread: texts.faultUntilUnread
        case .untilTooFar: texts.faultUntilTooFar
        case .paperMissing: texts.faultPaperMissing
        case .bothMissing: texts.faultBothMissing
        case .notHeard: texts.faultNotHeard
        case .protectorMissing: texts.faultProtectorMissing
        case .minorInPublic: texts.faultMinorInPublic
        }
    }
}

/// Says above a page what was done, or why nothing was.
struct FilesNote {
    let texts: FilesTexts
    var done: String?
    var problems: [String] = []
    var title: String?

    var markup: Markup {
        if problems.isEmpty { return done.map { "<p class=\"note\" role=\"status\">\($0)</p>\n" } ?? "" }
        return """
            <div class="note problem" role="alert" tabindex="-1" autofocus><p><strong>\(title ?? texts.errorTitle).</strong></p>
            <ul>\(each: problems, { "<li>\($0)</li>\n" })</ul></div>

            """
    }
}
