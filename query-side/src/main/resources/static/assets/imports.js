// Chooses and imports a file without leaving the page, so that a file that was chosen stays chosen
// when something goes wrong, and so that a long import says how far it is.
const choose = document.getElementById("choose");
const run = document.getElementById("run");

if (choose) {
  const file = choose.elements.file;
  const drop = choose.querySelector(".drop");
  for (const on of ["dragenter", "dragover"])
    drop.addEventListener(on, (event) => (event.preventDefault(), drop.classList.add("drop-over")));
  for (const off of ["dragleave", "drop"])
    drop.addEventListener(off, () => drop.classList.remove("drop-over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) file.files = event.dataTransfer.files;
  });
  choose.addEventListener("submit", (event) => {
    event.preventDefault();
    send(file).catch(() => refuse(choose.dataset.away));
  });
}

async function send(file) {
  if (!file.files.length) return refuse(choose.dataset.none);
  if (file.files[0].size > Number(choose.dataset.most)) return refuse(choose.dataset.large);
  tell("sending", choose.dataset.sending);
  const answer = await fetch(choose.action, {
    method: "POST",
    body: new FormData(choose),
    headers: { Accept: "application/json" },
  });
  if ([401, 403].includes(answer.status)) return refuse(choose.dataset.signedOut);
  const said = await answer.json();
  if (answer.ok) location.assign(said.location);
  else refuse(said.detail ?? choose.dataset.away);
}

function refuse(words) {
  tell("sending", "");
  tell("refused-words", words);
  const note = document.getElementById("refused");
  note.hidden = false;
  note.focus();
}

if (run)
  run.addEventListener("submit", (event) => {
    event.preventDefault();
    run.querySelector("button").disabled = true;
    follow().catch(() => stop(run.dataset.away));
  });

async function follow() {
  const bar = document.getElementById("bar");
  bar.max = Number(run.dataset.rows);
  bar.hidden = false;
  const answer = await fetch(run.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(run)),
    headers: { Accept: "application/x-ndjson" },
  });
  if ([401, 403].includes(answer.status)) return stop(run.dataset.signedOut);
  if (!answer.ok) return stop(run.dataset.away);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop();
    for (const line of lines) heard(JSON.parse(line), bar);
  }
}

function heard(news, bar) {
  if (news.location) return location.assign(news.location);
  bar.value = news.done + news.unchanged + news.refused + news.notReached;
  tell("news", run.dataset.progress.replace("{0}", bar.value).replace("{1}", bar.max));
}

function stop(words) {
  document.getElementById("bar").hidden = true;
  run.querySelector("button").disabled = false;
  tell("news", words);
}

function tell(id, words) {
  document.getElementById(id).textContent = words;
}
