// What every page does in the browser. Without it everything still works, only not by itself.
import { say } from "./announce.js";
import { listen } from "./live.js";
import { shortcuts } from "./keys.js";
import { panels } from "./panels.js";
import { suggestions } from "./search.js";

const narrow = matchMedia("(max-width: 60rem)");
const folding = document.querySelectorAll(".menu, [data-fold]");
const fold = () => folding.forEach((part) => (part.open = !narrow.matches));
narrow.addEventListener("change", fold);
fold();

shortcuts();
panels();
suggestions();
if (!document.body.classList.contains("past")) listen();

// A session that ended must not cost anybody what they typed.
document.addEventListener("htmx:responseError", (event) => {
  if ([401, 403].includes(event.detail.xhr.status)) say("signedOut");
});
document.addEventListener("htmx:sendError", () => say("offline"));

// From here on keys and panels are listened to and, except in the past, what others change.
document.body.dataset.listening = "true";
