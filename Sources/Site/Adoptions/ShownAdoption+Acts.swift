internal import Acts
internal import Views

extension ShownAdoption {
    init(_ readable: ReadableAdoption) {
        self.init(readable.adoption, practice: readable.practice, sheet: readable.sheet)
    }
}
