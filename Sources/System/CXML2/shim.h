#pragma once
#include <stdlib.h>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

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
