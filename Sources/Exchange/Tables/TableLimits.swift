/// What a table file may hold; a file that holds more is refused with the limit it broke.
package struct TableLimits: Sendable {
    /// Bytes of the file.
    package var bytes = 64 << 20
    /// Bytes of one part of a workbook once inflated.
    package var partBytes = 512 << 20
    /// Times a part may be larger inflated than in the file, from 1 MiB on.
    package var ratio = 500
    /// Parts of a workbook.
    package var parts = 2_000
    /// Rows of a sheet that hold something.
    package var rows = 1_048_576
    package var columns = 16_384
    /// Cells given out for a sheet, empty ones inside a row included.
    package var cells = 20_000_000
    /// Characters of a cell.
    package var characters = 32_767
    /// Bytes of the texts that the sheets of a workbook share, the only ones held in memory.
    package var sharedBytes = 128 << 20
    /// Elements inside elements of a part.
    package var depth = 64

    package init() {}
}
