/// Keys that have no character, as WebDriver writes them.
package enum Key: String, Sendable {
    case tab = "\u{E004}"
    case enter = "\u{E007}"
    case escape = "\u{E00C}"
    case space = " "
    case left = "\u{E012}"
    case up = "\u{E013}"
    case right = "\u{E014}"
    case down = "\u{E015}"
    case shift = "\u{E008}"
}

extension BrowserSession {
    /// Presses and releases a key where the focus is.
    package func press(_ key: Key, with modifier: Key? = nil) throws {
        let down = [modifier, key].compactMap { $0 }
        let strokes = down.map { stroke("keyDown", $0) } + down.reversed().map { stroke("keyUp", $0) }
        try call("POST", "/actions", ["actions": [["type": "key", "id": "keyboard", "actions": .array(strokes)]]])
    }

    package func pressTab(backwards: Bool = false) throws {
        try press(.tab, with: backwards ? .shift : nil)
    }

    /// The element that has the focus; `body` when nothing has.
    package var focused: BrowserElement {
        get throws { try BrowserElement(self, try call("GET", "/element/active")) }
    }

    /// What the keyboard meets, as "role: name", from where the focus is to the end of the page or `most` stops.
    package func tabStops(most: Int = 60) throws -> [String] {
        var stops: [String] = []
        while stops.count < most {
            try pressTab()
            let element = try focused
            if try element.tag == "body" { return stops }
            stops.append("\(try element.role): \(try element.accessibleName)")
        }
        return stops
    }

    private func stroke(_ type: String, _ key: Key) -> JSONValue {
        ["type": .string(type), "value": .string(key.rawValue)]
    }
}
