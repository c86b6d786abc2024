#pragma once
#include <stdlib.h>
#include <string.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>

/* xmlFree is a mutable global: not reachable from Swift 6. */
static inline void shim_xml_free(xmlChar *text) { if (text) xmlFree(text); }

/* Structured errors instead of stderr, per context so that parsers may run in parallel; HTML contexts have the same type. */
static inline void shim_on_error(xmlParserCtxtPtr parser, xmlStructuredErrorFunc report, void *target) {
    parser->sax->serror = report;
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->userData = parser;
    parser->_private = target;
}

static inline void *shim_parser_target(void *parser) {
    return parser ? ((xmlParserCtxtPtr)parser)->_private : NULL;
}

/* A parser that is fed and calls back with `target`, for documents that are larger than memory: no tree, no network,
   no entity; `type` hears of a document type before it is read. */
static inline xmlParserCtxtPtr shim_xml_feed(startElementNsSAX2Func start, endElementNsSAX2Func end,
                                             charactersSAXFunc text, internalSubsetSAXFunc type,
                                             xmlStructuredErrorFunc report, void *target) {
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    handler.cdataBlock = text;
    handler.internalSubset = type;
    handler.serror = report;
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, target, NULL, 0, NULL);
    if (parser) xmlCtxtUseOptions(parser, XML_PARSE_NONET);
    return parser;
}
