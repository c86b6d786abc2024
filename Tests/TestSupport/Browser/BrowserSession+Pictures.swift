import FoundationEssentials

extension BrowserSession {
    /// The page, below the fold too, as PNG; all of it, or its first `mostHeight` CSS pixels.
    package func screenshot(mostHeight: Int = .max) throws -> [UInt8] {
        let size = try chrome("Page.getLayoutMetrics")["cssContentSize"]
        let height = min(size?["height"]?.number ?? 900, Double(mostHeight))
        let clip: JSONValue = [
            "x": 0, "y": 0, "width": size?["width"] ?? 1280, "height": .number(height), "scale": 1,
        ]
        let wanted: JSONValue = ["format": "png", "captureBeyondViewport": true, "clip": clip]
        return try bytes(try chrome("Page.captureScreenshot", wanted)["data"])
    }

    /// The page as it prints, on A4.
    package func printToPDF() throws -> [UInt8] {
        try bytes(try call("POST", "/print", ["page": ["width": .number(21), "height": .number(29.7)]]))
    }

    /// CSS pixels that stick out of the view to the right: 0 on a page that reflows.
    package func sidewaysOverflow() throws -> Int {
        let metrics = try chrome("Page.getLayoutMetrics")
        let content = metrics["cssContentSize"]?["width"]?.number ?? 0
        let view = metrics["cssLayoutViewport"]?["clientWidth"]?.number ?? 0
        return Int(content - view)
    }

    private func bytes(_ value: JSONValue?) throws(BrowserFailure) -> [UInt8] {
        guard let text = value?.string, let data = Data(base64Encoded: text) else {
            throw .unexpected("no picture came back")
        }
        return [UInt8](data)
    }
}
