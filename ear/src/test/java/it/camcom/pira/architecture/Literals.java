package it.camcom.pira.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The texts between quotes in the platform's own code. */
final class Literals {

  /** The annotations that describe the interface; their texts are checked in the description. */
  private static final String DESCRIPTION = "org.eclipse.microprofile.openapi.";

  /** A text, with its file and whether it describes the interface. */
  record Literal(String type, String text, boolean describes) {}

  private Literals() {}

  /** All of one file. */
  static List<Literal> of(Path file) {
    return of(List.of(file));
  }

  /** All of the platform. */
  static List<Literal> ofThePlatform() {
    return of(Platform.MODULES.stream().flatMap(Literals::files).toList());
  }

  private static Stream<Path> files(String module) {
    try (var all = Files.walk(Path.of("..", module, "src/main/java"))) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Literal> of(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task =
          (JavacTask)
              compiler.getTask(null, manager, null, List.of("-proc:none"), List.of(), sources);
      var units = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(units::add);
      var constants = new HashSet<String>();
      units.forEach(unit -> new Names(unit, constants).scan(unit, null));
      var literals = new ArrayList<Literal>();
      units.forEach(unit -> new Quoted(unit, constants, literals).scan(unit, null));
      return literals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knows when it is within an annotation that describes the interface. */
  private abstract static class Within extends TreeScanner<Void, Void> {

    private final Set<String> describing;
    private int depth;

    Within(CompilationUnitTree unit) {
      describing =
          unit.getImports().stream()
              .map(one -> one.getQualifiedIdentifier().toString())
              .filter(name -> name.startsWith(DESCRIPTION))
              .map(name -> name.substring(name.lastIndexOf('.') + 1))
              .collect(Collectors.toSet());
    }

    boolean isWithin() {
      return depth > 0;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
      int one = describing.contains(annotation.getAnnotationType().toString()) ? 1 : 0;
      depth += one;
      super.visitAnnotation(annotation, null);
      depth -= one;
      return null;
    }
  }

  /** Finds the constants that describe the interface from within an annotation. */
  private static final class Names extends Within {

    private final Set<String> found;

    Names(CompilationUnitTree unit, Set<String> found) {
      super(unit);
      this.found = found;
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void unused) {
      note(identifier.getName().toString());
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void unused) {
      note(select.getIdentifier().toString());
      return super.visitMemberSelect(select, null);
    }

    private void note(String name) {
      if (isWithin() && name.matches("[A-Z0-9_]+")) {
        found.add(name);
      }
    }
  }

  private static final class Quoted extends Within {

    private final String type;
    private final Set<String> constants;
    private final List<Literal> found;
    private boolean constant;

    Quoted(CompilationUnitTree unit, Set<String> constants, List<Literal> found) {
      super(unit);
      var file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
      this.type = file.replace(".java", "");
      this.constants = constants;
      this.found = found;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
      boolean before = constant;
      constant = constants.contains(variable.getName().toString());
      super.visitVariable(variable, null);
      constant = before;
      return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      if (literal.getValue() instanceof String text) {
        found.add(new Literal(type, text, isWithin() || constant));
      }
      return null;
    }
  }
}
