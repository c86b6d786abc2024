/// Element names of the HTML standard that libxml2 2.9 or a tag counter must know.
enum HTMLNames {
    /// Elements without end tag (HTML standard, §13.1.2).
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Elements whose content is no markup.
    static let raw: Set<String> = ["script", "style", "textarea", "title"]

    /// HTML 5 and SVG, unknown to a parser of HTML 4.
    static let newerElements: Set<String> = [
        "article", "aside", "audio", "bdi", "canvas", "data", "datalist", "details", "dialog", "figcaption", "figure",
        "footer", "header", "hgroup", "main", "mark", "meter", "nav", "output", "picture", "progress", "rp", "rt",
        "ruby",
        "search", "section", "slot", "source", "summary", "template", "time", "track", "video", "wbr",
        "svg", "circle", "clippath", "defs", "desc", "ellipse", "g", "line", "lineargradient", "marker", "mask", "path",
        "pattern", "polygon", "polyline", "radialgradient", "rect", "stop", "symbol", "text", "tspan", "use",
    ]
}
