package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The page without a network once nothing that it would send is taken: what still waits on a device is erased there.
package struct AnswerOverPage {
    private let slug: String
    private let refusal: SurveyRefusal
    private let frame: Frame
    private var texts: AnsweringTexts { frame.texts.answering }

    package init(slug: String, refusal: SurveyRefusal, frame: Frame) {
        self.slug = slug
        self.refusal = refusal
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.offlineTitle, head: "<script src=\"\(Asset.queue)\" defer></script>\n",
            """
            <div class="answering">
            <h1>\(texts.offlineTitle)</h1>
            \(each: SurveyWords(frame.texts).sentences(refusal), { "<p class=\"lead\">\($0)</p>\n" })\
            <p class="note">\(texts.offlineOver)</p>
            <ul class="links" data-queue></ul>
            <p role="status" class="keeping" data-status></p>
            \(QueueWords(texts: texts).markup)<div hidden data-sayings\(attribute: "data-nothing", texts.offlineNothing)></div>
            <ul class="links"><li><a href="\(Link(Route.surveys(.survey(slug: slug))))">\(texts.backToSurvey)</a></li></ul>
            </div>
            """)
    }
}

/// What the script of the answers that wait on a device says.
struct QueueWords {
    let texts: AnsweringTexts

    var markup: Markup {
        """
        <div hidden data-sayings\(attribute: "data-worker", AnsweringRoute.worker.path)\
        \(attribute: "data-entry", texts.offlineEntry)\(attribute: "data-waiting", texts.offlineWaiting)\
        \(attribute: "data-begun", texts.offlineBegun)\
        \(attribute: "data-refused", texts.offlineRefused)\(attribute: "data-other", texts.offlineOther)\
        \(attribute: "data-sent", texts.offlineSent)\(attribute: "data-sending", texts.offlineSending)\
        \(attribute: "data-away", texts.offlineNoNetwork)\(attribute: "data-full", texts.offlineFull)\
        \(attribute: "data-broken", texts.offlineBroken)\(attribute: "data-again", texts.reviewChange)\
        \(attribute: "data-resume", texts.offlineResume)\(attribute: "data-dismiss", texts.offlineErase)\
        \(attribute: "data-sure", texts.offlineSure)></div>

        """
    }
}
