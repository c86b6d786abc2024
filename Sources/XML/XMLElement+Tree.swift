internal import CXML2

extension XMLElement {
    /// Copies a node of libxml2 and what it holds; the parser limits the depth to 256.
    init(_ node: UnsafeMutablePointer<xmlNode>) {
        name = String(cString: node.pointee.name)
        attributes = XMLElement.attributes(of: node)
        children = XMLElement.siblings(from: node.pointee.children).compactMap(XMLElement.child)
        line = Int(xmlGetLineNo(node))
    }

    private static func child(_ node: UnsafeMutablePointer<xmlNode>) -> Child? {
        switch node.pointee.type {
        case XML_ELEMENT_NODE: .element(XMLElement(node))
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: node.pointee.content.map { .text(String(cString: $0)) }
        default: nil
        }
    }

    private static func siblings(
        from first: UnsafeMutablePointer<xmlNode>?
    ) -> [UnsafeMutablePointer<xmlNode>] {
        var found: [UnsafeMutablePointer<xmlNode>] = []
        var next = first
        while let node = next {
            found.append(node)
            next = node.pointee.next
        }
        return found
    }

    private static func attributes(of node: UnsafeMutablePointer<xmlNode>) -> [String: String] {
        var found: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next {
            let prefix = attribute.pointee.ns?.pointee.prefix.map { String(cString: $0) + ":" } ?? ""
            let value = xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1)
            found[prefix + String(cString: attribute.pointee.name)] = value.map { String(cString: $0) } ?? ""
            shim_xml_free(value)
            next = attribute.pointee.next
        }
        return found
    }
}
