// What the search suggests while somebody types: arrows walk through it, Escape puts it away.
const field = document.getElementById("search");
const panel = document.getElementById("suggestions");

export function suggestions() {
  if (!field || !panel) return;
  const form = field.form;
  const show = () => (panel.hidden = !panel.children.length || !field.value.trim());
  panel.addEventListener("htmx:afterSwap", show);
  field.addEventListener("focus", show);
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) panel.hidden = true;
  });
  form.addEventListener("keydown", (event) => {
    if (panel.hidden) return;
    if (event.key === "Escape") field.focus();
    if (event.key === "Escape") panel.hidden = true;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [field, ...panel.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement) + step;
    stops[Math.max(0, Math.min(stops.length - 1, at))].focus();
  });
}
