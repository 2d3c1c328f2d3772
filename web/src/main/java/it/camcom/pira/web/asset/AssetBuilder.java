package it.camcom.pira.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the assets at the build: those of the project, and what is used of Bootstrap Italia. Each
 * gets a name with a digest of its contents; texts are compressed beside.
 */
final class AssetBuilder {

  private static final String WEBJAR = "META-INF/maven/org.webjars.npm/bootstrap-italia/";
  private static final String FONT = "dist/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-";
  private static final Map<String, String> TAKEN =
      Map.of(
          "titillium-400.woff2", FONT + "regular.woff2",
          "titillium-600.woff2", FONT + "600.woff2",
          "titillium-700.woff2", FONT + "700.woff2",
          "titillium-licence.txt", "dist/fonts/Titillium_Web/OFL.txt",
          "bootstrap-italia-licence.txt", "LICENSE");

  private static final Pattern ASKED = Pattern.compile("AssetNames\\.at\\(\"([^\"]+)\"\\)");
  private static final Pattern ICON = Pattern.compile("template\\.icon\\(name = \"([a-z-]+)\"");
  private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"it-([a-z-]+)\".*?</symbol>");
  private static final Pattern ADDRESS = Pattern.compile("url\\(\"([^\":]+)\"\\)");

  /** Bootstrap Italia has the style of a video player, which is not used here. */
  private static final Pattern PLAYER_FONT =
      Pattern.compile("@font-face\\{font-family:VideoJS[^}]*}");

  private static final Pattern RULE = Pattern.compile("(?<=[{}])([^{}@]*vjs-[^{}@]*)\\{[^{}]*}");
  private static final int DIGITS = 10;

  private final Path target;
  private final Map<String, String> names = new TreeMap<>();

  private AssetBuilder(Path target) {
    this.target = target;
  }

  /**
   * Takes three folders: of the project's assets, of its templates, and of the result.
   *
   * @throws NoSuchElementException if a template asks for an asset or icon that there is not
   */
  public static void main(String[] folders) throws IOException {
    var target = Path.of(folders[2]);
    var files = target.resolve(AssetNames.FOLDER);
    Files.createDirectories(files);
    try (var old = Files.list(files)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    new AssetBuilder(files).build(Path.of(folders[0]), templates(Path.of(folders[1])), target);
  }

  private void build(Path own, String templates, Path map) throws IOException {
    for (var taken : TAKEN.entrySet()) {
      add(taken.getKey(), library(taken.getValue()));
    }
    add("icons.svg", icons(templates).getBytes(StandardCharsets.UTF_8));
    var sheet = text(library("dist/css/bootstrap-italia.min.css"));
    add("bootstrap-italia.css", withoutPlayer(sheet).getBytes(StandardCharsets.UTF_8));
    try (var files = Files.list(own)) {
      for (Path file : files.sorted().toList()) {
        var content = withAddresses(Files.readString(file));
        add(file.getFileName().toString(), content.getBytes(StandardCharsets.UTF_8));
      }
    }
    all(ASKED, templates).forEach(this::name);
    var lines = new ByteArrayOutputStream();
    for (var name : names.entrySet()) {
      lines.writeBytes(
          (name.getKey() + "=" + name.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(map.resolve(AssetNames.MAP), lines.toByteArray());
  }

  private void add(String name, byte[] content) throws IOException {
    int dot = name.lastIndexOf('.');
    var served = name.substring(0, dot) + "." + digest(content) + name.substring(dot);
    names.put(name, served);
    Files.write(target.resolve(served), content);
    if (!name.endsWith(".woff2")) {
      Files.write(target.resolve(served + ".gz"), compressed(content));
    }
  }

  private String name(String plain) {
    var served = names.get(plain);
    if (served == null) {
      throw new NoSuchElementException("asset " + plain);
    }
    return served;
  }

  private String withAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll(found -> "url(\"" + name(found.group(1)) + "\")");
  }

  private static String icons(String templates) throws IOException {
    var symbols = new LinkedHashMap<String, String>();
    SYMBOL
        .matcher(text(library("dist/svg/sprites.svg")))
        .results()
        .forEach(found -> symbols.put(found.group(1), found.group()));
    return all(ICON, templates).stream()
        .map(
            name -> {
              if (!symbols.containsKey(name)) {
                throw new NoSuchElementException("icon " + name);
              }
              return symbols.get(name);
            })
        .collect(Collectors.joining("", "<svg xmlns=\"http://www.w3.org/2000/svg\">", "</svg>"));
  }

  /** Removes the player's font and the rules that only its elements have. */
  static String withoutPlayer(String sheet) {
    return RULE.matcher(PLAYER_FONT.matcher(sheet).replaceAll(""))
        .replaceAll(
            found ->
                Arrays.stream(found.group(1).split(",", -1)).allMatch(one -> one.contains("vjs-"))
                    ? ""
                    : Matcher.quoteReplacement(found.group()));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static String templates(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private static byte[] library(String file) throws IOException {
    var loader = AssetBuilder.class.getClassLoader();
    var about = new Properties();
    try (var properties = loader.getResourceAsStream(WEBJAR + "pom.properties")) {
      about.load(properties);
    }
    var path =
        "META-INF/resources/webjars/bootstrap-italia/" + about.getProperty("version") + "/" + file;
    try (var content = loader.getResourceAsStream(path)) {
      if (content == null) {
        throw new NoSuchElementException(path);
      }
      return content.readAllBytes();
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String digest(byte[] content) {
    try {
      var whole = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(whole).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] compressed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new BestCompression(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static final class BestCompression extends GZIPOutputStream {

    BestCompression(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
