// Panels that hang over the page (the as-of bar, a menu of exports): one at a time, and gone with
// Escape, a click elsewhere, or when the keyboard goes on past them.
const PANELS = "details.as-of, details.export";

export function panels() {
  document.addEventListener(
    "toggle",
    ({ target }) => target.open && target.matches?.(PANELS) && closeBut(target),
    true,
  );
  document.addEventListener("click", ({ target }) => closeBut(target.closest?.(PANELS)));
  document.addEventListener("focusin", ({ target }) => closeBut(target.closest?.(PANELS)));
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && document.querySelector(`:is(${PANELS})[open]`);
    if (!open) return;
    const within = open.contains(document.activeElement);
    open.open = false;
    if (within) open.querySelector("summary").focus();
  });
}

function closeBut(kept) {
  for (const panel of document.querySelectorAll(PANELS)) if (panel !== kept) panel.open = false;
}
