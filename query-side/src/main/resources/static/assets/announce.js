// Tells something in the corner and to a screen reader, in the words that the page brought along.
const place = document.getElementById("announce");

export function say(what, ...facts) {
  const words = place?.dataset[what] ?? "";
  place.textContent = words.replace(/\{(\d)\}/g, (_, n) => facts[n]);
  place.classList.toggle("visually-hidden", words === "");
}

export function silence() {
  place.textContent = "";
  place.classList.add("visually-hidden");
}
