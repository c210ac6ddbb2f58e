// Exchanges a part of the page for its newer self, in nobody's way: the focus, what somebody
// unfolded and where they scrolled to stay; while somebody types in it, it waits until they leave.
const FOCUSABLE = "a[href], button, summary, [tabindex]";
const waiting = new WeakMap();

export function exchange(old, fresh) {
  waiting.delete(old);
  if (told(old) === told(fresh)) return;
  if (beingFilledIn(old)) return later(old, fresh);
  const changed = changedParts(old, fresh);
  if (!changed) return replace(old, fresh);
  changed.forEach(([part, newer]) => replace(part, newer));
  old.dataset.live = fresh.dataset.live;
}

/** What it says, whatever the reader unfolded. */
function told(element) {
  return element.dataset.live || folded(element).innerHTML;
}

function folded(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("details").forEach((details) => (details.open = false));
  return copy;
}

function beingFilledIn(element) {
  const field = document.activeElement?.closest("form, input, select, textarea");
  return element.contains(field ?? null) || [...element.querySelectorAll("input, textarea")].some(isTouched);
}

function isTouched(field) {
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

/** What came last is shown once the focus is elsewhere. */
function later(old, fresh) {
  waiting.set(old, fresh);
  old.addEventListener("focusout", leave, { once: true });
}

function leave({ currentTarget: old }) {
  setTimeout(() => {
    const fresh = waiting.get(old);
    if (fresh && old.isConnected) exchange(old, fresh);
  });
}

/** Where only parts differ: those, each with its newer self. */
function changedParts(old, fresh) {
  const parts = [...old.querySelectorAll("[data-part]")];
  if (!parts.length || emptied(old) !== emptied(fresh)) return undefined;
  return parts
    .map((part) => [part, partOf(fresh, part.id)])
    .filter(([part, newer]) => part.dataset.part !== newer.dataset.part);
}

/** All but what its parts say: where each of them stands, and what is around them. */
function emptied(whole) {
  const copy = folded(whole);
  for (const part of copy.querySelectorAll("[data-part]")) {
    part.replaceChildren();
    part.removeAttribute("class");
    part.removeAttribute("data-part");
  }
  return copy.innerHTML;
}

function replace(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
  const stood = focused?.getBoundingClientRect().top;
  const taken = document.adoptNode(fresh);
  const successor = focused && standsFor(focused, old, taken);
  keepUnfolded(old, taken);
  const scrolled = [...old.querySelectorAll("*")].filter((one) => one.scrollLeft || one.scrollTop);
  const places = scrolled.map((one) => [standsFor(one, old, taken), one.scrollLeft, one.scrollTop]);
  old.replaceWith(taken);
  globalThis.htmx?.process(taken);
  places.forEach(([one, left, top]) => one?.scrollTo(left, top));
  if (successor) {
    successor.focus({ preventScroll: true });
    const moved = successor.getBoundingClientRect().top - stood;
    if (moved) scrollBy({ top: moved, behavior: "instant" });
  }
  glow(old, taken);
}

function keepUnfolded(old, taken) {
  for (const details of old.querySelectorAll("details")) {
    const newer = standsFor(details, old, taken, "details");
    if (newer) newer.open = details.open;
  }
}

/** The element of the newer whole that is what this one was in the old. */
function standsFor(one, old, taken, kind = one.matches(FOCUSABLE) ? FOCUSABLE : one.localName) {
  if (one === old) return taken;
  if (one.id) return partOf(taken, one.id) ?? undefined;
  const link = one.getAttribute("href");
  const alike = link && taken.querySelector(`[href="${CSS.escape(link)}"]`);
  if (alike) return alike;
  const all = [...taken.querySelectorAll(kind)];
  const at = [...old.querySelectorAll(kind)].indexOf(one);
  return all[Math.min(at, all.length - 1)];
}

/** Of a whole that has parts, those that are other or new. */
function glow(old, taken) {
  const parts = [...taken.querySelectorAll("[data-part]")];
  const changed = parts.filter((part) => part.dataset.part !== partOf(old, part.id)?.dataset.part);
  (parts.length ? changed : [taken]).forEach((part) => part.classList.add("glow"));
}

function partOf(whole, id) {
  return whole.querySelector(`#${CSS.escape(id)}`);
}
