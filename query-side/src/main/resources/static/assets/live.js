// Shows what others changed, without a reload and without anything jumping: an element marked
// data-live is exchanged for its newer self and glows once, or only those of its parts (data-part)
// that differ; of a list marked data-live-newest, only how many newer rows there are is told.
import { say, silence } from "./announce.js";
import { exchange } from "./exchange.js";

let source;
let lastId;
let pending;
let lost = false;
let signedOut = false;
const GOOD_NEWS = 6000; // how long it stands there, in ms
const PASSING = 800; // a page that somebody only passes through does not listen, in ms
const AGAIN = 10000; // when a refused stream is tried again, in ms
let waiting;

export function listen() {
  const moving = document.querySelector("[data-live], [data-live-newest]");
  if (!moving || !document.body.dataset.signedIn) return;
  lastId = document.body.dataset.position;
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : openSoon()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && openSoon());
  // An open stream may not notice for long that the network is gone.
  addEventListener("offline", () => {
    close();
    lost = false; // something else may have been said since it was lost
    miss();
  });
  addEventListener("online", () => document.hidden || open());
  openSoon();
}

function openSoon(after = PASSING) {
  clearTimeout(waiting);
  waiting = setTimeout(() => document.hidden || open(), after);
}

function open() {
  clearTimeout(waiting);
  if (source) return;
  if (!navigator.onLine) return miss();
  source = new EventSource("/v1/changes");
  source.addEventListener("position", (event) => heard(event, false));
  source.addEventListener("change", (event) => heard(event, true));
  source.addEventListener("texts", refreshSoon);
  source.onopen = () => {
    if (lost) goodNews("online");
    lost = false;
    still(false);
    refreshSoon(); // whatever came while nobody listened
  };
  source.onerror = () => {
    // What is lost is tried again by itself; what is refused is not, though the page can be read.
    if (source?.readyState !== EventSource.CLOSED) return miss();
    close();
    openSoon(AGAIN);
    refresh().then((read) => (read ? still(true) : miss()));
  };
}

/** Says at the foot of the page, in nobody's way, that it stands still. */
function still(isStill) {
  const words = document.getElementById("still");
  if (words) words.textContent = isStill ? words.dataset.words : "";
}

function miss() {
  if (signedOut) return;
  if (!lost) say("offline");
  lost = true;
}

function goodNews(what) {
  say(what);
  setTimeout(() => lost || signedOut || silence(), GOOD_NEWS);
}

function close() {
  clearTimeout(waiting);
  source?.close();
  source = undefined;
}

function heard(event, visible) {
  const newer = Number(event.lastEventId) > Number(lastId);
  if (newer) lastId = event.lastEventId;
  if (visible && newer) refreshSoon();
}

function refreshSoon() {
  clearTimeout(pending);
  pending = setTimeout(refresh, 120);
}

/** Whether the page could be read. */
async function refresh() {
  const address = new URL(location.href);
  address.searchParams.delete("revision");
  const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => undefined);
  if (answer?.status === 401) {
    signedOut = true;
    say("signedOut");
    return false;
  }
  if (!answer?.ok) return false;
  const newer = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (signedOut) silence();
  signedOut = false;
  for (const old of document.querySelectorAll("[data-live]")) {
    const fresh = newer.getElementById(old.id);
    if (fresh) exchange(old, fresh);
  }
  document.querySelectorAll("[data-live-newest]").forEach((list) => count(list, newer));
  document.dispatchEvent(new CustomEvent("mijlpaal:newer", { detail: newer }));
  return true;
}

function count(list, newer) {
  const fresh = newer.getElementById(list.id);
  if (!fresh) return;
  const known = new Set([...list.children].map((row) => row.id));
  const more = [...fresh.children].filter((row) => row.id && !known.has(row.id)).length;
  const button = document.querySelector(`[data-newer-of="${list.id}"]`);
  if (more === 0 || !button) return;
  button.hidden = false;
  const words = document.getElementById("announce").dataset;
  button.textContent = more === 1 ? words.newerOne : words.newer.replace("{0}", more);
  button.onclick = () => {
    list.replaceWith(document.adoptNode(fresh));
    button.hidden = true;
    [...fresh.children].slice(0, more).forEach((row) => row.classList.add("glow"));
    fresh.querySelector("a, button")?.focus();
  };
}
