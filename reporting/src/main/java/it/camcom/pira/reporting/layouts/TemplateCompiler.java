package it.camcom.pira.reporting.layouts;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRCompiler;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import net.sf.jasperreports.jdt.JRJdtCompiler;

/**
 * Compiles the templates while the module is built. It inserts the shared styles, so that no XML is
 * read when a document is printed.
 */
final class TemplateCompiler {

  private static final List<String> TEMPLATES = List.of("text", "sheets");

  private TemplateCompiler() {}

  /**
   * @param arguments the folder of the templates, the folder for what is compiled, and the file
   *     that names the compiler's version
   */
  public static void main(String[] arguments) throws JRException {
    var sources = new File(arguments[0]);
    var target = new File(arguments[1]);
    if (!target.isDirectory() && !target.mkdirs()) {
      throw new IllegalStateException("no folder " + target);
    }
    if (isUpToDate(sources, new File(arguments[2]), target)) {
      return;
    }
    DefaultJasperReportsContext.getInstance()
        .setProperty(JRCompiler.COMPILER_PREFIX + "java", JRJdtCompiler.class.getName());
    for (String template : TEMPLATES) {
      JasperDesign design = JRXmlLoader.load(new File(sources, template + ".jrxml"));
      for (JRStyle style : JRXmlTemplateLoader.load(new File(sources, "styles.jrtx")).getStyles()) {
        design.addStyle(style);
      }
      JasperCompileManager.compileReportToFile(
          design, new File(target, template + ".jasper").getPath());
    }
  }

  /** Tells whether every compiled template is newer than all sources: they share the styles. */
  private static boolean isUpToDate(File sources, File versions, File target) {
    long newest =
        Stream.concat(Stream.of(sources.listFiles()), Stream.of(versions))
            .mapToLong(File::lastModified)
            .max()
            .orElseThrow();
    return TEMPLATES.stream()
        .allMatch(template -> new File(target, template + ".jasper").lastModified() > newest);
  }
}
