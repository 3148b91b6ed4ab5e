package org.huiying.request.intake;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part. Document types and entities of its own are refused, never fetched. */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    XmlPart(InputStream content) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(content);
    }

    /** Goes on to the next beginning of one of these elements; false at the end. */
    boolean goTo(Set<String> elements) throws XMLStreamException {
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && elements.contains(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    String element() {
        return xml.getLocalName();
    }

    /** The value of an attribute without namespace; empty if there is none. */
    String attribute(String name) {
        return attribute(name, String::isEmpty);
    }

    /** The relation the present element refers to; the namespace has two spellings. */
    String relation() {
        return attribute("id", namespace -> namespace.endsWith("/relationships"));
    }

    private String attribute(String name, Predicate<String> ofNamespace) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            var namespace = Objects.requireNonNullElse(xml.getAttributeNamespace(index), "");
            if (xml.getAttributeLocalName(index).equals(name) && ofNamespace.test(namespace)) {
                return xml.getAttributeValue(index);
            }
        }
        return "";
    }

    /** The text of all {@code textElements} inside the present element, without what is inside {@code skipped}. */
    String text(Set<String> textElements, String skipped) throws XMLStreamException {
        var text = new StringBuilder();
        var depth = 1;
        var skippedFrom = Integer.MAX_VALUE;
        var isText = false;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    isText = textElements.contains(xml.getLocalName());
                    skippedFrom = xml.getLocalName().equals(skipped) ? Math.min(depth, skippedFrom) : skippedFrom;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    skippedFrom = depth == skippedFrom ? Integer.MAX_VALUE : skippedFrom;
                    depth--;
                    isText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (isText && depth < skippedFrom) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("The part ends too early");
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        return text.toString();
    }

    private int next() throws XMLStreamException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("A sheet has no document type");
        }
        return event;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
