package it.camcom.pira.platform.server;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The platform as it is delivered, with tests that run in it. */
final class TestedArchive {

  private TestedArchive() {}

  static EnterpriseArchive with(Class<?> test) {
    var tests =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addClass(test)
            .addClass(TestedArchive.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    var platform =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("pira.ear")));
    platform.delete("META-INF/application.xml");
    return platform.addAsModule(Testable.archiveToTest(tests));
  }
}
