package it.camcom.pira.reporting.layouts;

import java.io.File;
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
 * Compiles the templates while the module is built. The shared styles are woven in here, so that no
 * XML is read when a document is printed.
 */
final class TemplateCompiler {

  /** In points: where the texts of a sheet begin, right of their labels. */
  private static final int LEFT_OF_SHEETS = 120;

  private TemplateCompiler() {}

  /**
   * @param arguments the folder of the templates, and the folder for what is compiled
   */
  public static void main(String[] arguments) throws JRException {
    var sources = new File(arguments[0]);
    var target = new File(arguments[1]);
    if (!target.isDirectory() && !target.mkdirs()) {
      throw new IllegalStateException("no folder " + target);
    }
    DefaultJasperReportsContext.getInstance()
        .setProperty(JRCompiler.COMPILER_PREFIX + "java", JRJdtCompiler.class.getName());
    for (String template : new String[] {"text", "sheets"}) {
      JasperDesign design = JRXmlLoader.load(new File(sources, template + ".jrxml"));
      for (JRStyle style : JRXmlTemplateLoader.load(new File(sources, "styles.jrtx")).getStyles()) {
        design.addStyle(style);
      }
      new TextBands(design, template.equals("text") ? 0 : LEFT_OF_SHEETS).add();
      JasperCompileManager.compileReportToFile(
          design, new File(target, template + ".jasper").getPath());
    }
  }
}
