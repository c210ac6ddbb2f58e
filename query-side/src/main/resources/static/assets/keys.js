// Keyboard shortcuts, listed on the help page: single keys, never while somebody types.
const pages = { p: "/", w: "/work", m: "/milestones", a: "/audit", i: "/import" };
let going = false;

export function shortcuts() {
  choice();
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || off()) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (going && pages[event.key]) location.assign(pages[event.key]);
    going = event.key === "g";
    if (event.key === "?") location.assign("/help");
    if (event.key === "/") focus(event, document.getElementById("search"));
    if (event.key === "j") focus(event, row(1));
    if (event.key === "k") focus(event, row(-1));
    const onRow = inRow(event.key);
    if (onRow) return location.assign(onRow.href);
    const closer = document.querySelector(`a[data-go-key="${CSS.escape(event.key)}"]`);
    if (closer) return location.assign(closer.href);
    const form = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (form) focus(event, form);
  });
}

// Who dictates, or whose hands strike keys by accident, can do without: this browser remembers it.
const OFF = "mijlpaal-keys-off";

function off() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false; // a browser that keeps nothing
  }
}

function choice() {
  const place = document.getElementById("keys-choice");
  const box = place?.querySelector("input");
  if (!box) return;
  place.hidden = false;
  box.checked = !off();
  box.addEventListener("change", () =>
    box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, ""),
  );
}

function focus(event, element) {
  if (!element) return;
  event.preventDefault();
  if (element.matches("summary")) element.parentElement.open = true;
  const inner = element.matches("summary")
    ? element.parentElement.querySelector("input:not([type=hidden]), select, textarea")
    : undefined;
  (inner ?? element).focus();
}

/** The link that a key follows in the row that somebody is in, or else in the first that has it. */
function inRow(key) {
  const link = `[data-row-key="${CSS.escape(key)}"]`;
  const row = document.activeElement?.closest("[data-row]") ?? document;
  return row.querySelector(link);
}

/** The first link of the row after or before the one that somebody is in. */
function row(step) {
  const rows = [...document.querySelectorAll("[data-row]")].filter((one) => one.offsetParent);
  const at = rows.indexOf(document.activeElement?.closest("[data-row]"));
  return rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.querySelector("a");
}
