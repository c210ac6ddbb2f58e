package nl.mijlpaal.query.web.help;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import nl.mijlpaal.query.web.frame.Visit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to work with the pages, for everybody. */
@Hidden
@Controller
@EnableConfigurationProperties(Contacts.class)
class HelpPage {
  /** The keys of {@code keys.js}, and the name of the sentence that says what each does. */
  private static final List<Shortcut> SHORTCUTS =
      List.of(
          new Shortcut(List.of("?"), "help"),
          new Shortcut(List.of("/"), "search"),
          new Shortcut(List.of("g", "p"), "portfolio"),
          new Shortcut(List.of("g", "w"), "work"),
          new Shortcut(List.of("g", "m"), "milestones"),
          new Shortcut(List.of("g", "a"), "audit"),
          new Shortcut(List.of("g", "i"), "import"),
          new Shortcut(List.of("j"), "down"),
          new Shortcut(List.of("k"), "up"),
          new Shortcut(List.of("r"), "report"),
          new Shortcut(List.of("+"), "closer"),
          new Shortcut(List.of("-"), "further"));

  private final Glossary glossary = Glossary.read();
  private final Contacts contacts;

  HelpPage(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Keys that are pressed one after the other. */
  record Shortcut(List<String> keys, String does) {}

  @GetMapping("/help")
  String help(Visit visit, Model model) {
    model.addAttribute("shortcuts", SHORTCUTS);
    model.addAttribute("glossary", glossary.inOrder(visit.locale()));
    model.addAttribute("contact", contacts.help());
    return "help";
  }

  @GetMapping("/accessibility")
  String accessibility(Visit visit, Model model) {
    model.addAttribute("contact", contacts.help());
    return "accessibility";
  }
}
