"use strict";

// One page, one draft. The text lives in the textarea alone: it is sent to this server for review
// and kept in no storage, no address and no history.

const byId = (id) => document.getElementById(id);
const draft = byId("draft");
const marks = byId("marks");
const paper = byId("paper");
const list = byId("findings");
const status = byId("status");
const tokenField = byId("token-field");
const NAMES = { error: "Error", warning: "Warning", suggestion: "Suggestion" };
const PAUSE = 350;

let findings = []; // those of the text as it was last reviewed, moved along with later edits
let reviewed = "";
let current = -1;
let timer = 0;
let running = null;
let asked = 0;
const reasons = new Map(); // rule id -> promise of its why

function headers(more) {
  const token = byId("token").value;
  return token ? { ...more, Authorization: "Bearer " + token } : more;
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(review, PAUSE);
}

async function review() {
  clearTimeout(timer);
  const text = draft.value;
  const turn = ++asked;
  if (running) {
    running.abort();
  }
  if (text.trim() === "") {
    show({ findings: [], setAside: [], unchecked: [], verdict: null }, text);
    say("Nothing to review yet.");
    return;
  }
  running = new AbortController();
  const request = { text, mediaType: byId("media-type").value };
  if (byId("language").value !== "auto") {
    request.language = byId("language").value;
  }
  try {
    const answer = await fetch("v1/check", {
      method: "POST",
      headers: headers({ "Content-Type": "application/json" }),
      body: JSON.stringify(request),
      signal: running.signal,
      cache: "no-store",
    });
    if (turn !== asked) {
      return;
    }
    if (answer.status === 401) {
      tokenField.hidden = false;
      say("This server asks for a token.");
      byId("token").focus();
      return;
    }
    const body = await answer.json();
    if (turn !== asked) {
      return;
    }
    if (!answer.ok) {
      say("Not reviewed: " + (body.detail || body.title || answer.status));
      return;
    }
    show(body, text);
    tell(body);
  } catch (e) {
    if (e.name !== "AbortError" && turn === asked) {
      say("Not reviewed: the server does not answer. Start it again with heed serve.");
    }
  }
}

function say(words) {
  if (status.textContent !== words) {
    status.textContent = words;
  }
}

function tell(body) {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  body.findings.forEach((finding) => counts[finding.severity]++);
  const parts = Object.keys(counts)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counts[severity] + " " + severity + (counts[severity] === 1 ? "" : "s"));
  const unread = body.unchecked.some((each) => each.what === "language" && each.start === 0);
  const none = unread ? "Not reviewed." : "No findings.";
  const words = parts.length ? parts.join(", ") + "." : none;
  const gap = body.unchecked.length ? " Not checked: " + body.unchecked[0].reason + "." : "";
  const hold = body.verdict === "hold" ? " Publication would be held." : "";
  say(words + hold + gap);
}

function show(body, text) {
  const kept = current >= 0 && findings[current] ? findings[current].fingerprint : null;
  findings = body.findings.map((finding) => ({ ...finding }));
  reviewed = text;
  current = findings.findIndex((finding) => finding.fingerprint === kept);
  const focused = document.activeElement && document.activeElement.closest("#findings > li");
  const refocus = focused ? focused.dataset.fingerprint : null;
  list.replaceChildren(...findings.map(card));
  if (refocus) {
    const again = list.querySelector(`[data-fingerprint="${CSS.escape(refocus)}"] article`);
    (again || list).focus();
  }
  byId("apply-all").hidden = findings.filter(safeEdits).length < 2;
  aside(body.setAside || []);
  paint();
  select(current, false);
}

function aside(entries) {
  const box = byId("aside");
  box.hidden = entries.length === 0;
  box.querySelector("summary").textContent = entries.length + " set aside";
  box.querySelector("ul").replaceChildren(
    ...entries.map((entry) => {
      const item = document.createElement("li");
      item.dir = "auto";
      item.textContent = `“${reviewed.slice(entry.start, entry.end)}”: ${entry.rule}, ${entry.reason}`;
      return item;
    }),
  );
}

function paint() {
  const text = draft.value;
  const pieces = [];
  let at = 0;
  for (const [index, finding] of findings.entries()) {
    const start = Math.max(finding.start, at);
    if (finding.end <= start || finding.stale) {
      continue;
    }
    pieces.push(document.createTextNode(text.slice(at, start)));
    const mark = document.createElement("mark");
    mark.className = finding.severity + (index === current ? " here" : "");
    mark.textContent = text.slice(start, finding.end);
    pieces.push(mark);
    at = finding.end;
  }
  pieces.push(document.createTextNode(text.slice(at) + "\n"));
  marks.replaceChildren(...pieces);
  draft.style.height = "auto";
  draft.style.height = Math.max(draft.scrollHeight, marks.scrollHeight) + "px";
}

/** Moves the findings along with an edit, until the next review is there. */
function follow(before, after) {
  let head = 0;
  const least = Math.min(before.length, after.length);
  while (head < least && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  const from = head;
  const to = before.length - tail;
  const shift = after.length - before.length;
  for (const finding of findings) {
    if (finding.start >= to) {
      finding.start += shift;
      finding.end += shift;
      for (const suggestion of finding.suggestions) {
        for (const edit of suggestion.edits) {
          edit.start += shift;
          edit.end += shift;
        }
      }
    } else if (finding.end > from) {
      finding.stale = true;
    }
  }
}

function card(finding, index) {
  const item = byId("card").content.firstElementChild.cloneNode(true);
  const find = (selector) => item.querySelector(selector);
  item.className = finding.severity;
  item.dataset.fingerprint = finding.fingerprint;
  find(".severity").textContent = NAMES[finding.severity] + ":";
  find(".words").textContent = finding.text;
  find(".message").textContent = finding.message;
  find(".advice").textContent = finding.advice;
  find(".rewrites").replaceChildren(...finding.suggestions.map((each) => rewrite(finding, each)));
  find(".show").addEventListener("click", () => select(findings.indexOf(finding), true));
  find(".stand").addEventListener("click", (event) => {
    const form = find(".stet");
    form.hidden = !form.hidden;
    event.currentTarget.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) {
      form.querySelector("input").focus();
    }
  });
  find(".stet").addEventListener("submit", (event) => {
    event.preventDefault();
    stet(finding, find(".stet input").value.trim());
  });
  find(".rule").textContent = finding.rule;
  find(".sources").replaceChildren(...finding.sources.map(source));
  find(".why").addEventListener("toggle", async () => {
    find(".reason").textContent = await why(finding.rule);
  });
  item.addEventListener("focusin", () => select(findings.indexOf(finding), false));
  return item;
}

function source(each) {
  const item = document.createElement("li");
  const words = each.title + (each.section ? ", " + each.section : "");
  if (each.url && /^https?:/.test(each.url)) {
    const link = document.createElement("a");
    link.href = each.url;
    link.rel = "noreferrer noopener";
    link.target = "_blank";
    link.textContent = words;
    item.append(link);
  } else {
    item.textContent = words;
  }
  return item;
}

function why(rule) {
  if (!reasons.has(rule)) {
    const asking = fetch("v1/rules/" + rule, { headers: headers({}) })
      .then((answer) => (answer.ok ? answer.json() : { why: "" }))
      .then((body) => body.why || "")
      .catch(() => "");
    reasons.set(rule, asking);
  }
  return reasons.get(rule);
}

function safeEdits(finding) {
  const safe = finding.suggestions.find((each) => each.safety === "safe");
  return safe && !finding.stale ? safe.edits : null;
}

function rewrite(finding, suggestion) {
  const item = document.createElement("li");
  const label = document.createElement("span");
  label.dir = "auto";
  for (const edit of suggestion.edits) {
    const old = document.createElement("del");
    old.textContent = draft.value.slice(edit.start, edit.end);
    const fresh = document.createElement("ins");
    fresh.textContent = edit.replacement;
    label.append(old, " ", fresh, " ");
  }
  item.append(label);
  if (suggestion.safety === "safe") {
    const apply = document.createElement("button");
    apply.type = "button";
    apply.className = "apply";
    apply.textContent = "Apply";
    apply.setAttribute("aria-label", "Apply: " + suggestion.label);
    apply.addEventListener("click", () => {
      if (!finding.stale) {
        edit(suggestion.edits);
        list.focus();
      }
    });
    item.append(apply);
  } else {
    item.append(" (needs a fact that the draft does not hold)");
  }
  return item;
}

/** Applies edits from the last to the first, so that the browser's undo takes them back. */
function edit(edits) {
  const ordered = [...edits].sort((a, b) => b.start - a.start);
  draft.focus();
  for (const each of ordered) {
    draft.setSelectionRange(each.start, each.end);
    const done = each.replacement
      ? document.execCommand("insertText", false, each.replacement)
      : document.execCommand("delete");
    if (!done) {
      draft.setRangeText(each.replacement, each.start, each.end, "end");
      changed();
    }
  }
  review();
}

function applyAll() {
  const edits = [];
  let before = Infinity;
  for (const finding of [...findings].reverse()) {
    const own = safeEdits(finding);
    if (own && own.every((each) => each.end <= before)) {
      edits.push(...own);
      before = Math.min(...own.map((each) => each.start));
    }
  }
  edit(edits);
  list.focus();
}

/** Where the block begins that a finding stands in: a comment there covers it. */
function blockStart(before, format) {
  if (format === "html") {
    const tags = [...before.matchAll(/<(p|h[1-6]|li|blockquote|figcaption|td|th|dd|dt|div)\b/gi)];
    return tags.length ? tags[tags.length - 1].index : 0;
  }
  const gap = [...before.matchAll(/\n[ \t]*\n/g)].pop();
  return gap ? gap.index + gap[0].length : 0;
}

function stet(finding, reason) {
  if (!reason || finding.stale) {
    return;
  }
  const format = byId("media-type").value;
  const clean = reason.replace(/-->|[\[\]\r\n]/g, " ");
  const note =
    format === "text" ? `[stet ${finding.rule}: ${clean}]\n\n` : `<!-- stet ${finding.rule}: ${clean} -->\n`;
  const start = blockStart(draft.value.slice(0, finding.start), format);
  edit([{ start, end: start, replacement: format === "markdown" ? note + "\n" : note }]);
}

function select(index, move) {
  current = index;
  [...list.children].forEach((item, at) => {
    if (at === index) {
      item.setAttribute("aria-current", "true");
    } else {
      item.removeAttribute("aria-current");
    }
  });
  [...marks.querySelectorAll("mark")].forEach((mark) => mark.classList.remove("here"));
  const finding = findings[index];
  if (!finding) {
    return;
  }
  if (move) {
    draft.focus();
    draft.setSelectionRange(finding.start, finding.end);
    list.children[index].scrollIntoView({ block: "nearest" });
  }
  paint();
  if (move) {
    const here = marks.querySelector("mark.here");
    if (here) {
      here.scrollIntoView({ block: "center" });
    }
  }
}

function changed() {
  const text = draft.value;
  follow(painted, text);
  painted = text;
  paint();
  later();
}
let painted = "";

function open(file) {
  if (!file) {
    return;
  }
  const name = file.name.toLowerCase();
  const type = /\.(md|markdown)$/.test(name) ? "markdown" : /\.html?$/.test(name) ? "html" : "text";
  file
    .text()
    .then((text) => {
      byId("media-type").value = type;
      draft.value = text;
      findings = [];
      painted = draft.value;
      paint();
      review();
      draft.focus();
    })
    .catch(() => say("The file could not be read."));
}

draft.addEventListener("input", changed);
draft.addEventListener("click", () => {
  const at = draft.selectionStart;
  const index = findings.findIndex((each) => each.start <= at && at <= each.end && !each.stale);
  if (index >= 0) {
    select(index, false);
    list.children[index].scrollIntoView({ block: "nearest" });
  }
});
document.addEventListener("keydown", (event) => {
  if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp") && findings.length) {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    const next = current < 0 ? (step > 0 ? 0 : findings.length - 1) : current + step;
    select((next + findings.length) % findings.length, true);
    say(NAMES[findings[current].severity] + ": " + findings[current].message);
  } else if (event.altKey && event.key === "Enter" && findings[current]) {
    event.preventDefault();
    list.children[current].querySelector("article").focus();
  } else if (event.key === "Escape" && list.contains(document.activeElement)) {
    draft.focus();
  }
});
byId("media-type").addEventListener("change", review);
byId("language").addEventListener("change", review);
byId("token").addEventListener("change", review);
tokenField.addEventListener("submit", (event) => {
  event.preventDefault();
  review();
});
byId("file").addEventListener("change", (event) => open(event.target.files[0]));
byId("apply-all").addEventListener("click", applyAll);
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  paper.classList.add("over");
});
document.addEventListener("dragleave", () => paper.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  paper.classList.remove("over");
  const dropped = event.dataTransfer;
  if (dropped.files.length) {
    open(dropped.files[0]);
  } else {
    draft.value = dropped.getData("text/plain");
    changed();
  }
});
window.addEventListener("resize", paint);
painted = draft.value;
if (draft.value) {
  review();
}
