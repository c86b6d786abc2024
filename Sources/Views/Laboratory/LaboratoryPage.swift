internal import HTML
internal import Routes
internal import Texts

/// The methods that may be tried, one after the other.
package struct LaboratoryPage {
    private let frame: Frame
    private var texts: LaboratoryTexts { frame.texts.laboratory }

    package init(frame: Frame) { self.frame = frame }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title,
            """
            \(Trail(frame.texts).markup([(frame.texts.common.navigationMethods, .methods)], here: texts.title))
            <h1>\(texts.title)</h1>
            <p class="lead">\(texts.lead)</p>
            <h2 class="hidden">\(texts.methodsHeading)</h2>
            <ul class="trials">\(each: LaboratoryMethod.allCases, entry)</ul>
            <p class="meta">\(texts.kept) \(texts.docs)</p>
            """)
    }

    private func entry(_ method: LaboratoryMethod) -> Markup {
        let title = method.title(texts)
        return """
            <li><h3><a href="\(Link(Route.laboratory(.method(method))))">\(title)</a></h3>
            <p>\(method.lead(texts))</p>
            <p><a href="\(Link(Route.laboratory(.method(method, example: ""))))">\(texts.showExample)\
            <span class="hidden"> (\(title))</span></a></p></li>

            """
    }
}
