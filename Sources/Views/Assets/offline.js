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
