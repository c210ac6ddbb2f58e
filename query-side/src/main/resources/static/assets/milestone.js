// What the page of a milestone does by itself: it shows answers that hold a form again, keeps what
// was typed when nothing came back, and lets a form that nobody touched begin on what stands now.
import { silence } from "./announce.js";

const changed = new WeakSet();

const touched = (event) => {
  if (!event.target.form) return;
  changed.add(event.target.form);
  mended(event.target);
};
document.addEventListener("input", touched);
document.addEventListener("change", touched);

// An answer that refuses a form holds that form with all that was typed, and what says that a change
// is still processed stands for a change that is recorded: both are shown like any other answer.
document.addEventListener("htmx:beforeSwap", (event) => {
  const answer = event.detail.xhr;
  const processed = answer.status === 503 && answer.responseURL.includes("revision=");
  if (!processed && !answer.getResponseHeader("HX-Retarget")) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});

document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.target.matches?.("form.form")) unsent(event.target, false);
});

document.addEventListener("htmx:responseError", (event) => {
  const form = event.target.closest?.("form.form");
  if (!form || event.target !== form) return;
  const status = event.detail.xhr.status;
  if (status === 403) renewed(form);
  else if (status !== 401) unsent(form, true);
});
document.addEventListener("htmx:sendError", (event) => {
  const form = event.target.closest?.("form");
  if (form && event.target === form) unsent(form, true);
});

// Who signed in again meanwhile, in another window, has another session: the forms of this page take
// its token against forgery, and the one that was turned away is sent once more.
const sentTwice = new WeakSet();

async function renewed(form) {
  if (sentTwice.has(form)) return;
  sentTwice.add(form);
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } }).catch(() => undefined);
  if (!answer?.ok) return sentTwice.delete(form);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("input[name=_csrf]")?.value;
  if (!token) return;
  document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = token));
  silence();
  form.requestSubmit();
}

// What is wrong with a field stands there until the field is changed.
function mended(field) {
  const form = field.form;
  const group = field.type === "radio" ? field.closest("fieldset") : field;
  if (!group?.id) return;
  group.removeAttribute("aria-invalid");
  document.getElementById(`${group.id}-fault`)?.remove();
  const told = form.querySelector(`.note-error a[href="#${CSS.escape(group.id)}"]`);
  if (!told) return;
  const list = told.closest("ul");
  told.closest("li").remove();
  if (!list.children.length) list.closest(".note-error").remove();
}

function unsent(form, isUnsent) {
  const note = form.querySelector(".unsent");
  if (note) note.hidden = !isUnsent;
}

// Somebody else may have changed the milestone while the page stood open.
document.addEventListener(
  "toggle",
  (event) => {
    const details = event.target;
    if (details.open && details.matches?.("details[data-form]")) begin(details);
  },
  true,
);

document.addEventListener("mijlpaal:newer", ({ detail: page }) => {
  for (const details of document.querySelectorAll("details[data-form][open]")) {
    const fresh = page.getElementById(details.id);
    const form = details.querySelector("form");
    const standing = details.querySelector("[data-standing]");
    const stands = fresh?.querySelector("[data-standing]");
    if (standing && stands) standing.textContent = stands.textContent;
    if (!form || !fresh || fresh.dataset.expected === details.dataset.expected) continue;
    if (!changed.has(form) && !details.querySelector(".note-error")) begin(details);
    else form.querySelector(".overtaken").hidden = false;
  }
});

// An address that names a form puts the reader into it, once the browser has gone there by itself.
function enter() {
  const named = document.getElementById(location.hash.slice(1));
  if (named?.matches("details[data-form]") && !named.querySelector(".note-error"))
    named.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}
if (document.readyState === "complete") enter();
else addEventListener("load", () => requestAnimationFrame(enter));

async function begin(details) {
  const form = details.querySelector("form");
  if (!form || changed.has(form) || details.querySelector(".note-error")) return;
  const address = new URL(location.href);
  address.search = "";
  address.searchParams.set("form", details.dataset.form);
  const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => undefined);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(details.id);
  const stale = fresh && fresh.dataset.expected !== details.dataset.expected;
  if (!stale || changed.has(form) || !details.isConnected) return;
  const field = details.contains(document.activeElement) ? document.activeElement.id : undefined;
  const taken = document.adoptNode(fresh);
  details.replaceWith(taken);
  globalThis.htmx?.process(taken);
  if (field) document.getElementById(field)?.focus();
  else taken.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}
