/// Follows a document that is read piece by piece: each element as it begins and ends, and the text between.
///
/// Whatever a method throws stops the reading and is thrown by it.
package protocol XMLVisitor: AnyObject {
    /// False where the text is not wanted, which saves making it.
    var wantsText: Bool { get }

    func start(_ tag: XMLTag) throws

    /// - Parameters:
    ///   - name: without its prefix.
    ///   - depth: the one its start tag had.
    func end(_ name: String, depth: Int) throws

    /// One piece of text; an element's text may come in several.
    func text(_ piece: String) throws
}
