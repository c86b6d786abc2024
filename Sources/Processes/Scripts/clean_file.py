"""Takes out of a file what tells who made it, where and when, and makes pictures of the size of a page.

Bytes come on standard input, the kind of file as the only argument. On standard output: one line of JSON, then the parts
one after the other, of the lengths that the line tells. A file that cannot be taken ends with code 3 and one word on
standard error: damaged, locked, macros, pixels or large.
"""

import io
import json
import re
import sys
import warnings
import zipfile

LARGE, SMALL = 1600, 480
MOST_PIXELS = 50_000_000
MOST_ENTRIES, MOST_BYTES = 5_000, 200 << 20
FORMATS = {"jpeg": "JPEG", "png": "PNG", "webp": "WEBP"}


class Refused(Exception):
    """Why a file is not taken, in one word that the server knows."""


def picture(data, kind):
    """Drawn again from its pixels, upright and in the colours of the web, so that nothing else of it is left."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        image = Image.open(io.BytesIO(data), formats=[FORMATS[kind]])
        if image.width * image.height > MOST_PIXELS:
            raise Refused("pixels")
        profile = image.info.get("icc_profile")
        # A photograph is read at the smallest scale that still has the pixels asked for.
        image.draft("RGB", (LARGE, LARGE))
        image.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused("pixels") from None
    image = in_web_colours(ImageOps.exif_transpose(image), profile)
    keeps_alpha = "A" in image.getbands() and image.getextrema()[-1][0] < 255
    image = image.convert("RGBA" if keeps_alpha else "RGB")
    large, small = (fitted(image, side) for side in (LARGE, SMALL))
    photographs = [encoded(part, "JPEG") for part in (large, small)] if not keeps_alpha else []
    drawings = [encoded(part, "PNG") for part in (large, small)] if keeps_alpha or kind == "png" else []
    # A drawing stays sharp unless it is a photograph that came as one.
    is_drawing = drawings and (not photographs or len(drawings[0]) < 3 * len(photographs[0]))
    head = {"kind": "png" if is_drawing else "jpeg", "width": large.width, "height": large.height}
    return head, drawings if is_drawing else photographs


def in_web_colours(image, profile):
    """Telephones write wider colours than pages show: left as they are, they would look dull without their profile."""
    from PIL import ImageCms

    if image.mode in ("P", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode not in ("RGB", "RGBA"):
        image = image.convert("RGB") if not profile or image.mode != "CMYK" else image
    if not profile:
        return image.convert("RGB") if image.mode == "CMYK" else image
    try:
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, ValueError, OSError):
        return image.convert("RGBA" if image.mode == "RGBA" else "RGB")


def fitted(image, side):
    from PIL import Image

    copy = image.copy()
    copy.thumbnail((side, side), Image.Resampling.LANCZOS)
    return copy


def encoded(image, form):
    out = io.BytesIO()
    # `info` would carry comments and profiles over.
    image.info = {}
    image.save(out, form, **({"quality": 82, "progressive": True} if form == "JPEG" else {}), optimize=True)
    return out.getvalue()


def pdf(data, _):
    """The same pages, without the names, dates, scripts and files that came along."""
    import pikepdf

    try:
        document = pikepdf.open(io.BytesIO(data))
    except pikepdf.PasswordError:
        raise Refused("locked") from None
    if document.is_encrypted:
        raise Refused("locked")
    root = document.Root
    for key in ("/Metadata", "/OpenAction", "/AA", "/PieceInfo", "/Collection", "/AF", "/Perms", "/DSS"):
        if key in root:
            del root[key]
    if "/Names" in root:
        for key in ("/JavaScript", "/EmbeddedFiles"):
            if key in root.Names:
                del root.Names[key]
    for thing in document.objects:
        if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
            strip(thing, pikepdf)
    if "/Info" in document.trailer:
        del document.trailer["/Info"]
    out = io.BytesIO()
    document.remove_unreferenced_resources()
    document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    fonts = any("/Font" in page.get("/Resources", {}) for page in document.pages)
    tagged = bool(root.get("/MarkInfo", {}).get("/Marked", False)) and "/StructTreeRoot" in root
    head = {"kind": "pdf", "pages": len(document.pages), "isTagged": tagged, "hasText": fonts}
    return head, [out.getvalue()]


HARMFUL = ("/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/Rendition", "/RichMediaExecute")


def strip(thing, pikepdf):
    for key in ("/Metadata", "/PieceInfo", "/LastModified", "/AA"):
        if key in thing:
            del thing[key]
    if isinstance(thing, pikepdf.Stream) and str(thing.get("/Filter", "")) == "/DCTDecode":
        thing.write(without_properties(thing.read_raw_bytes()), filter=pikepdf.Name.DCTDecode,
                    decode_parms=thing.get("/DecodeParms"))
    action = thing.get("/A")
    if isinstance(action, pikepdf.Dictionary) and str(action.get("/S", "")) in HARMFUL:
        del thing["/A"]
    if str(thing.get("/S", "")) in HARMFUL and "/Type" not in thing and "/K" not in thing:
        for key in list(thing.keys()):
            if key != "/S":
                del thing[key]
    # What somebody wrote in a margin bears their name and the minute.
    if "/Subtype" in thing and "/Rect" in thing:
        keys = ["/CreationDate", "/M"] + ([] if "/FT" in thing or "/Parent" in thing else ["/T"])
        for key in keys:
            if key in thing:
                del thing[key]
        if str(thing.get("/Subtype")) == "/FileAttachment" and "/FS" in thing:
            del thing["/FS"]


def without_properties(data):
    """The segments of a JPEG up to its pixels, but for those that a camera or a program writes for itself."""
    kept, at = data[:2], 2
    while data[at:at + 1] == b"\xff" and at + 4 <= len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2:at + 4], "big")
        if marker == 0xDA or length < 2:
            break
        # APP1 is Exif and XMP, APP13 what editors add, COM a comment; APP2 and APP14 say how to read the colours.
        if marker not in (0xE1, 0xED, 0xFE):
            kept += data[at:at + 2 + length]
        at += 2 + length
    return kept + data[at:]


EMPTY = {
    "meta.xml": (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-meta '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/>'
        "</office:document-meta>"
    ),
    "docProps/core.xml": (
        '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
    ),
    "docProps/app.xml": (
        '<?xml version="1.0" encoding="UTF-8"?><Properties '
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
    ),
    "docProps/custom.xml": (
        '<?xml version="1.0" encoding="UTF-8"?><Properties '
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
    ),
}
# Authors of remarks and of followed changes, in both families of formats.
PEOPLE = [
    (re.compile(rb"(<(dc:creator|dc:date|meta:initials|meta:creator-initials|text:initials)(?:\s[^>]*)?>)[^<]*(</)"), rb"\1\3"),
    (re.compile(rb"(\s(?:w:author|w:initials|w15:author|w15:userId|displayName|userId|providerId|initials|lastIdx)=)(\"[^\"]*\"|'[^']*')"), rb'\1""'),
    (re.compile(rb"(<author>)[^<]*(</author>)"), rb"\1\2"),
    (re.compile(rb"(<p:cmAuthor [^>]*?name=)(\"[^\"]*\"|'[^']*')"), rb'\1""'),
]
OFFICE = {
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
}


def office(data, kind):
    """The same package with empty properties, nobody's name beside a remark, and pictures drawn anew where that is needed."""
    source = zipfile.ZipFile(io.BytesIO(data))
    entries = source.infolist()
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise Refused("large")
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused("locked")
    names = [entry.filename for entry in entries]
    if any(name.endswith("vbaProject.bin") or name.startswith(("Basic/", "Scripts/")) for name in names):
        raise Refused("macros")
    is_open = kind.startswith("od")
    if is_open:
        if source.read("mimetype").strip() != OFFICE[kind].encode():
            raise Refused("damaged")
        if b"<manifest:encryption-data" in source.read("META-INF/manifest.xml"):
            raise Refused("locked")
    elif OFFICE[kind] not in names:
        raise Refused("damaged")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in entries:
            if entry.is_dir():
                continue
            fresh = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            fresh.compress_type = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            target.writestr(fresh, cleaned(entry.filename, source.read(entry)))
    return {"kind": kind}, [out.getvalue()]


def cleaned(name, data):
    if name in EMPTY:
        return EMPTY[name].encode()
    lower = name.lower()
    # A look at the first page, as it was before.
    if lower.startswith(("thumbnails/", "docprops/thumbnail")):
        return blank(lower)
    if lower.endswith((".xml", ".rels")):
        for pattern, replacement in PEOPLE:
            data = pattern.sub(replacement, data)
        return data
    if lower.endswith((".jpg", ".jpeg", ".png")):
        return redrawn(data)
    return data


def blank(name):
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (1, 1), "white").save(out, "PNG" if name.endswith(".png") else "JPEG")
    return out.getvalue()


def redrawn(data):
    """A picture inside a document keeps its size and loses its properties."""
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        image = Image.open(io.BytesIO(data), formats=["JPEG", "PNG"])
        if image.width * image.height > MOST_PIXELS:
            raise Refused("pixels")
        form = image.format
        if form == "PNG":
            transparency = image.info.get("transparency")
            image.load()
            image.info = {} if transparency is None else {"transparency": transparency}
        else:
            image = ImageOps.exif_transpose(image)
            image.info = {}
        out = io.BytesIO()
        image.save(out, form, **({"quality": 88} if form == "JPEG" else {}))
        return out.getvalue()
    except (OSError, ValueError, SyntaxError):
        # Not what its name says: no picture that a reader's program would show.
        return blank("x.png")


BROKEN = (OSError, ValueError, KeyError, EOFError, SyntaxError, RecursionError, NotImplementedError)
LIBRARIES = ("PIL", "pikepdf", "zipfile", "zlib", "struct")


def main():
    kind = sys.argv[1]
    work = picture if kind in FORMATS else pdf if kind == "pdf" else office
    try:
        head, parts = work(sys.stdin.buffer.read(), kind)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        sys.exit(3)
    except MemoryError:
        print("large", file=sys.stderr)
        sys.exit(3)
    except Exception as fault:
        # Anything else is a mistake of this program, and must not pass for one of the file.
        if not isinstance(fault, BROKEN) and type(fault).__module__.split(".")[0] not in LIBRARIES:
            raise
        print("damaged", file=sys.stderr)
        sys.exit(3)
    head["lengths"] = [len(part) for part in parts]
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + b"".join(parts))


main()
