/// The text of a cell made of paragraphs, with the white space that OpenDocument means (ODF 1.3 part 3, §6.1.2):
/// runs of spaces are one space, none at the ends of a paragraph; those wanted are elements of their own.
struct ParagraphText {
    private(set) var bytes: [UInt8] = []
    private var count = 0
    private var isEmpty = true
    private var owesSpace = false

    /// The paragraphs so far, a line each.
    var said: String { String(decoding: bytes, as: UTF8.self) }

    mutating func startParagraph() {
        if count > 0 { bytes.append(0x0A) }
        count += 1
        (isEmpty, owesSpace) = (true, false)
    }

    mutating func write(_ piece: String) {
        for byte in piece.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20: owesSpace = !isEmpty
            default:
                payTheSpace()
                bytes.append(byte)
                isEmpty = false
            }
        }
    }

    /// White space that has an element of its own.
    mutating func insert(_ character: Character, times: Int) {
        payTheSpace()
        bytes += String(repeating: character, count: times).utf8
        isEmpty = false
    }

    private mutating func payTheSpace() {
        if owesSpace { bytes.append(0x20) }
        owesSpace = false
    }
}
