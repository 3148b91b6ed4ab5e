package org.huiying.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.InputSource;

/** Apache FOP, archive and accessibility on; its font metrics are kept by the one factory. */
final class FopPeer implements Peer {

    private static final String CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf">
            <pdf-a-mode>PDF/A-2a</pdf-a-mode><fonts>%s</fonts></renderer></renderers></fop>
            """;
    private static final String FONT = """
            <font embed-url="%s" kerning="no" simulate-style="false">
            <font-triplet name="%s" style="normal" weight="normal"/></font>
            """;
    private static final String PAGE = """
            <root xmlns="http://www.w3.org/1999/XSL/Format" xml:lang="zh-CN">
            <layout-master-set><simple-page-master master-name="a4" page-width="210mm" page-height="297mm"
              margin="37mm 26mm 35mm 28mm"><region-body/></simple-page-master></layout-master-set>
            <declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <r:Description r:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>复函</dc:title></r:Description>
            </r:RDF></x:xmpmeta></declarations>
            <page-sequence master-reference="a4"><flow flow-name="xsl-region-body" line-height="29.6pt" text-align="justify">
            """;

    private final FopFactory factory;
    private final SAXParserFactory parsers = SAXParserFactory.newInstance();

    FopPeer() throws Exception {
        parsers.setNamespaceAware(true);
        var fonts =
                ALL.stream().map(name -> FONT.formatted(Peer.font(name), name)).collect(Collectors.joining());
        var configuration = new DefaultConfigurationBuilder()
                .build(new ByteArrayInputStream(CONFIGURATION.formatted(fonts).getBytes(StandardCharsets.UTF_8)));
        factory = new FopFactoryBuilder(Path.of(".").toUri())
                .setConfiguration(configuration)
                .build();
    }

    @Override
    public String name() {
        return "fop";
    }

    @Override
    public byte[] letter(List<Block> blocks) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var fop = factory.newFop("application/pdf", bytes);
        var page = PAGE
                + blocks.stream().map(FopPeer::element).collect(Collectors.joining())
                + "</flow></page-sequence></root>";
        parsers.newSAXParser().parse(new InputSource(new StringReader(page)), fop.getDefaultHandler());
        return bytes.toByteArray();
    }

    private static String element(Block block) {
        return "<block font-family=\"" + String.join(",", block.fonts()) + "\" font-size=\"" + block.size() + "pt\""
                + (block.isCentred() ? " text-align=\"center\"" : " text-indent=\"2em\"") + ">"
                + Peer.escaped(block.text()) + "</block>";
    }
}
