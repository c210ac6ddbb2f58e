// Shows row by row what a file does while it is being read. The file is sent again to be run, so
// nothing has to be kept between looking and doing.
const form = document.getElementById("import");
const result = document.getElementById("result");
const words = result.dataset;
const shown = 500;
const at = (id) => document.getElementById(id);

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const dryRun = event.submitter?.value !== "false";
  const body = new FormData(form);
  body.set("dryRun", dryRun);
  begin();
  try {
    const answer = await fetch("/import/rows", { method: "POST", body });
    if (answer.ok) await follow(answer.body, dryRun);
    else await refuse(answer);
  } catch {
    tell(words.unanswered);
  }
  at("progress-line").hidden = true;
  form.querySelectorAll("button").forEach((button) => (button.disabled = false));
  at("outcome").focus();
});

function begin() {
  form.querySelectorAll("button").forEach((button) => (button.disabled = true));
  at("rows").replaceChildren();
  for (const id of ["problem", "changes-link", "rows-region", "more", "counts"]) at(id).hidden = true;
  at("progress-line").hidden = false;
  at("outcome").hidden = false;
  at("outcome").textContent = words.busy;
}

async function refuse(answer) {
  const problem = await answer.json().catch(() => ({ detail: words.unanswered }));
  tell([problem.detail, ...(problem.errors ?? []).map((error) => error.detail)].join(" "));
}

function tell(sentence) {
  at("problem").hidden = false;
  at("problem").firstElementChild.textContent = sentence;
  at("outcome").textContent = words.refused;
}

async function follow(stream, dryRun) {
  const count = { done: 0, unchanged: 0, refused: 0, notReached: 0 };
  let rest = "";
  let telling = 0;
  for await (const part of parts(stream)) {
    const lines = (rest + part).split("\n");
    rest = lines.pop();
    for (const line of lines.filter(Boolean).map((text) => JSON.parse(text))) {
      if (line.row === undefined) continue;
      count[line.outcome]++;
      if (line.outcome !== "unchanged" && telling++ < shown) at("rows").append(row(line));
    }
    at("rows-region").hidden = telling === 0;
    at("counts").hidden = false;
    at("counts").textContent = fill(words.counts, Object.values(count));
  }
  at("more").hidden = telling <= shown;
  at("more").textContent = fill(words.more, [telling - shown]);
  at("outcome").textContent = dryRun ? words.looked : words.ran;
  at("changes-link").hidden = dryRun;
}

async function* parts(stream) {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function row(line) {
  const tr = element("tr", `import-${line.outcome}`);
  const number = element("td", "number", line.row);
  const key = element("th");
  key.scope = "row";
  if (line.outcome === "done") {
    const link = element("a", "", line.key);
    link.href = `/milestones/${encodeURIComponent(line.key)}`;
    key.append(link);
  } else key.textContent = line.key;
  const what = element("td");
  if (line.problem) what.append(element("p", "fault", `${line.problem.field}: ${line.problem.detail}`));
  if (line.changes.length > 0) {
    const list = element("ul", "import-changes");
    line.changes.forEach((change) => list.append(item(change)));
    what.append(list);
  }
  tr.append(number, key, element("td", "", words[line.outcome.toLowerCase()]), what);
  return tr;
}

function item(change) {
  const li = element("li");
  li.append(element("b", "", change.field), " ");
  if (change.from !== null && change.from !== undefined) li.append(element("del", "", change.from));
  li.append(" → ", element("ins", "", change.to ?? "–"));
  return li;
}

function element(name, kind, text) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text !== undefined) made.textContent = text;
  return made;
}

function fill(sentence, facts) {
  return sentence.replace(/\{(\d)\}/g, (_, n) => facts[n]);
}
