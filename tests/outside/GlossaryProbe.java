// Reads glossaries with OmegaT's own readers and prints source, target and comment, a tab between, an entry a line.
import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import org.omegat.core.Core;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;
import org.omegat.gui.glossary.GlossaryReaderTSV;

public class GlossaryProbe {
  public static void main(String[] files) throws Exception {
    ProjectProperties languages = new ProjectProperties(new File("."));
    languages.setSourceLanguage("ar");
    languages.setTargetLanguage("en");
    // The TBX reader asks the open project for its languages, and for nothing else.
    Core.setProject((IProject) Proxy.newProxyInstance(
        GlossaryProbe.class.getClassLoader(),
        new Class<?>[] {IProject.class},
        (proxy, method, args) -> method.getName().equals("getProjectProperties") ? languages : null));
    for (String name : files) {
      File file = new File(name);
      List<GlossaryEntry> entries =
          name.endsWith(".tbx") ? GlossaryReaderTBX.read(file, false) : GlossaryReaderTSV.read(file, false);
      for (GlossaryEntry entry : entries)
        for (String target : entry.getLocTerms(false))
          System.out.println(
              name + "\t" + entry.getSrcText() + "\t" + target + "\t" + entry.getCommentText().replaceAll("\\s+", " "));
    }
  }
}
