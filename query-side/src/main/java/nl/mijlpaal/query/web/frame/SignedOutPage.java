package nl.mijlpaal.query.web.frame;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says that somebody signed out, and leads back in. */
@Hidden
@Controller
class SignedOutPage {

  @GetMapping("/signed-out")
  String page(Visit visit) {
    return visit.name().isEmpty() ? "signed-out" : "redirect:/";
  }
}
