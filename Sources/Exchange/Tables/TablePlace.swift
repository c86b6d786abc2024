/// Where something stands in a table, as the person sees it.
package enum TablePlace: Sendable, Equatable {
    /// A line of a text file, from 1.
    case line(Int)
    /// A cell of a sheet: "C7".
    case cell(String, sheet: String)
}
