// OmegaT's own search for glossary entries in a segment, without its window: java OmegatMatcher.java TERMS TEXT.
// Prints how many segments and entries there were.
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.omegat.core.Core;
import org.omegat.core.data.EntryKey;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.core.data.ProtectedPart;
import org.omegat.core.data.SourceTextEntry;
import org.omegat.gui.common.EntryInfoThreadPane;
import org.omegat.gui.glossary.FindGlossaryThread;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryManager;
import org.omegat.gui.glossary.GlossaryTextArea;
import org.omegat.tokenizer.DefaultTokenizer;
import org.omegat.util.Language;

public class OmegatMatcher {
  public static void main(String[] files) throws Exception {
    List<GlossaryEntry> entries = new ArrayList<>();
    for (String term : Files.readAllLines(Path.of(files[0]))) entries.add(new GlossaryEntry(term, term, "", false));
    openProject();
    GlossaryManager manager = new GlossaryManager(null) {
      @Override
      public List<GlossaryEntry> getGlossaryEntries(String text) {
        return entries;
      }
    };
    GlossaryTextArea pane = paneWithoutWindow();
    Field current = EntryInfoThreadPane.class.getDeclaredField("currentlyProcessedEntry");
    current.setAccessible(true);
    Method search = FindGlossaryThread.class.getDeclaredMethod("search");
    search.setAccessible(true);
    int found = 0;
    List<String> lines = Files.readAllLines(Path.of(files[1]));
    for (String line : lines) {
      SourceTextEntry entry = segment(line);
      current.set(pane, entry);
      found += ((List<?>) search.invoke(new FindGlossaryThread(pane, entry, manager))).size();
    }
    System.out.println(lines.size() + " " + found);
  }

  private static SourceTextEntry segment(String line) {
    EntryKey key = new EntryKey("text", line, "1", null, null, null);
    return new SourceTextEntry(key, 1, null, null, new ArrayList<ProtectedPart>());
  }

  /** The search asks the open project for its languages and how it cuts words. */
  private static void openProject() throws Exception {
    ProjectProperties languages = new ProjectProperties(new java.io.File("."));
    languages.setSourceLanguage(new Language("en"));
    languages.setTargetLanguage(new Language("ar"));
    DefaultTokenizer tokenizer = new DefaultTokenizer();
    Core.setProject((IProject) Proxy.newProxyInstance(
        OmegatMatcher.class.getClassLoader(),
        new Class<?>[] {IProject.class},
        (proxy, method, args) -> switch (method.getName()) {
          case "getProjectProperties" -> languages;
          case "getSourceTokenizer", "getTargetTokenizer" -> tokenizer;
          default -> null;
        }));
  }

  /** The search asks its pane only whether the translator has gone on to another segment. */
  private static GlossaryTextArea paneWithoutWindow() throws Exception {
    Constructor<?> none = Object.class.getDeclaredConstructor();
    return (GlossaryTextArea) sun.reflect.ReflectionFactory.getReflectionFactory()
        .newConstructorForSerialization(GlossaryTextArea.class, none)
        .newInstance();
  }
}
