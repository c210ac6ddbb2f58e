// Keyboard shortcuts, listed on the help page: single keys, never while somebody types.
const pages = { p: "/", w: "/work", m: "/milestones", a: "/audit", i: "/import" };
let going = false;

export function shortcuts() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (going && pages[event.key]) location.assign(pages[event.key]);
    going = event.key === "g";
    if (event.key === "?") location.assign("/help");
    if (event.key === "/") focus(event, document.getElementById("search"));
    if (event.key === "j") focus(event, row(1));
    if (event.key === "k") focus(event, row(-1));
    const form = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (form) focus(event, form);
  });
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

/** The link of the next row of the table or list that somebody is in. */
function row(step) {
  const links = [...document.querySelectorAll("[data-row] a:first-of-type")].filter(
    (link) => link.offsetParent,
  );
  const at = links.indexOf(document.activeElement);
  return links[Math.max(0, Math.min(links.length - 1, at + step))];
}
