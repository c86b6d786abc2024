// Written by scripts/generate.py from Assets/*: change those and run it again.
// swift-format-ignore-file

/// One static file, as it was when the program was built.
package struct EmbeddedAsset: Sendable {
    package let name: String
    package let contentType: String
    /// The beginning of the SHA-256 of the text, for addresses that may be cached for ever.
    package let fingerprint: String
    package let text: String
}

/// Every static file, by name.
package enum EmbeddedAssets {
    package static let all: [EmbeddedAsset] = [findingJS, knownJS, logoSVG, offlineJS, queueJS, styleCSS, surveyJS, workerJS, writingJS]

    package static let findingJS = EmbeddedAsset(
        name: "finding.js", contentType: "text/javascript; charset=utf-8", fingerprint: "f6189b27863e1ce8",
        text: #"""
// Completes the words of the search field, and unfolds the choices where the style sheet cannot. The page works without.
"use strict";

const wide = matchMedia("(min-width: 60rem)");
const canShowFolded = CSS.supports("selector(::details-content)");
for (const panel of document.querySelectorAll(".finder:not([data-display=tableau]) > form > .facets")) {
  if (!canShowFolded && wide.matches) panel.open = true;
}

// The pattern "editable combobox with list autocomplete" of the ARIA Authoring Practices.
for (const field of document.querySelectorAll("input[data-suggestions]")) {
  const list = document.createElement("ul");
  const said = document.createElement("span");
  let answers = 0;
  let timer = 0;
  let typed = "";
  let current = -1;

  list.id = field.id + "-propositions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.dataset.label);
  said.className = "hidden";
  said.setAttribute("aria-live", "polite");
  field.after(list, said);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"],
    ["aria-controls", list.id]]) field.setAttribute(name, value);

  const close = () => {
    clearTimeout(timer);
    answers += 1;
    current = -1;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    said.textContent = "";
  };

  const choose = (words) => {
    field.value = words;
    close();
    field.focus();
  };

  const open = (words) => {
    current = -1;
    field.removeAttribute("aria-activedescendant");
    list.replaceChildren(...words.map((word, index) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + index;
      option.textContent = word;
      option.lang = "fr";
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      // Before the field loses the focus and the list closes.
      option.addEventListener("mousedown", (event) => { event.preventDefault(); choose(word); });
      return option;
    }));
    list.hidden = words.length === 0;
    field.setAttribute("aria-expanded", String(words.length > 0));
    said.textContent = words.length > 0 ? field.dataset.count + " " + words.length : "";
  };

  const move = (step) => {
    const options = [...list.children];
    // One place more than there are options: back in the field, with what was typed.
    current = (current + 1 + step + options.length + 1) % (options.length + 1) - 1;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === current)));
    if (current < 0) {
      field.removeAttribute("aria-activedescendant");
      field.value = typed;
      return;
    }
    options[current].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[current].id);
    field.value = options[current].textContent;
  };

  const ask = async () => {
    const mine = (answers += 1);
    typed = field.value;
    try {
      const query = new URLSearchParams([[field.dataset.parameter, typed]]);
      const answer = await fetch(field.dataset.suggestions + "?" + query);
      const words = answer.ok ? (await answer.json()).words : [];
      if (mine === answers && document.activeElement === field) open(words);
    } catch {
      if (mine === answers) close();
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    if (field.value.trim().length < 2) close(); else timer = setTimeout(ask, 150);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && current >= 0) {
      event.preventDefault();
      choose(field.value);
    } else if (event.key === "Escape") {
      event.preventDefault();
      field.value = typed;
      close();
    }
  });
}

"""#)

    package static let knownJS = EmbeddedAsset(
        name: "known.js", contentType: "text/javascript; charset=utf-8", fingerprint: "4c0f00c4b081d2f3",
        text: #"""
// Keeps on this device the answers that were not sent yet, and brings them back. The form works without.
"use strict";

const drawer = "essaim-faire-connaitre";
// Neither the address to answer to, nor what proves the form, nor anything of paper.
const kept = ["quoi", "ou", "qui", "besoin", "service"];

const read = () => {
  try { return JSON.parse(localStorage.getItem(drawer) || "{}"); } catch { return {}; }
};
const write = (answers) => {
  try {
    if (Object.values(answers).some((text) => text !== "")) localStorage.setItem(drawer, JSON.stringify(answers));
    else localStorage.removeItem(drawer);
  } catch { /* A browser that keeps nothing still sends. */ }
};

if (document.querySelector("[data-sent]")) write({});

for (const form of document.querySelectorAll("form.known")) {
  const said = document.createElement("p");
  const erase = document.createElement("button");
  const fields = kept.map((name) => form.elements[name]).filter(Boolean);
  said.className = "meta";
  said.setAttribute("role", "status");
  erase.type = "button";
  erase.className = "button quiet";
  erase.textContent = form.dataset.erase;
  form.prepend(said);

  const tell = (text) => {
    said.textContent = text;
    if (text === "") erase.remove(); else said.after(erase);
  };
  const collect = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));
  const isEmpty = () => fields.every((field) => field.value === "");

  const found = read();
  let isBack = false;
  for (const field of fields) {
    // What the server sent back filled is newer than what was kept.
    if (field.value === "" && typeof found[field.name] === "string" && found[field.name] !== "") {
      field.value = found[field.name];
      isBack = true;
    }
  }
  if (isBack) tell(form.dataset.back + " " + form.dataset.kept);
  form.addEventListener("input", () => {
    write(collect());
    tell(isEmpty() ? "" : form.dataset.kept);
  });
  erase.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    write({});
    tell("");
    fields[0]?.focus();
  });
}

"""#)

    package static let logoSVG = EmbeddedAsset(
        name: "logo.svg", contentType: "image/svg+xml", fingerprint: "a82476003fd98585",
        text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><path d="M15 1l6 3.5v7L15 15l-6-3.5v-7z" fill="#f0b429"/><path d="M8 13l6 3.5v7L8 27l-6-3.5v-7z" fill="#17494d"/><path d="M22 13l6 3.5v7L22 27l-6-3.5v-7z" fill="#fbfaf6" stroke="#17494d" stroke-width="1.6"/></svg>

"""#)

    package static let offlineJS = EmbeddedAsset(
        name: "offline.js", contentType: "text/javascript; charset=utf-8", fingerprint: "96fe59df3224c820",
        text: #"""
// Answers without a network: asks what the answers lead to. What is kept and sent is in queue.js.
"use strict";

const form = document.querySelector("form.whole");

// What counts of an answer, for the conditions of those after it.
const ordinal = (text) => {
  const parts = (text.includes("/") ? text.split("/").reverse() : text.split("-")).map(Number);
  if (parts.length > 3 || parts.some((part) => !Number.isInteger(part) || part <= 0)) return null;
  if (parts.length === 1) return { precision: 1, value: parts[0] };
  if (parts[1] > 12) return null;
  if (parts.length === 2) return { precision: 2, value: parts[0] * 12 + parts[1] };
  const day = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]));
  return day.getUTCDate() === parts[2] ? { precision: 3, value: day.getTime() / 86400000 } : null;
};
const numeral = (text) => {
  const bare = text.replace(/\s/g, "").replace("−", "-").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : null;
};
const answered = (part) => {
  const kind = part.dataset.kind;
  const missing = part.querySelector(".instead input:checked")?.value;
  const text = (part.querySelector(".typed-line input, .typed-line textarea")?.value || "").trim();
  if (kind === "single" || kind === "several") {
    const chosen = [...part.querySelectorAll(".choices input:checked")].map((box) => box.value);
    if (chosen.length > 0) return { chosen };
  } else if (kind === "ordered") {
    const chosen = [...part.querySelectorAll(".ranks select")].filter((field) => field.value !== "").map((field) => field.name.split(".").pop());
    if (chosen.length > 0) return { chosen };
  } else if (kind === "matrix") {
    const rows = {};
    for (const box of part.querySelectorAll(".matrix input:checked")) rows[box.name.split(".").pop()] = box.value;
    if (Object.keys(rows).length > 0) return { rows };
  } else if (kind === "number") {
    if (text !== "") return { number: numeral(text), typed: text };
  } else if (kind === "date") {
    if (text !== "") return { date: ordinal(text), typed: text };
  } else if (text !== "") {
    return { text };
  }
  return missing ? { missing } : null;
};

const compares = {
  "<": (one, other) => one < other, "<=": (one, other) => one <= other, "=": (one, other) => one === other,
  "!=": (one, other) => one !== other, ">=": (one, other) => one >= other, ">": (one, other) => one > other,
};
const missingKinds = ["refused", "unknown", "inapplicable"];
const holds = (when, counted) => {
  if (when.all) return when.all.every((part) => holds(part, counted));
  if (when.any) return when.any.some((part) => holds(part, counted));
  if (when.not) return !holds(when.not, counted);
  const answer = counted[when.answered ?? when.chosen ?? when.marked ?? when.missing ?? when.count ?? when.number ?? when.date];
  if (!answer) return false;
  if (when.missing !== undefined) return answer.missing === when.kind;
  if (answer.missing) return false;
  if (when.answered !== undefined) return !answer.rows || Object.values(answer.rows).some((mark) => !missingKinds.includes(mark));
  if (when.chosen !== undefined) return (answer.chosen || []).some((code) => when.among.includes(code));
  if (when.marked !== undefined) return when.among.includes((answer.rows || {})[when.row]);
  if (when.count !== undefined) return answer.chosen !== undefined && compares[when.is](answer.chosen.length, Number(when.value));
  if (when.number !== undefined) return typeof answer.number === "number" && compares[when.is](answer.number, Number(when.value));
  const wanted = ordinal(when.value);
  return Boolean(answer.date) && answer.date.precision === wanted.precision && compares[when.is](answer.date.value, wanted.value);
};

// Shows what is asked, in the order of the questionnaire; what is not asked is not sent.
const route = () => {
  const isWhole = form.elements.etendue?.checked === true;
  let counted = {};
  for (const section of form.querySelectorAll("[data-section]")) {
    const isOut = section.dataset.stage === "enrichment" && !isWhole;
    const before = { ...counted };
    let isAny = false;
    for (const sheet of section.querySelectorAll("[data-sheet]")) {
      if (section.dataset.most) counted = { ...before };
      for (const part of sheet.querySelectorAll("[data-question]")) {
        const isAsked = !isOut && JSON.parse(part.dataset.when).every((when) => holds(when, counted));
        part.hidden = !isAsked;
        for (const field of part.querySelectorAll("input, select, textarea")) field.disabled = !isAsked;
        if (!isAsked) continue;
        isAny = true;
        const answer = answered(part);
        if (answer) counted[part.dataset.question] = answer;
      }
    }
    if (section.dataset.most) counted = before;
    section.hidden = !isAny;
  }
};

// Sheets of sections that are filled in again.
const renamed = (sheet, from, to) => {
  for (const element of sheet.querySelectorAll("*")) {
    for (const name of ["id", "for", "name", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replaceAll("q-" + from + "-", "q-" + to + "-").replace(new RegExp("^r" + from + "\\."), "r" + to + "."));
    }
  }
  sheet.dataset.sheet = String(to);
};
const blanks = new Map();
const add = (section) => {
  const sheets = section.querySelectorAll("[data-sheet]");
  if (sheets.length >= Number(section.dataset.most)) return;
  const sheet = blanks.get(section).cloneNode(true);
  renamed(sheet, 0, sheets.length);
  sheets[sheets.length - 1].after(sheet);
  document.dispatchEvent(new CustomEvent("essaim-fiche", { detail: sheet }));
  count(section);
};
const count = (section) => {
  const sheets = section.querySelectorAll("[data-sheet]").length;
  section.querySelector("[data-count]").value = String(sheets);
  section.querySelector("[data-another]").hidden = sheets >= Number(section.dataset.most);
};

// What the form holds, in the order it is sent.
const collect = () => [...new FormData(form).entries()].filter(([, value]) => value !== "");
const restore = (fields) => {
  form.reset();
  for (const old of form.querySelectorAll(".wrong")) old.remove();
  for (const section of form.querySelectorAll("section[data-most]")) {
    for (const sheet of [...section.querySelectorAll("[data-sheet]")].slice(1)) sheet.remove();
    const wanted = Number((fields.find(([name]) => name === section.querySelector("[data-count]").name) || ["", "1"])[1]);
    for (let number = 1; number < wanted; number += 1) add(section);
    count(section);
  }
  for (const field of form.querySelectorAll("input, select, textarea")) field.disabled = false;
  for (const [name, value] of fields) {
    for (const field of form.querySelectorAll("[name=\"" + CSS.escape(name) + "\"]")) {
      if (field.type === "radio" || field.type === "checkbox") field.checked = field.checked || field.value === value;
      else if (field.type !== "hidden") field.value = value;
    }
  }
  route();
};

// What the platform would refuse for sure is said before the device is handed on.
const isMail = (text) => /^[^@ ]+@[^@ .][^@ ]*[^@ .]$/.test(text) && text.split("@")[1].includes(".");
const uncalled = (part) => {
  const [name, mail, phone] = ["name", "mail", "phone"].map((kind) => (form.elements["contact-" + kind]?.value || "").trim());
  if (name + mail + phone === "") return "";
  if (!form.elements["contact-accord"].checked) return part.dataset.unagreed;
  if (mail !== "" && !isMail(mail)) return part.dataset.mail;
  return mail + phone === "" ? part.dataset.noway : "";
};
const wrong = (part) => {
  if (part.dataset.kind === "contact") return uncalled(part);
  const answer = answered(part);
  if (answer && (answer.number === null || answer.date === null)) return part.dataset.unclear;
  return part.dataset.expected && !answer ? told.blank : "";
};
const faults = () => [...form.querySelectorAll("[data-question]:not([hidden])")].filter((part) => {
  const text = wrong(part);
  say(part, text);
  return text !== "";
});
const say = (part, text) => {
  part.querySelector(".wrong")?.remove();
  if (text === "") return;
  const line = document.createElement("p");
  line.className = "wrong";
  line.setAttribute("role", "alert");
  line.textContent = text;
  (part.querySelector("legend, .asked") || part.firstChild).after(line);
};

// The answer of this tab. Each has a number and a code of its own, and keeps the version that it was begun with.
const another = () => ({ id: draw(), code: draw(), version: told.version, language: told.language });
let mine = another();
let isTouched = false;

const keep = () => {
  const kept = read();
  const draft = { ...mine, fields: collect() };
  const at = kept.drafts.findIndex((other) => other.id === mine.id);
  if (at < 0) kept.drafts.push(draft);
  else kept.drafts[at] = draft;
  if (write(kept)) status.textContent = told.kept;
};

// A tab writes what it has heard of so far: what others say is answered once they are silent.
let pause = 0;
const keepLater = () => {
  clearTimeout(pause);
  pause = setTimeout(keep, 1000);
};

const take = ({ fields, ...entry }) => {
  clearTimeout(pause);
  mine = entry;
  isTouched = false;
  restore(fields);
};
const fresh = () => {
  take({ ...another(), fields: [] });
  status.textContent = "";
};

// Two tabs have one store: what was filled in, sent or erased there is not sent from here under the same code.
// A tab behind hears of it late: what counts is what changed at each step, not what is stored by now.
const follow = ({ oldValue, newValue }) => {
  const [before, now] = [oldValue, newValue].map((text) => parsed(text).drafts.find((draft) => draft.id === mine.id));
  if (!before || (now && same(now.fields, before.fields))) return;
  const { ready, gone } = parsed(newValue);
  // Neither finished nor erased there: the other tab wrote before it had heard of this draft.
  if (!now && gone !== mine.id && !ready.some((entry) => entry.id === mine.id)) return keepLater();
  const isOther = isTouched && (now || !same(collect(), before.fields));
  if (isOther) {
    mine = another();
    keepLater();
  } else if (now) {
    take(now);
  } else {
    fresh();
  }
};
const same = (some, others) => JSON.stringify(some) === JSON.stringify(others);

const finish = () => {
  const kept = read();
  // Gone elsewhere meanwhile: this is another answer.
  const isKnown = kept.drafts.some((draft) => draft.id === mine.id) && !kept.ready.some((entry) => entry.code === mine.code);
  const entry = { ...(isKnown ? mine : another()), fields: collect() };
  kept.drafts = kept.drafts.filter((draft) => draft.id !== mine.id);
  kept.ready.push(entry);
  if (!write(kept)) return;
  fresh();
  reveal(entry.code);
  list();
  send();
};

const begin = () => {
  for (const section of form.querySelectorAll("section[data-most]")) {
    blanks.set(section, section.querySelector("[data-sheet]").cloneNode(true));
    section.querySelector("[data-another]").addEventListener("click", () => {
      isTouched = true;
      add(section);
      route();
      keep();
    });
  }
  const draft = read().drafts.filter((draft) => draft.version === told.version).pop();
  if (draft) {
    take(draft);
    status.textContent = told.restored;
  } else {
    route();
  }
  form.hidden = false;
  form.addEventListener("input", () => {
    isTouched = true;
    // Whoever comes next does not see the code of who came before.
    conceal();
    route();
    keep();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    route();
    const consent = form.querySelector(".consent");
    say(consent, form.elements.accord.checked ? "" : told.consent);
    const unready = form.elements.accord.checked ? faults() : [consent];
    if (unready.length === 0) return finish();
    unready[0].scrollIntoView({ block: "start" });
    (unready[0].querySelector("input:not([type=hidden]), select, textarea"))?.focus();
  });
  document.querySelector("[data-erase]").addEventListener("click", () => {
    if (!confirm(told.sure)) return;
    drop(mine.id);
    fresh();
    list();
  });
  addEventListener("storage", (event) => {
    if (event.key !== drawer) return;
    follow(event);
    list();
  });
  list();
};

// What waits is changed in the form; what was begun there stays among the others.
desk.isOpen = (draft) => draft.id === mine.id;
desk.takeUp = (entry) => {
  if (isTouched) keep();
  const kept = read();
  const { id, version, language, fields } = entry;
  const draft = { id, version, language, fields, code: entry.problem?.used ? draw() : entry.code };
  kept.ready = kept.ready.filter((other) => other.id !== entry.id);
  kept.drafts = kept.drafts.filter((other) => other.id !== entry.id).concat([draft]);
  if (!write(kept)) return;
  take(draft);
  for (const fault of entry.problem?.at || []) {
    const part = document.getElementById(fault.id)?.closest("[data-question]");
    if (part) say(part, fault.said);
  }
  list();
  form.scrollIntoView({ block: "start" });
};

const settle = async () => {
  const ready = document.querySelector("[data-ready]");
  try {
    await stay();
    ready.textContent = told.settled;
  } catch {
    ready.textContent = await isKept() ? told.settled : told.unsettled;
  }
};

begin();
settle();

"""#)

    package static let queueJS = EmbeddedAsset(
        name: "queue.js", contentType: "text/javascript; charset=utf-8", fingerprint: "330ef9d4d56c53c2",
        text: #"""
// Answers that wait on this device: keeps them, shows them, sends them when there is a network.
"use strict";

const told = Object.assign({}, ...[...document.querySelectorAll("[data-sayings]")].map((part) => part.dataset));
const drawer = "essaim-repondre:" + location.pathname + location.search;
const status = document.querySelector("[data-status]");
const waiting = document.querySelector("[data-queue]");
const noted = document.querySelector("[data-noted]");
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
// What the form does, where there is one.
const desk = { isOpen: () => false, takeUp: null };
// What was sent from this page: nothing of it stays on the device.
const sayings = [];
let isSending = false;

// 60 bits by lot, as the platform draws them.
const draw = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte & 31]).join("");

const parsed = (text) => {
  const none = { drafts: [], ready: [] };
  try { return { ...none, ...JSON.parse(text || "{}") }; } catch { return none; }
};
const read = () => {
  try { return parsed(localStorage.getItem(drawer)); } catch { return parsed(""); }
};
const write = (kept) => {
  try {
    if (kept.drafts.length + kept.ready.length === 0) localStorage.removeItem(drawer);
    else localStorage.setItem(drawer, JSON.stringify(kept));
    return true;
  } catch {
    status.textContent = told.full;
    return false;
  }
};

// The code is shown to whoever just finished, until they have noted it or somebody else begins.
const reveal = (code) => {
  noted.querySelector("[data-code]").textContent = code.match(/.{4}/g).join("-");
  noted.hidden = false;
  noted.scrollIntoView({ block: "center" });
  noted.focus({ preventScroll: true });
};
const conceal = () => {
  if (!noted) return;
  noted.hidden = true;
  noted.querySelector("[data-code]").textContent = "";
};

// Sent one after the other, each as it was filled in; erased once the platform has said that it holds it.
const outcome = async (entry) => {
  const answer = await fetch(told.action, {
    method: "POST", credentials: "omit", cache: "no-store",
    body: new URLSearchParams([...entry.fields, ["code", entry.code], ["version", entry.version], ["langue", entry.language]]),
  });
  if (answer.ok) {
    const { sent, said } = await answer.json();
    if (sent === true) return { isSent: true, said: said || [] };
  }
  if (answer.status === 422) return { problem: await answer.json().catch(() => ({ said: [told.broken] })) };
  throw new Error(String(answer.status));
};
const send = async () => {
  if (isSending || !told.action) return;
  isSending = true;
  for (const entry of read().ready.filter((entry) => !entry.problem)) {
    status.textContent = told.sending;
    try {
      const result = await outcome(entry);
      const kept = read();
      if (result.isSent) sayings.push([told.sent, ...result.said].join(" "));
      // The code that was shown opens nothing of theirs.
      if (result.problem?.used) conceal();
      kept.ready = kept.ready.filter((other) => other.id !== entry.id || !result.isSent)
        .map((other) => other.id === entry.id ? { ...other, problem: result.problem } : other);
      write(kept);
      status.textContent = "";
    } catch {
      status.textContent = told.away;
      break;
    }
  }
  isSending = false;
  list();
};

const line = (text) => {
  const item = document.createElement("li");
  item.append(text + " ");
  waiting.append(item);
  return item;
};
// A button of a line: its name says of which answer it is.
const button = (text, which, work) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain-button";
  made.textContent = text;
  const whose = document.createElement("span");
  whose.className = "unseen";
  whose.textContent = " – " + which;
  made.append(whose);
  made.addEventListener("click", work);
  return made;
};
// The other tabs are told first which one goes: a draft that is only missing was lost by two tabs that wrote at once.
const drop = (id) => {
  const kept = read();
  kept.ready = kept.ready.filter((other) => other.id !== id);
  kept.drafts = kept.drafts.filter((other) => other.id !== id);
  try { localStorage.setItem(drawer, JSON.stringify({ ...kept, gone: id })); } catch { /* Full: erased all the same. */ }
  write(kept);
};
const erase = (id) => {
  if (!confirm(told.sure)) return;
  drop(id);
  list();
};
const list = () => {
  waiting.replaceChildren();
  for (const text of sayings) line(text);
  const kept = read();
  const entries = kept.ready.concat(kept.drafts.filter((draft) => !desk.isOpen(draft)).map((draft) => ({ ...draft, isDraft: true })));
  entries.forEach((entry, index) => {
    const which = told.entry + " " + (index + 1);
    const isOpen = entry.isDraft || entry.problem;
    const said = entry.isDraft ? told.begun : entry.problem ? [told.refused, ...entry.problem.said || []].join(" ") : told.waiting;
    // What was answered to other questions is not put into this form.
    const isOther = isOpen && desk.takeUp && entry.version !== told.version;
    const item = line([which + " – " + said, isOther ? told.other : ""].join(" ").trim());
    if (isOpen && desk.takeUp && !isOther) {
      item.append(button(entry.isDraft ? told.resume : told.again, which, () => desk.takeUp(entry)), " ");
    }
    item.append(button(told.dismiss, which, () => erase(entry.id)));
  });
  if (told.nothing && entries.length === 0) line(told.nothing);
};

// The page itself and what it is made of stay on the device.
const shelf = "essaim-hors-ligne";
const stay = async () => {
  await navigator.serviceWorker.register(told.worker, { scope: location.pathname });
  const cache = await caches.open(shelf);
  const files = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon]")].map((link) => link.href)
    .concat([...document.scripts].map((script) => script.src));
  await cache.addAll([location.href, ...files]);
};
const isKept = async () => {
  try { return Boolean(await caches.match(location.href, { ignoreVary: true })); } catch { return false; }
};

list();
send();
addEventListener("online", send);
setInterval(send, 30000);
addEventListener("storage", (event) => { if (event.key === drawer || event.key === null) list(); });
// Whoever comes back to the page by the history is perhaps another person.
addEventListener("pagehide", conceal);
noted?.querySelector("button").addEventListener("click", conceal);
// Once the survey is over, the form that was kept gives way to the page that says so.
if (told.nothing) isKept().then((kept) => kept && stay()).catch(() => {});

"""#)

    package static let styleCSS = EmbeddedAsset(
        name: "style.css", contentType: "text/css; charset=utf-8", fingerprint: "6420932ec0bf70e8",
        text: #"""
/* Tokens first: light, dark, print and the reader's own choices all set these and nothing else.
   Contrast on paper: ink 15.6, night 9.6, quiet 5.9, clay 5.9, leaf 6.2; honey only ever carries ink. */
:root {
  --paper: #fbfaf6; --card: #ffffff; --line: #e3dfd3; --edge: #857f70; --ink: #1d2322; --quiet: #5b635f;
  --night: #17494d; --night-soft: #e4eeec; --on-night: #fbfaf6;
  --honey: #f0b429; --honey-soft: #fdf3d7; --clay: #a5432b; --leaf: #2f6b3f;
  --step-small: .875rem; --step-0: 1.0625rem; --step-1: 1.25rem; --step-2: 1.6rem; --step-3: 2.2rem;
  --radius: 10px; --measure: 68ch;
  --font: system-ui, "Inter", "Segoe UI", "Noto Sans", sans-serif;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme=light]) {
    --paper: #141817; --card: #1c2221; --line: #333c3a; --edge: #7f8b87; --ink: #eef1ee; --quiet: #aab4b0;
    --night: #8fd0cf; --night-soft: #1f3233; --on-night: #0d2a2c;
    --honey: #f0b429; --honey-soft: #3a3016; --clay: #f0a08a; --leaf: #9ed3a9;
    color-scheme: dark;
  }
}
@media screen {
  :root[data-theme=dark] {
    --paper: #141817; --card: #1c2221; --line: #333c3a; --edge: #7f8b87; --ink: #eef1ee; --quiet: #aab4b0;
    --night: #8fd0cf; --night-soft: #1f3233; --on-night: #0d2a2c;
    --honey: #f0b429; --honey-soft: #3a3016; --clay: #f0a08a; --leaf: #9ed3a9;
    color-scheme: dark;
  }
}
:root[data-size=large] { font-size: 118.75% }
:root[data-size=larger] { font-size: 143.75% }

/* Ground */
* { box-sizing: border-box }
html { font: 100%/1.55 var(--font); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100% }
body { margin: 0; font-size: var(--step-0); overflow-wrap: break-word }
a { color: var(--night); text-underline-offset: .18em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; border-radius: 4px; box-shadow: 0 0 0 3px var(--honey) }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0 0 .5em; letter-spacing: -.01em }
h1 { font-size: var(--step-3) }
h2 { font-size: var(--step-2); margin-top: 1.6em }
h3 { font-size: var(--step-1); margin-top: 1.4em }
h4 { font-size: var(--step-0); margin-top: 1.2em }
p, ul, ol, dl { margin: 0 0 1em; max-width: var(--measure) }
li { margin: .2em 0 }
.meta, .from, figcaption, caption { color: var(--quiet); font-size: var(--step-small); font-weight: 400 }
p.meta, caption { max-width: 46rem }
.lead { font-size: var(--step-1); max-width: 60ch }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

/* Frame */
.skip { position: absolute; left: 1rem; top: -10rem; z-index: 2 }
.skip:focus { top: 1rem; background: var(--card); padding: .5rem 1rem }
header.site { border-bottom: 1px solid var(--line); background: var(--card) }
.in, main { max-width: 76rem; margin: 0 auto; padding-inline: 1.25rem }
header.site .in { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; padding-block: .5rem 0 }
.brand { display: inline-flex; align-items: center; gap: .55rem; min-height: 44px; font-weight: 700; font-size: 1.2rem; color: var(--ink); text-decoration: none }
.brand svg { width: 30px; height: 30px }
.brand .night { fill: var(--night) } .brand .open { fill: none; stroke: var(--night); stroke-width: 1.6 } .brand .honey { fill: var(--honey) }
header.site nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: 0; padding: 0; max-width: none }
header.site nav a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none; color: var(--ink) }
header.site nav a:hover { text-decoration: underline }
header.site nav a[aria-current] { box-shadow: inset 0 -3px var(--honey); font-weight: 600 }
header.site .end { margin-left: auto }
header.site .main { flex-basis: 100% }
main { padding-block: 2rem 4rem; min-height: 60vh }
footer.site { border-top: 1px solid var(--line); padding: 1.25rem 0; font-size: var(--step-small); color: var(--quiet) }
footer.site ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0 0 .5rem; padding: 0; max-width: none }
footer.site a { display: inline-flex; align-items: center; min-height: 44px }
.trail { align-items: center; margin: 0 0 1rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0 .5rem; max-width: none }
.trail li + li::before { content: "›"; margin-right: .5rem }
.trail a { display: inline-flex; align-items: center; min-height: 32px }

/* Actions and forms */
.button { display: inline-flex; align-items: center; min-height: 44px; background: var(--night); color: var(--on-night); border: 0; border-radius: 8px; padding: .55rem 1.1rem; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer }
.button.stop { background: var(--clay) }
.button.quiet { background: transparent; color: var(--night); box-shadow: inset 0 0 0 1.5px var(--night) }
.search { display: flex; flex-wrap: wrap; gap: .5rem; max-width: 46rem; margin: 0 0 1.5rem }
.search label { flex: 1 0 100%; font-weight: 600 }
.search input { flex: 1 1 12rem; min-width: 0; min-height: 44px; font: inherit; padding: .6rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
fieldset { min-width: 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--card); margin: 0 0 1.25rem; padding: .5rem 1.1rem 1rem; max-width: 34rem }
legend { font-weight: 700; padding: 0 .4rem }
.choice { display: flex; align-items: center; gap: .7rem; min-height: 44px; cursor: pointer }
.choice > span { min-width: 0; overflow-wrap: anywhere }
.choice input { width: 1.25rem; height: 1.25rem; accent-color: var(--night); flex: none }
.note { border-left: 4px solid var(--honey); background: var(--honey-soft); padding: .8rem 1.1rem; border-radius: 0 var(--radius) var(--radius) 0; max-width: var(--measure); margin: 0 0 1.5rem }
.note > :last-child { margin-bottom: 0 }
.note.problem { border-color: var(--clay) }

/* Lists of sheets: text, not cards */
.results { list-style: none; padding: 0; max-width: none }
.results > li { padding: 1.2rem 0; border-top: 1px solid var(--line); margin: 0 }
.results h2, .results h3 { font-size: var(--step-1); margin: 0 0 .2rem }
.results p { margin: .25rem 0 }
.tag { display: inline-block; font-size: .8125rem; line-height: 1.5; padding: .1rem .6rem; border-radius: 1rem; background: var(--night-soft); color: var(--night); margin: .15rem .25rem .15rem 0 }
.tag.stop { background: transparent; box-shadow: inset 0 0 0 1px var(--clay); color: var(--clay) }
.pages { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: center; border-top: 1px solid var(--line); padding-top: 1.25rem }
.doors { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0 2rem }
.doors a { display: flex; align-items: center; gap: .6rem; min-height: 44px }
.doors svg { width: 14px; height: 16px; flex: none; fill: var(--honey) }

/* The sheet */
.essential { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; margin: 1.5rem 0 2rem; max-width: none }
.essential > div { padding: .9rem 1.1rem; box-shadow: 1px 1px 0 0 var(--line) }
.essential dt { font-size: var(--step-small); color: var(--quiet) }
.essential dd { margin: 0; font-weight: 600 }
.strand { border-left: 4px solid var(--night); padding-left: 1.25rem; margin: 2.5rem 0 }
.strand.context { border-color: var(--honey) }
.strand.result { border-color: var(--leaf) }
.strand.provenance, .strand.identity { border-color: var(--edge) }
.strand > h2 { margin-top: 0 }
.strand > h2 .k { display: block; text-transform: uppercase; letter-spacing: .06em; font-size: .78rem; font-weight: 700; color: var(--quiet); margin-bottom: .35rem }
.strand .facts { padding-left: 1.2rem }
.facts li::marker { color: var(--quiet) }
.named { display: grid; grid-template-columns: minmax(9rem, 14rem) minmax(0, 1fr); gap: .35rem 1.25rem }
.named dt { color: var(--quiet) } .named dd { margin: 0 }
.from { white-space: nowrap }
abbr.inferred { text-decoration: none; cursor: help }
.absent { color: var(--quiet); font-style: italic }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem }
.pair h3 { margin-top: 1.4em }
.contents { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem }
.contents li { margin: 0 } .contents a { display: inline-flex; align-items: center; min-height: 32px }
.scroll { overflow-x: auto; max-width: 100%; position: relative }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: 0 0 1.5rem }
caption { text-align: left; padding-bottom: .5rem }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
th[scope=row] { font-weight: 400; min-width: 12rem }
td.n, th.n { text-align: right }
td.n + td, th.n + th { padding-left: .25rem }
td.from { white-space: normal }
details { font-size: var(--step-small); color: var(--quiet) }
summary { cursor: pointer; min-height: 24px } td summary { white-space: nowrap }
td details[open] { min-width: 16rem }

@media (pointer: coarse) { summary, .trail a, .contents a { min-height: 44px; display: flex; align-items: center } }
@media (max-width: 52rem) {
  h1 { font-size: 1.75rem } main { padding-top: 1.25rem }
  header.site .in { column-gap: .9rem } header.site nav ul { column-gap: .9rem } header.site .second { display: none }
  header.site .end a[aria-current] { font-weight: inherit }
  .pair, .named { grid-template-columns: minmax(0, 1fr) } .named dd { margin-bottom: .5rem }
  .strand { padding-left: .9rem }
}
@media (max-width: 30rem) { .tag.stop { display: block; box-shadow: inset 3px 0 0 var(--clay); border-radius: 0; padding-left: .75rem } }
header.site .narrow, .brief { display: none }
/* On a phone two rows are enough: the menu leads to the foot, which lists everything. */
@media screen and (max-width: 36rem) {
  .in, main { padding-inline: 1rem } header.site nav { font-size: .9375rem } header.site .brand { gap: .4rem; font-size: 1.1rem } .brand svg { width: 26px; height: 26px }
  header.site .in, header.site nav ul { column-gap: .7rem } header.site .third { display: none } header.site .narrow { display: block }
  header.site .main ul { justify-content: space-between; flex-wrap: nowrap } .brief { display: inline }
  .full { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  footer.site ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem }
  .brief b { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: 1em; background: var(--honey); color: #1d2322; text-align: center; font-size: .8125rem }
}
@media screen and (max-width: 22rem) { header.site:has(.brief) .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } }
@media (prefers-reduced-motion: no-preference) { .skip { transition: top .1s } }
@media print {
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --night: #000; --line: #bbb; --honey-soft: #fff; --radius: 0;
    --step-small: 7.5pt; --step-0: 9pt; --step-1: 10.5pt; --step-2: 13pt; --step-3: 18pt; --measure: none;
    --font: "Liberation Sans", Arial, sans-serif;
  }
  @page { margin: 8mm 10mm }
  header.site nav, .search, .button, footer.site, .skip, .trail, .contents, .pages { display: none }
  header.site { border: 0 }
  html { line-height: 1.35; font-size: 9pt } main { padding: 0; max-width: none } a { color: inherit; text-decoration: none }
  p, ul, ol, dl { margin-bottom: .5em } li { margin: 0 } h3, h4 { margin: .7em 0 .25em }
  h4 { font-size: var(--step-0) } .lead { max-width: none }
  h2, h3, h4, caption { break-after: avoid } tr, li, .essential > div { break-inside: avoid }
  .named { grid-template-columns: 9rem minmax(0, 1fr); gap: .1rem 1rem } .named dd { margin: 0 }
  .scroll { overflow: visible } th, td { padding-block: .15rem } summary { min-height: 0; list-style: none }
  table { margin-bottom: .5rem }
}
/* A sheet on two pages of paper: two columns, and nothing that only serves a screen. The same rules for browsers and for the
   program that makes the PDF, which knows neither grids nor :has(): floats and tables do. */
@media print {
  body { font-family: "Liberation Sans", Arial, sans-serif; line-height: 1.35; font-size: 9pt }
  .sheet { font-size: 7.6pt; line-height: 1.2; --step-0: 7.6pt; --step-small: 6.8pt; --step-1: 9pt; --step-2: 10.5pt; --step-3: 16pt }
  .sheet .lead { font-size: 9.5pt; margin-bottom: .5em }
  .essential { display: block; columns: 3; column-gap: 5mm; border: 0; border-top: 1px solid #000; border-bottom: 1px solid #000; padding: 1.5mm 0; margin: 0 0 2mm }
  .essential > div { padding: 0 0 1mm; border: 0; box-shadow: none; background: none }
  .essential dt { font-size: 6.8pt } .essential dd { font-weight: 600; margin: 0 }
  .strand { columns: 2; column-gap: 7mm; margin: 1.5mm 0 0; padding: 0 0 0 2.5mm; break-inside: auto }
  .strand > h2 { margin: 0 0 .5mm; font-size: 10.5pt } .strand > h2 .k { display: inline; font-size: 6.8pt }
  .strand h3 { margin: 1.1mm 0 .3mm } .strand > h2 + h3 { margin-top: 0 } .strand h4 { margin: .6mm 0 0 }
  .strand p, .strand ul, .strand ol, .strand dl { margin-bottom: .8mm }
  .strand .facts { columns: 1; padding-left: 3mm }
  .named { display: block } .named dt, .named dd { display: inline; margin: 0 }
  .named dd::after { content: "\A"; white-space: pre } .named dt::after { content: " : " }
  .pair { display: block }
  .sheet table { font-size: 7pt; line-height: 1.15; width: 100%; table-layout: fixed }
  .sheet thead th:nth-child(1) { width: 43% } .sheet thead th:nth-child(2) { width: 13% } .sheet thead th:nth-child(3) { width: 17% } .sheet thead th:nth-child(4) { width: 27% } .sheet th, .sheet td { padding: .15mm 1mm .15mm 0 } .sheet caption { font-size: 6.8pt; margin: 0 }
  .sheet details { font-size: 0 } .sheet details > :not(summary) { display: none } .sheet summary { font-size: 6.8pt }
  .sheet .from summary { font-size: 6.8pt }
  .sheet .meta { font-size: 6.8pt }
  .sheet td .meta:not(.printed), .sheet td br, .sheet th .meta, .sheet th br { display: none } .sheet thead th { font-size: 6.8pt }
  .sheet .from, .sheet thead th:nth-child(n+5) { display: none }
  .sheet .note { border: 0; padding: 0; margin: 0 0 .8mm; font-size: 7.2pt }
  .sheet .short li { display: inline; break-inside: auto } .sheet .short li + li::before { content: " • " }
  .sheet svg.timeline, .sheet .lineage, .sheet .incoming, .sheet .more, .sheet > .terms, #ensuite, #proches, #emporter { display: none }
  #identity > h2 .k, #provenance details { display: none }
  .foot { font-size: 6.8pt; color: #444; margin: 0 }
}

/* Vocabularies */
.terms { max-width: none; padding-left: 0; list-style: none }
.terms > li { margin: .6rem 0 } .terms .terms { padding-left: 1rem; border-left: 2px solid var(--line); margin: .4rem 0 .8rem }
.terms .meta { display: block; max-width: var(--measure) }
.terms a { display: inline-block; padding-block: .2rem }
/* Territories: maps of hexagons or outlines, the page of a place */
.map { margin: 1rem 0 2rem; max-width: 46rem }
.map.small { max-width: 15rem; margin: 0 }
svg.places { display: block; width: 100%; height: auto; overflow: visible }
svg.places path { fill: var(--card); stroke: var(--edge); stroke-linejoin: round; fill-rule: evenodd; vector-effect: non-scaling-stroke; stroke-width: 1 }
svg.places .some, svg.places .here { fill: var(--honey) }
svg.places .demo { stroke-dasharray: 4 3 }
svg.places text { font-size: 62px; text-anchor: middle; fill: var(--ink); pointer-events: none }
svg.places .some + text, svg.places .here + text { fill: #1d2322 }
svg.places a:hover path { stroke: var(--ink); stroke-width: 2 }
svg.places a:focus-visible { outline: none }
svg.places a:focus-visible path { stroke: var(--ink); stroke-width: 4; fill: var(--honey-soft) }
svg.places a:focus-visible text { fill: var(--ink) }
.place { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 15rem); gap: 1rem 2rem }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 3rem }
.sheets { list-style: none; padding: 0 } .sheets li { padding: .35rem 0; margin: 0 }
.group th { padding-top: 1.2rem; font-weight: 700 }
@media (max-width: 52rem) { .place { grid-template-columns: minmax(0, 1fr) } .map.small { max-width: 11rem } }
@media print { .map { max-width: 9cm } .beside { grid-template-columns: 1fr 1fr } }

/* Words explained, glossary, methods */
.term { text-decoration-style: dotted } .term abbr { text-decoration: none }
.note > :first-child { margin-top: 0 }
.terms dt, .words dt { font-weight: 600; margin-top: .9em } .terms dd, .words dd { margin: 0 }
.terms div:target { background: var(--honey-soft); box-shadow: 0 0 0 .5rem var(--honey-soft) }
.terms dd .meta { display: block }
.letters { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem; padding: 0; max-width: none }
.letters li { margin: 0 } .letters a { display: inline-flex; align-items: center; justify-content: center; min-width: 44px; min-height: 44px; border: 1px solid var(--line); border-radius: 8px; background: var(--card) }
.official { border-left: 4px solid var(--night); padding-left: 1.1rem }
.steps li { margin: .5em 0 }
@media print { .letters { display: none } .terms dd a { display: none } .terms { break-before: avoid } }
/* Writing a questionnaire: parts and questions, rows of a form side by side where there is room */
.outline { border-top: 1px solid var(--line); padding-top: .5rem; margin: 2rem 0 0 } .outline > h2 { margin-top: .5rem }
.questions { list-style: none; padding: 0; max-width: none } .questions > li { display: flex; gap: 1rem; justify-content: space-between; border-top: 1px solid var(--line); padding: .6rem 0; margin: 0 }
.questions p { margin: 0 } .questions .wrong, .outline > .wrong, main > .wrong { color: var(--clay); font-weight: 600 } strong.wrong { color: var(--clay) }
.questions > li > div:first-child { min-width: 0; max-width: var(--measure) } .questions li:target { background: var(--honey-soft); box-shadow: 0 0 0 .5rem var(--honey-soft) }
.routing { border-left: 3px solid var(--honey); padding-left: .6rem } .questions .routing { margin-top: .25rem }
.moves { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem } .questions .moves { flex: none; flex-wrap: nowrap }
.move { min-width: 44px; min-height: 44px; font: inherit; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: var(--night); cursor: pointer }
.adding, .more { font-size: inherit; color: inherit; max-width: 46rem; margin: 0 0 1.25rem } .adding > summary, .more > summary { color: var(--night); min-height: 44px; padding-block: .6rem; font-weight: 600 }
.drafting fieldset.rows { max-width: 62rem } .drafting .row { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-start; border-top: 1px solid var(--line); padding: .75rem 0 0 }
.drafting .row .entry { flex: 1 1 12rem; margin-bottom: .75rem; min-width: 0 } .drafting .row .entry.short { flex: 0 1 7rem } .drafting .row .entry label { font-size: var(--step-small) }
.drafting .row > .more { flex: 1 1 100%; margin: 0 0 .5rem } .drafting .row.tall > .entry { flex: 1 1 100% } .entry.short input { max-width: 12rem }
.drafting p.meta { max-width: 40rem } .codes-list dt { font-weight: 600; margin-top: .5rem } .codes-list dd { margin: 0 }
.library { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-end } .library .entry { flex: 1 1 14rem; margin-bottom: 1rem } .taking { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-end } .taking .entry { margin-bottom: .75rem }
.reaches li { margin: .4rem 0; max-width: var(--measure) }
.lines { list-style: none; padding: 0; max-width: none } .lines .entry { max-width: 46rem; margin-bottom: 1rem } .lines .entry label { font-weight: 400 } .lines .meta { margin: .25rem 0 0 }
/* The questionnaire on paper: A4, letters large enough for old eyes, boxes that print */
.printed .copy { border: 0; margin: 0; width: calc(100% - 2px); font-size: 13pt; line-height: 1.4; break-before: page } .on-screen + .copy { break-before: auto }
.copy > thead td, .copy > tbody > tr > td { border: 0; padding: 0 } .copy .head { display: flex; justify-content: space-between; gap: 1rem; font-size: 9.5pt; border-bottom: 1px solid #000; margin-bottom: 4mm; padding-bottom: 1mm }
.copy .head b { white-space: nowrap } .printed h2.title { font-size: 19pt; margin: 0 0 3mm } .printed .part h3, .coupon h3 { font-size: 15pt; margin: 6mm 0 2mm; border-bottom: 2px solid #000; break-after: avoid } .copy .opening { display: flow-root }
.entrance { float: right; width: 32mm; margin: 0 0 3mm 5mm; font-size: 8.5pt; text-align: center } .entrance svg.square { width: 30mm; height: 30mm; max-width: none; display: block; margin: 0 auto } .entrance p { margin: 0 }
.printed .rules { border: 1px solid #000; padding: 3mm 4mm; margin: 3mm 0 } .printed .rules p { margin: 0 0 1.5mm } .printed .rules p:last-child { margin: 0 }
.asked { break-inside: avoid; margin: 0 0 5mm } .asked p { margin: 0 0 1.2mm; max-width: none } .asked .question { font-weight: 600 } .asked .question b { display: inline-block; min-width: 8mm }
.asked .hint, .script .hint { font-size: 10.5pt; font-weight: 400 } .printed .when { font-style: italic; border-left: 2.5pt solid #000; padding-left: 2.5mm; font-size: 11pt; max-width: none }
.ticks { list-style: none; padding: 0; margin: 1mm 0; max-width: none } .ticks li { display: flex; align-items: baseline; gap: 2mm; margin: 0 0 1.3mm; break-inside: avoid } .ticks.columns { columns: 2; column-gap: 6mm }
.tick { display: inline-block; width: 4.4mm; height: 4.4mm; border: 1.2pt solid #000; flex: none; position: relative; top: .6mm } .ticks small, .grid small { font-size: 8pt; min-width: 3mm; color: #000 } .ticks.instead { font-size: 10.5pt; margin-top: 2mm } .ticks.instead small { min-width: 0 }
.ticks .gap { display: inline-block; width: 60mm; border-bottom: 1px solid #000 } .arrow { white-space: nowrap }
.write { border-bottom: 1px solid #000; min-height: 9mm; padding-bottom: .5mm; display: flex; align-items: flex-end } .asked .write { margin: 0 0 2mm } .write.short { border: 0 } .write.short > span { display: inline-block; width: 45mm; border-bottom: 1px solid #000; margin-right: 2mm }
.ranks span { margin-right: 6mm; white-space: nowrap } .ranks i { display: inline-block; width: 14mm; border-bottom: 1px solid #000 }
.printed .grid { font-size: 10.5pt; width: 100%; margin: 1mm 0 } .printed .grid th, .printed .grid td { border: 1px solid #777; padding: 1.2mm 1.5mm; vertical-align: middle } .grid thead th { font-weight: 400; font-size: 9.5pt; text-align: center } .grid tbody td { text-align: center; white-space: nowrap } .grid tbody td .tick { margin-right: 1mm } .printed .grid th[scope=row] { min-width: 0 }
.part > .when, .part > p { break-after: avoid } .coupon { break-before: page; font-size: 13pt; border-top: 1.5pt dashed #000; padding-top: 4mm } .coupon .write { max-width: 120mm } .back { border: 1px solid #000; padding: 3mm 4mm; white-space: pre-line }
.script { font-size: 11pt } .script .aloud { font-size: 14pt; line-height: 1.4; max-width: none } .script .aloud b { display: inline-block; min-width: 9mm }
@media print { .printed .on-screen { display: none } }
@media screen and (max-width: 44rem) { .copy, .copy > *, .copy > * > tr, .copy > * > tr > td { display: block } .printed .grid { display: block; overflow-x: auto } .ticks .gap { width: 8rem } .arrow { white-space: normal } .ticks.columns { columns: 1 } }
@media screen and (min-width: 52rem) { .lines .entry { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; max-width: 64rem; align-items: start } .lines .entry > :not(label) { grid-column: 2 } .lines .entry label { grid-row: 1 / span 3; padding-top: .6rem } }
@media screen { .printed { background: #fff; color: #000; color-scheme: light } .printed main { max-width: 190mm } .printed .copy + .copy { margin-top: 20mm } .printed a { color: #000 } }
/* Organisations: a long list of names, one kind chosen beside the words */
.search select { flex: 1 1 12rem; min-width: 0; max-width: 100%; min-height: 44px; font: inherit; padding: .6rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
.directory { list-style: none; padding: 0; max-width: 46rem }
.directory li { margin: 0; padding: .55rem 0; border-top: 1px solid var(--line) }
.directory a { display: inline-block; min-height: 28px }

/* Vocabularies */
.terms { max-width: none; padding-left: 0; list-style: none }
.terms > li { margin: .6rem 0 } .terms .terms { padding-left: 1rem; border-left: 2px solid var(--line); margin: .4rem 0 .8rem }
.terms .meta { display: block; max-width: var(--measure) }
.terms a { display: inline-block; padding-block: .2rem }
/* Finding: the map of a search in four steps; deeper is more, on paper and in the dark */
svg.places { --step-a: #fdf0c8; --step-b: #f8d77f; --step-c: #f0b429; --step-d: #c98a0a; --on-step: #1d2322; --on-step-a: #1d2322 }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) svg.places { --step-a: #4a3b12; --step-b: #b08421; --step-c: #e0ac3a; --step-d: #ffd873; --on-step-a: #eef1ee } }
@media screen { :root[data-theme=dark] svg.places { --step-a: #4a3b12; --step-b: #b08421; --step-c: #e0ac3a; --step-d: #ffd873; --on-step-a: #eef1ee } }
svg.places .step-1 { fill: var(--step-a) } svg.places .step-2 { fill: var(--step-b) } svg.places .step-3 { fill: var(--step-c) } svg.places .step-4 { fill: var(--step-d) }
svg.places .step-1 + text { fill: var(--on-step-a) } svg.places .step-2 + text, svg.places .step-3 + text, svg.places .step-4 + text { fill: var(--on-step) }
svg.places a[aria-current] path { stroke: var(--ink); stroke-width: 4 }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; margin: .8rem 0 .4rem; max-width: none; font-size: var(--step-small) }
.legend li { display: flex; align-items: center; gap: .4rem; margin: 0 } .legend svg { width: 1.3rem; flex: none }
@media print { svg.places { print-color-adjust: exact; -webkit-print-color-adjust: exact } #proches, .compare-link { display: none } }

/* Obstacles and levers: a pair that somebody declared */
.lifted { border-left: 4px solid var(--leaf); padding: .2rem 0 .2rem 1rem; margin: 0 0 1rem; max-width: none }
.lifted dt { font-size: var(--step-small); color: var(--quiet) } .lifted dd { margin: 0 0 .3rem }

/* Sheets side by side; stacked where four columns would be too narrow to read */
.compare th[scope=row] { position: sticky; left: 0; z-index: 1; background: var(--paper); min-width: 8rem; width: 10rem; color: var(--quiet) }
.compare td { min-width: 15rem; padding-right: 1.25rem } .compare thead th + th { min-width: 15rem }
.compare .facts { padding-left: 1.1rem } .compare td > :last-child { margin-bottom: 0 }
.compare .group th { padding: 1.6rem 0 .4rem } .compare .group span { position: sticky; left: 0; border-left: 4px solid var(--edge); padding-left: .7rem; font-size: var(--step-1) }
.compare .context .group span { border-color: var(--honey) } .compare .approach .group span { border-color: var(--night) }
.compare .result .group span { border-color: var(--leaf) }
.picked { list-style: none; padding: 0; max-width: none; display: flex; flex-wrap: wrap; gap: .5rem 2rem }
.picked li { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem }
.proposals .button { float: right; margin-left: .75rem } .proposals li { display: flow-root }
@media screen and (max-width: 52rem) {
  .compare table, .compare tbody, .compare tr, .compare td, .compare .group, .compare th[scope], .compare caption { display: block; width: auto; min-width: 0 }
  .compare thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .compare tr { border-bottom: 1px solid var(--line); padding: .6rem 0 } .compare td, .compare th { border: 0; padding: 0 }
  .compare th[scope=row] { position: static; font-weight: 700; color: var(--ink); margin-bottom: .3rem }
  .compare td { border-left: 2px solid var(--line); padding: 0 0 .2rem .75rem; margin-bottom: .6rem }
  .compare td::before { content: attr(data-sheet); display: block; font-size: var(--step-small); color: var(--quiet) }
}
@media print {
  @page compare { size: A4 landscape; margin: 10mm }
  body:has(.compare) { page: compare } .compare tr { break-inside: auto } .compare th[scope=row] { position: static } .compare td, .compare thead th + th { min-width: 0 }
}

/* Finding: choices beside what they found; folded into one line where there is little room */
.field { position: relative; display: flex; flex: 1 1 10rem; min-width: 0 } .field input { flex: 1 1 auto }
.suggestions { position: absolute; z-index: 3; top: calc(100% + 4px); left: 0; width: max-content; min-width: 100%; max-width: calc(100vw - 2.5rem); max-height: 22rem; margin: 0; padding: .25rem; overflow-y: auto; list-style: none; background: var(--card); border: 1.5px solid var(--edge); border-radius: 8px }
.suggestions li { display: flex; align-items: center; min-height: 44px; margin: 0; padding: .25rem .7rem; border-radius: 6px; cursor: pointer }
.suggestions [aria-selected=true], .suggestions li:hover { background: var(--honey-soft); box-shadow: inset 3px 0 0 var(--honey) }
.finder form[role=search] { display: contents }
.found:focus { outline: none; box-shadow: none }
.facets, .facet, .facet details { color: inherit; font-size: inherit; max-width: 46rem }
.facets > summary { font-weight: 600; padding: .55rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); min-height: 44px; margin-bottom: 1.25rem }
.facets[open] > summary { margin-bottom: .75rem } .facets .title { display: none; font-weight: 700; margin: 0 0 .25rem }
.jump { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.jump:focus { position: static; width: auto; height: auto; clip-path: none; display: inline-block; margin-bottom: .5rem }
.facet { border-top: 1px solid var(--line) }
.facet > summary { font-weight: 600; padding-block: .55rem; min-height: 44px }
.facet fieldset { border: 0; padding: 0 0 .75rem; margin: 0; background: none; min-width: 0; max-width: none }
.facet ul { list-style: none; padding: 0; margin: 0; max-width: none } .facet ul ul { padding-left: 1.1rem }
.facet li { margin: 0 } .facet li > p { margin: .5rem 0 0; color: var(--quiet) }
.facet label, .comparing { display: flex; gap: .6rem; align-items: center; min-height: 44px; cursor: pointer }
.facet label { padding: .15rem .5rem; margin-inline: -.5rem; border-radius: 6px; line-height: 1.35 }
.facet label:hover { background: var(--night-soft) } .facet label:has(:checked) { background: var(--honey-soft); font-weight: 600 }
.facet input, .comparing input { width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--night); flex: none }
.facet .n { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; font-size: var(--step-small) }
.facet details > summary { font-size: var(--step-small); color: var(--night); padding-block: .4rem; min-height: 44px; line-height: 1.9rem }
html:has(.finder) { scroll-padding-bottom: 6rem }
.facets .send { margin: 0 0 1rem; padding: .6rem 0; background: var(--paper) }
.chips { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: 0; max-width: none } .chips li { margin: 0 }
.chips a { display: inline-flex; align-items: center; min-height: 44px }
.chip { gap: .5rem; padding: .2rem .8rem; border-radius: 1.4rem; background: var(--honey-soft); color: var(--ink); text-decoration: none; font-size: var(--step-small) }
.chip:hover { text-decoration: underline } .chip svg { width: 10px; height: 10px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6 }
.switches { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; font-size: var(--step-small); margin-bottom: .25rem }
.switches ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0 } .switches li { margin: 0 }
.switches a { display: inline-flex; align-items: center; min-height: 44px }
.switches a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; box-shadow: inset 0 -3px var(--honey) }
.advice .typed { white-space: pre-line }
.traces q, .advice q { quotes: "«\202F" "\202F»" }
mark { background: var(--honey-soft); color: inherit; box-shadow: inset 0 -2px var(--honey) }
.comparing { font-size: var(--step-small); color: var(--quiet); width: fit-content }
.results > li { padding-bottom: .6rem }
.ticked { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; border-top: 1px solid var(--line); padding: 1rem 0; background: var(--paper) }
.found:has(.comparing :checked) .ticked { position: sticky; bottom: 0 }
table.found { min-width: 62rem; font-size: var(--step-small) } table.found th[scope=row] { font-weight: 600; min-width: 14rem }
table.found td { min-width: 5rem } table.found .comparing { min-height: 32px; font-weight: 400 }
.keep { border-top: 1px solid var(--line); margin-top: 2rem } .keep h2 { font-size: var(--step-1); margin-top: 1.2rem }
.address label { display: block; font-weight: 600; font-size: var(--step-small) }
.address input { width: 100%; max-width: 46rem; min-height: 44px; font: inherit; padding: .5rem .8rem; border: 1.5px solid var(--line); border-radius: 8px; background: var(--card); color: inherit }
.facets:has(:checked) .send { position: sticky; bottom: 0 } @media (max-width: 60rem) { .facets .send { position: sticky; bottom: 0 } }
@media (min-width: 60rem) {
  .results > li { position: relative } .results .comparing { position: absolute; top: .9rem; right: 0 }
  .results > li > h2 { padding-right: 8rem } .results > li { padding-bottom: 1.2rem }
  [data-display=tableau] .facets[open] { columns: 3; column-gap: 3rem; max-width: none } [data-display=tableau] .facet { break-inside: avoid }
  .finder:not([data-display=tableau]) { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 0 3rem; align-items: start }
  .finder .search { grid-column: 1 / -1; width: 100% } .finder .found { grid-column: 2; min-width: 0 }
  .finder .found:nth-child(2):last-child { grid-row: 2 }
  .facets { font-size: .9375rem } .facet label { min-height: 32px } .facet details > summary { min-height: 32px; padding-block: .1rem }
  @supports selector(::details-content) {
    .finder:not([data-display=tableau]) .facets > summary { display: none } .finder:not([data-display=tableau]) .facets .title { display: block }
    .finder:not([data-display=tableau]) .facets::details-content { content-visibility: visible; display: block; block-size: auto }
  }
}
@media (pointer: coarse) { .facet label, table.found .comparing { min-height: 44px } }
@media print { .facets, .switches, .comparing, .ticked, .keep, .chips svg { display: none } mark { box-shadow: none; font-weight: 600 } }
.take-away { border-top: 1px solid var(--line); margin-top: 2rem } .take-away h2 { font-size: var(--step-1); margin-top: 1.2rem }
.take-away ul { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 0 2rem }
.take-away li { margin: 0; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; padding-block: .25rem } .take-away li .meta { flex: 1 1 10rem }
.cite { border-left: 3px solid var(--honey); padding-left: .9rem; overflow-wrap: anywhere }
@media (pointer: coarse) { .take-away li a { min-height: 44px; display: flex; align-items: center } .take-away li { align-items: center } }
@media print { .take-away, .doors-out { display: none } }

/* The sheet: essentials in one screen, plain version, time line, ties, doors */
.essential .absent { font-weight: 400 } .essential .more { font-weight: 400; font-size: var(--step-small); white-space: nowrap }
@media screen and (min-width: 60rem) {
  .essential { grid-template-columns: repeat(12, minmax(0, 1fr)); margin: 1rem 0 1.25rem } .essential > div { grid-column: span 3; padding: .75rem 1rem }
  .essential > div:nth-child(n+5) { grid-column: span 4 }
}
@media screen and (max-width: 30rem) { .essential { margin: 1rem 0 1.25rem } .essential > div { padding: .5rem .9rem } }
.plain { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem; margin: 0 0 1rem; max-width: 46rem }
.plain h2 { font-size: var(--step-0); margin: 0 0 .4em } .plain p { font-size: var(--step-1); margin: 0 0 .5em } .plain p.meta { font-size: var(--step-small); margin: 0 }
.aside { border-left: 2px solid var(--line); padding-left: .75rem; font-size: var(--step-small); color: var(--quiet) }
.measures details p { margin: .3rem 0 0 } .measures td.n { min-width: 6.5rem }
@media screen and (max-width: 40rem) {
  .measures, .measures tbody, .measures tr, .measures th[scope=row], .measures td, .measures caption { display: block; width: auto; min-width: 0; padding: 0; border: 0; text-align: left }
  .measures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .measures tr { border-bottom: 1px solid var(--line); padding: .6rem 0 }
  .measures td.n, .measures td.n + td, .measures td.n + td + td { display: inline } .measures td.n, .measures td.n + td { font-weight: 600 }
  .measures td.n + td + td:not(:empty)::before { content: " · " }
  .measures summary .hidden { position: static; width: auto; height: auto; overflow: visible; clip-path: none; white-space: normal; margin-right: .3em }
}
.strand .milestones { padding-left: 2rem } .milestones li::marker { font-weight: 600; font-variant-numeric: tabular-nums; color: var(--quiet) }
svg.timeline { display: block; width: 100%; max-width: 31rem; height: auto; margin: .25rem 0 .75rem }
svg.timeline text { font-size: 12px; text-anchor: middle; fill: var(--ink); font-variant-numeric: tabular-nums }
svg.timeline .axis { fill: none; stroke: var(--edge); stroke-width: 1.2 } svg.timeline .year { fill: var(--quiet) }
svg.timeline .mark, .lineage .mark { fill: var(--honey); stroke: none } svg.timeline .number { fill: #1d2322; font-weight: 700 }
svg.timeline .ahead, .lineage path.away:not(.tie) { fill: var(--card); stroke: var(--edge); stroke-width: 1.2; stroke-dasharray: 3 2 }
.lineage { margin: .5rem 0 1.5rem } .lineage svg { display: block; width: 100%; max-width: 26rem; height: auto; margin-bottom: .4rem }
.lineage .tie { fill: none; stroke: var(--edge); stroke-width: 1.2 } .lineage .tie.away, .lineage .cross { stroke-dasharray: 4 3 }
.lineage .here { fill: var(--night) } .lineage .cross { stroke: var(--line); stroke-width: 2 }
.lineage text { font-size: 14px; fill: var(--ink) } .lineage a .title { fill: var(--night); text-decoration: underline } .lineage .middle { font-weight: 700 }
.lineage .label { font-size: 12px; fill: var(--quiet) } .lineage .side { font-size: 13px; font-weight: 700; fill: var(--quiet) }
.lineage a:focus-visible { outline: none } .lineage a:focus-visible path { stroke: var(--ink); stroke-width: 3 } .lineage a:focus-visible .title { fill: var(--ink); text-decoration-thickness: 3px }
svg.timeline, .lineage svg { print-color-adjust: exact; -webkit-print-color-adjust: exact }
/* Collections and the home page: text first, one panel, one map */
.why { border-left: 4px solid var(--honey); padding-left: .9rem; max-width: var(--measure) }
.in-collections { margin-top: 0 }
.front { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 4rem; margin-top: 2.5rem }
.front h2, .where h2, .welcome h2 { margin-top: 0 } .front section { margin-bottom: 2.5rem }
.front .results h3 { font-size: var(--step-1); margin: 0 0 .2rem } .front .results > li { padding: .9rem 0 }
.shelf { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.5rem 1.5rem .6rem; align-self: start }
.k { display: block; text-transform: uppercase; letter-spacing: .06em; font-size: .78rem; font-weight: 700; color: var(--quiet); margin-bottom: .35rem }
.where { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 4rem; align-items: center; border-top: 1px solid var(--line); padding-top: 2.5rem; margin-bottom: 2.5rem }
.where .map { margin: 0; max-width: 26rem }
.welcome { background: var(--night-soft); border-radius: var(--radius); padding: 1.5rem 1.5rem .6rem; margin: 0 0 2.5rem }
@media (min-width: 60rem) { .front, .where { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) } }
@media print { .front, .where { grid-template-columns: 1fr 1fr; gap: 0 1.5rem } .where .map { max-width: 6cm } .shelf, .welcome { border: 1px solid var(--line); padding: .6rem } }
.news { list-style: none; padding: 0 } .news > li { padding: .75rem 0; border-bottom: 1px solid var(--line) } .news form { margin: .35rem 0 0 } .news p { margin: .25rem 0 0 }
.follow { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
pre.mail { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; max-width: var(--measure); padding: 1rem; background: var(--night-soft); border-radius: var(--radius) }
@media print { .follow { display: none } }

/* Accounts: one column of fields, what is wrong beside its field */
.entry { margin: 0 0 1.25rem; max-width: 34rem } .entry label { display: block; font-weight: 600; margin-bottom: .25rem }
.entry p { margin: 0 0 .35rem } .entry .wrong, fieldset > .wrong { color: var(--clay); font-weight: 600 }
.entry input, .entry textarea { width: 100%; min-height: 44px; font: inherit; padding: .55rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
.entry [aria-invalid] { border-color: var(--clay); border-width: 2px } .entry input[inputmode=numeric] { max-width: 20rem; font-variant-numeric: tabular-nums }
.choice + p { margin-top: .75rem }
form.account { margin: 0 0 1.5rem } .doors-in dt a { display: inline-flex; align-items: center; min-height: 28px } .note:focus { outline: none }
.notice { max-width: 34rem; margin: 0 0 1.25rem } .notice .named { grid-template-columns: minmax(0, 1fr); gap: 0 } .notice dd { margin-bottom: .5rem }
.devices { list-style: none; padding: 0; max-width: 46rem } .devices > li { border-top: 1px solid var(--line); padding: 1rem 0; margin: 0 }
.devices h2 { font-size: var(--step-1); margin: 0 0 .2rem } .devices p { margin: 0 0 .6rem }
svg.square { display: block; width: 15rem; max-width: 100%; height: auto; margin: 0 0 1rem } svg.square .ground { fill: #fff } svg.square path { fill: #000 }
.secret { display: block; font-size: var(--step-1); letter-spacing: .04em; overflow-wrap: anywhere; margin-top: .3rem }
.codes { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .2rem 2rem; max-width: 40rem } .codes code { font-size: var(--step-1) }

/* Members, teams, bearers */
@media screen and (max-width: 40rem) {
  .stacked, .stacked tbody, .stacked tr, .stacked th[scope=row], .stacked td, .stacked caption { display: block; width: auto; min-width: 0; padding: 0; border: 0 }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .stacked tr { border-bottom: 1px solid var(--line); padding: .75rem 0 } .stacked td { overflow-wrap: anywhere }
  .stacked td::before { content: attr(data-column) " "; color: var(--quiet); font-size: var(--step-small); margin-right: .4em }
}
.choice:has(.meta) { align-items: flex-start; padding-block: .4rem } .choice:has(.meta) input { margin-top: .2rem }
.devices form.account + form.account { margin-top: 1rem }
.own { list-style: none; padding: 0 } .own li { margin: 0 } .own a { display: inline-flex; align-items: center; min-height: 44px }
.acts > li > p:first-child::first-letter { text-transform: uppercase }
.search.among { display: grid; gap: .75rem } .among input, .among select { width: 100%; height: 3rem } .among label { display: block; margin-bottom: .25rem } .among .button { justify-self: start }
@media (min-width: 46rem) { .search.among { grid-template-columns: 2fr 1.2fr 1.2fr auto; align-items: end; max-width: 60rem } }
.devices summary { min-height: 44px; display: list-item; align-content: center; color: var(--night) } .devices details p, .team details p { font-size: var(--step-0) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.entry select { width: 100%; min-height: 44px; font: inherit; padding: .5rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
.actions { display: flex; flex-wrap: wrap; gap: 0 .75rem } .actions form, .devices form.account { margin: 0 } .devices form.account > p:last-child { margin: 0 0 .5rem }
.team { border-top: 1px solid var(--line); padding-top: .75rem; margin: 0 0 1.5rem } .team .devices { margin: 0 0 1rem } .team .devices > li { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; justify-content: space-between; padding: .35rem 0; max-width: 34rem } .team .devices p { margin: 0 } .team summary { min-height: 44px; display: list-item; align-content: center; cursor: pointer }

/* Making a practice known: whom to call, words as somebody wrote them, the same questions on paper */
.danger { border-color: var(--clay) } .danger ul { margin: 0 0 .5rem } .danger li { margin: 0 }
.told { max-width: var(--measure) } .told dt { font-weight: 600; margin-top: .75rem } .told dd { margin: 0 }
.typed { white-space: pre-line; overflow-wrap: anywhere } .secret { overflow-wrap: anywhere }
.on-paper .lines { background: repeating-linear-gradient(transparent 0 calc(2rem - 1px), var(--line) calc(2rem - 1px) 2rem); height: 4rem; max-width: var(--measure) }
.on-paper .lines.many { height: 12rem } .on-paper .line { border-bottom: 1px solid var(--line); max-width: var(--measure); padding-bottom: .5rem }
@media print {
  .on-paper .lines { height: 16mm; background: repeating-linear-gradient(transparent 0 calc(8mm - 1px), #999 calc(8mm - 1px) 8mm); print-color-adjust: exact }
  .on-paper .lines.many { height: 48mm } .on-paper h1, .on-paper h2 { margin: .3em 0 .2em } .on-paper h2 { font-size: 11pt } .screen { display: none }
}

/* Writing a sheet */
.written { margin: 0 0 2rem; max-width: 40rem } .written > h2 { margin-bottom: .5rem } .written .entry { max-width: none }
.written textarea { resize: vertical } fieldset.line { max-width: none } fieldset.line legend { font-weight: 600 }
.written .columns { columns: 16rem; column-gap: 1.5rem } .written .columns .choice { break-inside: avoid }
.ticked { color: inherit; font-size: inherit } .ticked > summary { min-height: 44px; line-height: 1.9rem; padding-block: .4rem; color: var(--night) }
.parts, .saves { list-style: none; padding: 0; max-width: 40rem } .parts li, .saves li { border-bottom: 1px solid var(--line); padding: .6rem 0 }
.parts a, .saves a { display: inline-flex; align-items: center; min-height: 28px } .saves p { margin: .15rem 0 0 }
.changes dt { font-weight: 600; margin-top: 1rem } .changes dd { margin: .35rem 0 0; max-width: var(--measure); overflow-wrap: anywhere; white-space: pre-line }
del { color: var(--clay); text-decoration-thickness: 1px } ins { background: var(--honey-soft); text-decoration-thickness: 1px; text-underline-offset: 3px }

/* Pictures and documents of a sheet */
.files { list-style: none; padding: 0; max-width: 44rem } .files li { display: flex; gap: 1rem; align-items: flex-start; padding: .9rem 0; border-bottom: 1px solid var(--line); margin: 0 }
.files h2 { font-size: 1.05rem; margin: 0 0 .15rem } .files p { margin: 0 0 .15rem } .files div { min-width: 0; overflow-wrap: anywhere }
.thumb { flex: none; width: 7.5rem; height: 5.6rem; object-fit: cover; border-radius: 8px; background: var(--line) }
.thumb.kind { display: grid; place-items: center; font-weight: 700; font-size: .85rem; letter-spacing: .04em; width: 4.4rem; height: 5rem; margin-inline: 1.55rem; border-radius: 0; background: var(--honey-soft); color: inherit; clip-path: polygon(50% 0, 100% 25%, 100% 75%, 50% 100%, 0 75%, 0 25%) }
.proof { display: block; max-width: 100%; width: auto; height: auto; max-height: 26rem; border-radius: 8px }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1.25rem; align-items: start }
.picture { margin: 0 } .picture img { display: block; width: 100%; height: auto; max-height: 22rem; object-fit: contain; object-position: left; border-radius: 8px; background: var(--card) }
.picture figcaption { margin-top: .4rem; font-size: .95rem }
.uses { padding-left: 1.2rem; max-width: 44rem } .under { margin-left: 2rem } .parts .account { margin: .4rem 0 0 }
input[type=file] { height: auto; padding: .6rem .7rem }
.boxes { list-style: none; padding: 0 } .boxes li::before { content: "\2610"; margin-right: .6rem; font-size: 1.2em }
.rule { display: inline-block; width: 14rem; max-width: 60vw; border-bottom: 1px solid currentcolor } .signed { min-height: 5.5rem }
@media (max-width: 30rem) { .thumb { width: 5.4rem; height: 4.2rem } .thumb.kind { width: 3.6rem; height: 4.1rem; margin-inline: .9rem } }
@media print { .no-print { display: none } .pictures { display: block } .picture { display: inline-block; width: 48%; margin-right: 1%; vertical-align: top; break-inside: avoid } .picture img { max-height: 6cm } }

/* Reading by several: one line for each criterion, one cell for each voice */
ul.profile { list-style: none; padding: 0; max-width: 44rem }
ul.profile li { display: flex; flex-wrap: wrap; gap: .15rem 1rem; align-items: center; justify-content: space-between; padding: .45rem 0; border-bottom: 1px solid var(--line); margin: 0 }
ul.profile .what { flex: 1 1 14rem; min-width: 0 } ul.profile .cells { display: inline-flex; flex-wrap: wrap; gap: .2rem }
figure.profile { margin: 1.5rem 0 } figure.profile figcaption { margin-top: .75rem } figure.profile h2 { margin-top: 0 }
svg.answer { width: 1.7rem; height: 1.85rem; flex: none } svg.answer .edge { fill: none; stroke: var(--edge); stroke-width: 1.6 }
svg.answer .inside { fill: var(--night) } svg.answer .cross { fill: none; stroke: var(--clay); stroke-width: 2.2; stroke-linecap: round }
svg.answer.not-applicable .cross { stroke: var(--quiet) } svg.answer .dot { fill: var(--quiet) }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; padding: 0; margin: .5rem 0 0 } .legend li { display: inline-flex; align-items: center; gap: .4rem; margin: 0 } .legend svg.answer { width: 1.2rem; height: 1.3rem }
table.profile th[scope=col] { font-weight: 600; min-width: 7rem; vertical-align: bottom } table.profile th[scope=row] { min-width: 11rem }
.criterion { border-top: 1px solid var(--line); padding-top: .9rem; margin: 0 0 1.25rem; max-width: var(--measure); overflow-wrap: anywhere } .criterion h3 { margin-top: 0; text-wrap: wrap } .criterion > :last-child { margin-bottom: 0 }
.contest { border-left: 3px solid var(--honey); padding-left: .9rem; margin-top: .75rem; white-space: pre-line }
.answers { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .25rem 0 .75rem } .reading fieldset .entry { max-width: none } .reading details { margin: 0 0 .5rem }
.reading fieldset.line { max-width: 46rem } .boxes.inline { display: flex; flex-wrap: wrap; gap: 0 1.5rem }
@media print { .criterion { break-inside: avoid } svg.answer { print-color-adjust: exact } }
/* What is said of a year: full, dashed, empty; never how much */
svg.places .said { fill: var(--step-c) } svg.places .said + text { fill: var(--on-step) } svg.places .before { fill: var(--step-a); stroke: var(--ink); stroke-dasharray: 4 3 } svg.places .before + text { fill: var(--on-step-a) }
.years { max-width: 40rem }
.month-choices a { display: inline-flex; align-items: center; min-height: 32px; margin-right: .6rem } .month-choices a[aria-current] { font-weight: 700; text-decoration: none; color: var(--ink) }
.month-pictures { display: flex; flex-wrap: wrap; gap: 0 2.5rem } .month-picture { width: 100%; max-width: 22rem; table-layout: fixed }
.month-picture th, .month-picture td { text-align: center; padding: 0; border: 1px solid var(--line); height: 2.75rem; vertical-align: middle; font-size: var(--step-small); position: relative }
.month-picture td a { display: flex; align-items: center; justify-content: center; min-height: 2.75rem; font-weight: 700; background: var(--honey-soft) }

/* Laboratory: methods in cards, then what a file gives */
.trials { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.25rem; margin-bottom: 2rem }
.trials > li { margin: 0; padding: 1.25rem 1.25rem .35rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--card) }
.trials h3 { margin-top: 0 }
.findings { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding-bottom: .75rem; margin: 2rem 0 }
.findings h3 { font-size: var(--step-0); margin: 1.25rem 0 .35rem }
.findings table { width: auto; min-width: min(100%, 24rem) } .findings td.n, .findings th.n { padding-right: .75rem } .findings th[scope=row] { min-width: 5rem }
.findings caption { max-width: calc(100vw - 2.5rem) } .findings li { max-width: var(--measure) }
figure.drawing, figure.opinion { margin: 1rem 0 1.5rem; max-width: 46rem }
figure.drawing svg, figure.opinion svg { display: block; width: 100%; height: auto }
figure.opinion svg { background: #ffffff; border: 1px solid var(--line); border-radius: var(--radius) }
.drawing .step { fill: var(--honey) } .drawing .axis { fill: none; stroke: var(--edge); stroke-width: 1 }
.drawing .equal { fill: none; stroke: var(--ink); stroke-width: 2; stroke-dasharray: 7 5 }
.drawing .branch { fill: none; stroke: var(--ink); stroke-width: 2 } .drawing text { fill: var(--ink); text-anchor: middle; font-size: 16px }
.plane svg { min-width: 34rem } .plane text { font-size: 14px; dominant-baseline: middle } .plane .class { font-size: 17px; font-weight: 700 }
.plane .class { paint-order: stroke; stroke: var(--honey-soft); stroke-width: 9px; stroke-linejoin: round }
.findings table.abacus th[scope=row] { min-width: 9rem } table.abacus thead th { text-align: center; padding-right: 0; font-weight: 400 } table.abacus thead th:first-child, table.abacus thead th:last-child { text-align: left }
td.mark { text-align: center; vertical-align: middle; padding: .35rem; min-width: 2.6rem; border: 2px solid var(--card); color: #1d2322 }
td.mark svg { display: block; width: 16px; height: 16px; margin: 0 auto; fill: none; stroke: currentColor; stroke-width: 1.8 } td.mark .solid { fill: currentColor }
td.mark-a { background: #17693a; color: #ffffff } td.mark-b { background: #bfe3c4 } td.mark-c { background: #f6b54f } td.mark-d { background: #f6c1b3 }
td.mark-e { background: #9e2b1c; color: #ffffff } td.mark-s { background: #ffffff; outline: 1px solid var(--edge); outline-offset: -3px } td.mark-n { background: #1d2322; color: #ffffff }
td.mark + td:not(.mark) { padding-left: .75rem }
.links { list-style: none; padding: 0 }
svg.grades { display: block; width: 9rem; height: 14px; margin-top: .3rem; border-radius: 3px } svg.grades .half { stroke: var(--ink); stroke-width: 1.5; fill: none }
.grade-0 { fill: #17693a } .grade-1 { fill: #4f9a63 } .grade-2 { fill: #a5d3ab } .grade-3 { fill: #efe3b0 } .grade-4 { fill: #f3b878 } .grade-5 { fill: #d97a55 } .grade-6 { fill: #9e2b1c }
td.mark, svg.grades, .drawing .step { print-color-adjust: exact; -webkit-print-color-adjust: exact }
@media print { .findings ~ form, .findings ~ h2 { display: none } }

/* Surveys, for those who lead them */
nav.places { margin: 0 0 2rem; border-bottom: 1px solid var(--line) } nav.places ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; max-width: none }
nav.places li { margin: 0 } nav.places a { display: inline-flex; align-items: center; min-height: 44px; text-decoration: none } nav.places a:hover { text-decoration: underline }
nav.places a[aria-current] { box-shadow: inset 0 -3px var(--honey); font-weight: 600; color: var(--ink) }

/* Answering a survey: one column, large targets, nothing beside the question */
.answering { max-width: 44rem; margin-inline: auto } .answering h1 { font-size: clamp(1.5rem, 5vw, 2rem); margin-bottom: .75rem }
header.site.quiet .in { padding-block: .25rem }
.survey > a { color: var(--quiet); text-decoration: none; display: inline-flex; align-items: center; min-height: 44px; font-weight: 600 } p.survey { margin: 0 0 .25rem }
.synthetic { font-size: var(--step-small); padding-block: .5rem } .note.synthetic { margin-bottom: 1.25rem }
.along { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem .9rem; max-width: none; margin: 0 0 1.5rem }
.along progress { appearance: none; flex: 1 1 10rem; max-width: 20rem; height: 8px; border: 0; border-radius: 4px; overflow: hidden; background: var(--line) }
.along progress::-webkit-progress-bar { background: var(--line) } .along progress::-webkit-progress-value { background: var(--night); border-radius: 4px } .along progress::-moz-progress-bar { background: var(--night) }
form.survey { margin: 0 } .question { border: 0; background: none; border-radius: 0; padding: 0; margin: 0 0 2.75rem; max-width: none } .question:focus { outline: none }
.question > legend, .question > .asked { font-size: var(--step-1); font-weight: 650; line-height: 1.35; padding: 0; margin: 0 0 .5rem; max-width: 40rem; text-wrap: pretty }
.expected { font-size: var(--step-small); font-weight: 400; color: var(--clay); white-space: nowrap }
.hint { color: var(--quiet); margin: 0 0 .5rem; max-width: 40rem } .question .wrong { color: var(--clay); font-weight: 600 }
.plainly { border-left: 3px solid var(--honey); padding: .1rem 0 .1rem .9rem; margin: 0 0 .9rem; max-width: 40rem } .plainly .k { margin: 0; text-transform: none; letter-spacing: 0; font-size: var(--step-small) }
.choices { display: grid; gap: .5rem; max-width: 40rem; margin-top: .75rem }
.choices > .choice { min-height: 52px; padding: .55rem .9rem; border: 1.5px solid var(--line); border-radius: var(--radius); background: var(--card); margin: 0 }
.choices > .choice:hover { border-color: var(--edge) } .choices > .choice:has(:checked) { border-color: var(--night); box-shadow: inset 0 0 0 1px var(--night); background: var(--night-soft) }
.choices > .choice:has(:focus-visible), .matrix .choice:has(:focus-visible) { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 3px var(--honey) } .choices input:focus-visible, .matrix input:focus-visible { outline: none; box-shadow: none }
.beside { display: grid; gap: .25rem; margin: 0 0 .35rem; padding-left: 2.9rem } .beside label { color: var(--quiet); font-size: var(--step-small) }
.beside input, .typed-line input, .typed-line textarea, .ranks select { width: 100%; min-height: 48px; font: inherit; padding: .6rem .9rem; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit }
.typed-line { max-width: 40rem; margin: .75rem 0 .5rem } .typed-line textarea { resize: vertical; display: block } .typed-line label { display: block; font-weight: 600; margin-bottom: .25rem }
.typed-line.short { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem } .typed-line.short label { flex: 1 0 100% } .typed-line.short input { max-width: 14rem; font-variant-numeric: tabular-nums } .typed-line input.code { letter-spacing: .08em; max-width: 20rem }
.typed-line [aria-invalid] { border-color: var(--clay); border-width: 2px }
.instead { border: 0; background: none; padding: 0; margin: .75rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; max-width: 40rem; color: var(--quiet); font-size: .9375rem } .instead legend { font-weight: 400; padding: 0 }
.choice.quiet { color: var(--quiet) } .clearing { margin: .25rem 0 0 }
.plain-button { font: inherit; font-size: .9375rem; background: none; border: 0; padding: .25rem 0; min-height: 44px; color: var(--night); text-decoration: underline; text-underline-offset: .18em; cursor: pointer }
.ranks { list-style: none; padding: 0; max-width: 40rem; margin-top: .75rem } .ranks > li:not(.beside) { display: grid; grid-template-columns: minmax(0, 1fr) 10rem; gap: .35rem .75rem; align-items: center; padding: .6rem 0; border-bottom: 1px solid var(--line); margin: 0 }
.ranks > li:has(.move) { grid-template-columns: minmax(0, 1fr) 10rem 44px 44px } .move { min-width: 44px; min-height: 44px; font: inherit; border: 1.5px solid var(--edge); border-radius: 8px; background: var(--card); color: var(--ink); cursor: pointer }
.matrix { max-width: 40rem; margin-top: .75rem } .matrix .heads { display: none } .matrix fieldset { margin: 0; padding: .9rem 0 .5rem; border: 0; border-top: 1px solid var(--line); border-radius: 0; background: none; max-width: none } .matrix legend { padding: 0; float: left; width: 100%; margin-bottom: .25rem } .matrix legend + .choice { clear: both }
.matrix .choice:has(:checked) { background: var(--night-soft); border-radius: 8px } .matrix .choice { padding: .25rem .5rem; margin-inline: -.5rem }
@media (min-width: 48rem) {
  .matrix.wide { max-width: none } .matrix.wide .heads, .matrix.wide fieldset { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); grid-template-columns: 15rem; align-items: center; gap: 0 .5rem; padding-block: .35rem }
  .matrix.wide .heads { align-items: end; font-size: var(--step-small); color: var(--quiet); text-align: center } .matrix.wide legend { width: auto; margin: 0; font-weight: 400 }
  .matrix.wide .choice { justify-content: center; margin: 0; padding: .25rem } .matrix.wide .choice > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
}
.apart { border: 1.5px solid var(--line); border-radius: var(--radius); background: var(--card); padding: 1rem 1.1rem 1.1rem; max-width: 40rem } .question.apart > legend { float: left; width: 100% } .question.apart > legend + * { clear: both } .apart > .choice, .consent .choice { align-items: flex-start; padding-block: .5rem } .apart > .choice input, .consent .choice input { margin-top: .2rem }
.again { margin: 0 0 2rem } .again summary { min-height: 44px; display: list-item; align-content: center } .again details p, .other-ways p { font-size: var(--step-0); color: var(--ink) }
.steps-on { display: flex; flex-wrap: wrap; gap: .75rem; max-width: none; margin: 1.5rem 0 } .steps-on .button { min-height: 52px; justify-content: center; text-align: center }
@media (max-width: 36rem) { .steps-on .button { flex: 1 1 100% } .ranks > li:not(.beside), .ranks > li:has(.move) { grid-template-columns: minmax(0, 1fr) 44px 44px } .ranks .what { grid-column: 1 / -1 } .beside { padding-left: 1rem } }
.kept-code { background: var(--night-soft); border-radius: var(--radius); padding: 1rem 1.1rem; margin: 0 0 1.75rem; max-width: 40rem } .kept-code > :last-child { margin-bottom: 0 } .kept-code p { margin: 0 0 .35rem } .kept-code h2 { margin: 0 0 .25rem; font-size: var(--step-1) }
strong.code { font-size: var(--step-1); letter-spacing: .06em; font-variant-numeric: tabular-nums; white-space: nowrap }
.languages ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0; margin: 0 0 .5rem } .languages a { display: inline-flex; align-items: center; min-height: 44px } .languages a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; box-shadow: inset 0 -3px var(--honey) }
.points { padding-left: 1.2rem } .points li { margin: .4rem 0 }
.consent { background: var(--card); border: 1.5px solid var(--line); border-radius: var(--radius); padding: 1.1rem 1.25rem .25rem; margin: 1.5rem 0; max-width: 40rem } .consent h2 { font-size: var(--step-1); margin: 0 0 .5rem } .consent .choice { min-height: 52px } .consent .steps-on { margin: .75rem 0 1rem }
.other-ways { font-size: var(--step-0); color: inherit; max-width: 40rem; margin: 0 0 1rem } .other-ways > summary { min-height: 44px; display: list-item; align-content: center; color: var(--night) }
.answering .links a { display: inline-flex; align-items: center; min-height: 44px } .answering .links li { margin: 0 0 .25rem }
.reread { border-top: 1px solid var(--line); padding-top: .25rem } .reread h2 { font-size: var(--step-1); margin: 1rem 0 .5rem } .reread dl { margin: 0 } .reread dt { color: var(--quiet); margin-top: .75rem } .reread dd { margin: 0; overflow-wrap: anywhere } .reread dd ul, .reread dd ol { margin: 0; padding-left: 1.2rem } .reread p a { display: inline-flex; align-items: center; min-height: 44px } .reread p { margin: .25rem 0 .5rem }
.sending { background: var(--night-soft); border-radius: var(--radius); padding: 1.1rem 1.25rem; margin: 1.5rem 0 } .sending .steps-on { margin: .25rem 0 0 } .sending p { max-width: none }
.listen { display: inline-flex; align-items: center; gap: .4rem; font: inherit; font-size: .9375rem; min-height: 44px; padding: .25rem .9rem; margin: 0 0 .5rem; border: 1.5px solid var(--edge); border-radius: 1.4rem; background: var(--card); color: var(--night); cursor: pointer } .listen[aria-pressed=true] { background: var(--night); color: var(--on-night) }
img.shown { display: block; max-width: min(100%, 24rem); max-height: 14rem; width: auto; height: auto; border-radius: 8px; margin: 0 0 .35rem } .recording { display: grid; gap: .2rem } audio { width: min(100%, 24rem) }
.asks { padding-left: 1.4rem; max-width: 44rem } .asks > li { margin: 0 0 1.5rem } .asks p { margin: 0 0 .3rem } .asks ul { margin: 0 0 .4rem } .asks .rows { padding-left: 1.2rem }
.keeping { min-height: 1.6em; font-weight: 600 } .whole .ask[hidden], .whole section[hidden], form.whole[hidden] { display: none } .further { border-top: 1px solid var(--line) }
@media print { .kept-code { background: none; border: 2px solid #000 } strong.code { font-size: 16pt } .asks > li { break-inside: avoid } }
.checks { list-style: none; padding: 0; max-width: 44rem } .checks li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); margin: 0 }
.checks .done strong { color: var(--leaf) } .checks .missing strong { color: var(--clay) }
.folded { color: inherit; font-size: inherit; margin: 1.5rem 0; max-width: 44rem } .folded > summary { min-height: 44px; align-content: center; color: var(--night) } .folded .button { margin-top: .25rem }
.copied { max-width: 44rem } .copied label { display: block; font-size: var(--step-small); color: var(--quiet) }
.copied input { width: 100%; min-height: 44px; font: inherit; padding: .5rem .8rem; border: 1px dashed var(--edge); border-radius: 8px; background: var(--card); color: inherit; text-overflow: ellipsis }
table.counts { width: auto; min-width: min(100%, 24rem) } table.counts th.n, table.counts td.n { padding-right: .5rem } table.counts th[scope=row] { min-width: 6rem } table.counts thead th { font-weight: 400; font-size: var(--step-small); color: var(--quiet) }
.drawing .few { fill: none; stroke: var(--edge); stroke-width: 1 } .drawing.days svg { max-height: 11rem }
.codebook dt { font-weight: 600; margin-top: 1rem; overflow-wrap: anywhere } .codebook dd { margin: .2rem 0 0 } .codebook ul { margin: 0; padding-left: 1.2rem } .codebook li { margin: 0 }
.seats li { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; justify-content: space-between } .seats form.account, .seats form.account p { margin: 0 }
.hash { letter-spacing: 0; font-size: var(--step-small) }
.poster { text-align: center; border: 1px solid var(--line); border-radius: var(--radius); background: var(--card); padding: 2rem 1.25rem; max-width: 44rem } .poster p { margin-inline: auto } .poster svg.square { margin: 1rem auto }
.slips { list-style: none; padding: 0; max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem }
.slips li { margin: 0; padding: 1rem; border: 1px dashed var(--edge); break-inside: avoid; overflow-wrap: anywhere } .slips p { margin: 0 0 .4rem }
@media print {
  .screen, nav.places { display: none } .slips { display: block } .slips li { float: left; width: 48%; height: 82mm; margin: 0 1% 3mm; font-size: 11pt } .slips .meta { font-size: 9pt } .slips .secret { font-size: 16pt }
  .poster { border: 0; font-size: 14pt } .poster h1 { font-size: 26pt } .poster svg.square { width: 90mm } .poster .lead, .poster .secret { font-size: 15pt }
}
/* Tables of answers */
.told { text-wrap: pretty } .disclaimer { font-size: var(--step-small) } .hash { overflow-wrap: anywhere }
figure.result { margin: 1rem 0 1.5rem; max-width: 46rem }
.bars { list-style: none; padding: 0; margin: 0; max-width: none } .bars li { display: grid; grid-template-columns: minmax(0, 1fr) 4.5rem; gap: .1rem .75rem; margin: 0 0 .6rem; align-items: center }
.bars .what { grid-column: 1 / -1 } .bars .n { text-align: right; font-variant-numeric: tabular-nums } .bars.scale li { grid-template-columns: minmax(0, 1fr) }
svg.bar { display: block; width: 100%; height: 1.1rem } svg.bar .rest { fill: var(--card) } svg.bar .step { fill: var(--honey) }
svg.bar .likely { fill: none; stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke }
svg.bar path[class^=grade] { stroke: var(--paper); stroke-width: 2; vector-effect: non-scaling-stroke }
svg.bar .grade-1 { fill: var(--clay) } svg.bar .grade-2 { fill: var(--clay); fill-opacity: .45 } svg.bar .grade-3 { fill: var(--line) } svg.bar .grade-4 { fill: var(--leaf); fill-opacity: .45 } svg.bar .grade-5 { fill: var(--leaf) }
figure.result .legend svg.bar { width: 1.1rem }
table.result td { vertical-align: top } table.heat td svg.places { display: inline-block; width: 1.2rem; height: 1.35rem; vertical-align: middle; margin-right: .35rem } table.result td.n { white-space: nowrap } table.result .hidden-cell { color: var(--quiet) }
table.result caption { text-align: left } table.result strong { font-weight: 600; font-size: var(--step-small) }
fieldset.tables { border: 0; border-top: 1px solid var(--line); padding: .6rem 0 .4rem; margin: 0; min-width: 0 } fieldset.tables legend { font-weight: 600; padding: 0; max-width: var(--measure) }
@media print { svg.bar, table.heat svg { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
/* Coding answers: what somebody wrote, the codes to tick, a word in its sentences */
blockquote.verbatim { margin: 1rem 0; padding: .9rem 1.1rem; border-left: 4px solid var(--edge); background: var(--card); max-width: var(--measure); overflow-wrap: anywhere } blockquote.verbatim p { margin: 0; white-space: pre-line }
.under-twice { margin-left: 3.5rem } table.counts .under { margin-left: 1rem } table.counts .under-twice { margin-left: 2rem } table.counts td { vertical-align: top }
ol.concordance { max-width: none; padding-left: 2.2rem } .concordance li { margin: .35rem 0; overflow-wrap: anywhere }

"""#)

    package static let surveyJS = EmbeddedAsset(
        name: "survey.js", contentType: "text/javascript; charset=utf-8", fingerprint: "858331e3df28633b",
        text: #"""
// Makes the forms of surveys easier to fill in: questions read aloud, choices that exclude others, ranks in two presses.
// The forms work without.
"use strict";

const said = document.querySelector("[data-listen]");

// Reading aloud, in the language of the words.
const speak = (part, button) => {
  const isSpeaking = button.getAttribute("aria-pressed") === "true";
  speechSynthesis.cancel();
  if (isSpeaking) return;
  const copy = part.cloneNode(true);
  for (const silent of copy.querySelectorAll("button, .unseen, .wrong, audio, select, input, textarea, .heads")) silent.remove();
  const pieces = [...copy.querySelectorAll("legend, .asked, .hint, .plainly, .choice, .what, h1, p, li")]
    .filter((piece) => !piece.parentElement.closest("legend, .asked, .hint, .plainly, .choice, .what, li"));
  const done = () => {
    button.setAttribute("aria-pressed", "false");
    button.textContent = said.dataset.listen;
  };
  const lines = pieces.map((piece) => [piece.textContent.trim(), piece.closest("[lang]")?.lang || piece.querySelector("[lang]")?.lang])
    .filter(([text]) => text !== "");
  lines.forEach(([text, language], index) => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language || said.dataset.language || document.documentElement.lang;
    words.rate = 0.95;
    if (index === lines.length - 1) words.onend = done;
    words.onerror = done;
    speechSynthesis.speak(words);
  });
  if (lines.length === 0) return;
  for (const other of document.querySelectorAll(".listen")) {
    other.setAttribute("aria-pressed", "false");
    other.textContent = said.dataset.listen;
  }
  button.setAttribute("aria-pressed", "true");
  button.textContent = said.dataset.stop;
};

const listening = (part) => {
  if (!said || !("speechSynthesis" in window) || part.querySelector(".listen, audio")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "listen";
  button.textContent = said.dataset.listen;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => speak(part, button));
  const head = part.querySelector("legend, .asked, h2");
  if (head) head.after(button); else part.prepend(button);
};

// « Rien de tout cela » stands alone, an answer takes the place of « je ne sais pas », and the other way round.
const choosing = (part) => {
  part.addEventListener("change", (event) => {
    const input = event.target;
    if (!input.matches("input, textarea, select")) return;
    const alone = [...part.querySelectorAll("[data-alone]")];
    const boxes = [...part.querySelectorAll(".choices input")];
    if (input.type === "checkbox" && input.checked && !input.closest(".apart")) {
      for (const box of boxes) {
        if (box !== input && (input.dataset.alone || alone.includes(box))) box.checked = false;
      }
    }
    const instead = part.querySelectorAll(".instead input");
    if (input.closest(".instead")) {
      for (const box of boxes) box.checked = false;
    } else if (input.value !== "") {
      for (const box of instead) box.checked = false;
    }
  });
  // Who types beside « Autre » has chosen it.
  for (const beside of part.querySelectorAll(".choices .beside input")) {
    beside.addEventListener("input", () => {
      const box = beside.closest(".beside").previousElementSibling?.querySelector("input");
      if (box && beside.value !== "" && !box.checked) {
        box.checked = true;
        box.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
  }
};

// Two buttons put a line before or after another; the ranks stay what is sent.
const ranking = (list) => {
  const most = Number(list.dataset.most);
  const lines = [...list.querySelectorAll(":scope > li[data-up]")];
  const rank = (line) => Number(line.querySelector("select").value) || 0;
  const ranked = () => lines.filter((line) => rank(line) > 0).sort((one, other) => rank(one) - rank(other));
  const put = (order) => {
    for (const line of lines) {
      const place = order.indexOf(line);
      line.querySelector("select").value = place >= 0 && place < most ? String(place + 1) : "";
    }
    list.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const line of lines) {
    const move = (step, sign, name) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "move";
      button.textContent = sign;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", () => {
        const order = ranked();
        const at = order.indexOf(line);
        if (at < 0) {
          if (step < 0) put([...order, line]);
          return;
        }
        const to = at + step;
        order.splice(at, 1);
        if (to < 0) order.unshift(line);
        else if (to <= order.length) order.splice(to, 0, line);
        put(order);
      });
      line.append(button);
    };
    move(-1, "↑", line.dataset.up);
    move(1, "↓", line.dataset.down);
  }
  // One rank is given once: whoever had it takes the old one.
  let before = lines.map((line) => line.querySelector("select").value);
  list.addEventListener("change", (event) => {
    const at = lines.findIndex((line) => line.contains(event.target));
    lines.forEach((line, index) => {
      const field = line.querySelector("select");
      if (index !== at && field.value !== "" && field.value === event.target.value) field.value = before[at];
    });
    before = lines.map((line) => line.querySelector("select").value);
  });
};

const prepare = (root) => {
  for (const part of root.querySelectorAll(".question")) {
    listening(part);
    choosing(part);
  }
  for (const list of root.querySelectorAll(".ranks")) ranking(list);
};

prepare(document);
document.addEventListener("essaim-fiche", (event) => prepare(event.detail));
for (const part of document.querySelectorAll(".answering[data-listen] .consent")) listening(part);
for (const list of document.querySelectorAll("[data-print]")) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain-button";
  button.textContent = list.dataset.print;
  button.addEventListener("click", () => print());
  item.append(button);
  list.prepend(item);
}

"""#)

    package static let workerJS = EmbeddedAsset(
        name: "worker.js", contentType: "text/javascript; charset=utf-8", fingerprint: "f2ca84ff883f4ee4",
        text: #"""
// Opens the page that is kept on the device where there is no network, or nothing good comes from it. It touches nothing else.
"use strict";

const store = "essaim-hors-ligne";

const isKept = (address) => address.origin === location.origin
  && (/^\/repondre\/[^/]+\/hors-ligne$/.test(address.pathname) || address.pathname.startsWith("/static/"));

const answer = async (request) => {
  const kept = async () => (await caches.open(store)).match(request.url, { ignoreVary: true });
  try {
    const found = await fetch(request);
    // A page that says that something broke hides what waits here.
    return found.ok ? found : await kept() || found;
  } catch (problem) {
    const page = await kept();
    if (page) return page;
    throw problem;
  }
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && isKept(new URL(event.request.url))) event.respondWith(answer(event.request));
});

"""#)

    package static let writingJS = EmbeddedAsset(
        name: "writing.js", contentType: "text/javascript; charset=utf-8", fingerprint: "e8eceb557c9cdbef",
        text: #"""
// Keeps what is typed in a section as a draft, at each pause. The form works without.
"use strict";

const pause = 1500;

for (const form of document.querySelectorAll("form.writing")) {
  const said = document.createElement("p");
  said.className = "meta kept";
  said.setAttribute("role", "status");
  form.querySelector("p > button[value=enregistrer]")?.parentElement.after(said);
  let waiting = 0;
  let sent = 0;
  let isLeaving = false;

  const keep = async () => {
    const number = ++sent;
    const fields = new FormData(form);
    fields.set("action", "brouillon");
    try {
      const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(fields) });
      if (number !== sent) return;
      said.textContent = answer.ok ? form.dataset.kept + " (" + new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) + ")" : form.dataset.lost;
    } catch {
      if (number === sent) said.textContent = form.dataset.lost;
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, pause);
  });
  form.addEventListener("submit", () => {
    isLeaving = true;
    clearTimeout(waiting);
  });
  // Closing the page within the pause must not lose the last words.
  addEventListener("pagehide", () => {
    if (isLeaving || waiting === 0) return;
    const fields = new FormData(form);
    fields.set("action", "brouillon");
    navigator.sendBeacon(form.getAttribute("action"), new URLSearchParams(fields));
  });
}

"""#)
}
