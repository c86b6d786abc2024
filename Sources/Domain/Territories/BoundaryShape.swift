/// The outline of one place as a file gives it: which place, by a code, and its rings on a plane.
package struct BoundaryShape: Sendable, Equatable {
    /// Of the feature in the file, from 1.
    package let number: Int
    package let code: String
    /// The property that gave the code.
    package let property: String
    /// The name the file gives, to tell a région from a département of the same number.
    package let name: String?
    package let outline: Outline
    /// The same with fewer points, for a map of many.
    package let sketch: Outline

    package init(
        number: Int, code: String, property: String, name: String?, outline: Outline, sketch: Outline
    ) {
        self.number = number
        self.code = code
        self.property = property
        self.name = name
        self.outline = outline
        self.sketch = sketch
    }
}
