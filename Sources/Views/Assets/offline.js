// Answers without a network: asks what the answers lead to, keeps them on this device, sends them when it can.
"use strict";

const form = document.querySelector("form.whole");
const told = document.querySelector("[data-sayings]").dataset;
const drawer = "essaim-repondre:" + location.pathname + location.search;
const status = document.querySelector("[data-status]");
const waiting = document.querySelector("[data-queue]");
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
let isSending = false;

// 60 bits by lot, as the platform draws them.
const draw = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte & 31]).join("");
const shown = (code) => code.match(/.{4}/g).join("-");

const read = () => {
  try { return { draft: null, ready: [], ...JSON.parse(localStorage.getItem(drawer) || "{}") }; } catch { return { draft: null, ready: [] }; }
};
const write = (kept) => {
  try {
    if (!kept.draft && kept.ready.length === 0) localStorage.removeItem(drawer);
    else localStorage.setItem(drawer, JSON.stringify(kept));
    return true;
  } catch {
    status.textContent = told.full;
    return false;
  }
};

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
const faults = () => [...form.querySelectorAll("[data-question]:not([hidden])")].filter((part) => {
  const answer = answered(part);
  const isUnclear = answer && (answer.number === null || answer.date === null);
  const isBlank = part.dataset.expected && !answer;
  say(part, isUnclear ? part.dataset.unclear : isBlank ? told.blank : "");
  return isUnclear || isBlank;
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

// Answers that wait: sent one after the other, erased once the platform has said that it holds them.
const outcome = async (entry) => {
  const answer = await fetch(form.getAttribute("action"), {
    method: "POST", credentials: "omit", cache: "no-store",
    body: new URLSearchParams([...entry.fields, ["code", entry.code], ["version", told.version], ["langue", told.language]]),
  });
  if (answer.ok) return { isSent: true };
  if (answer.status === 422) return { problem: await answer.json().catch(() => ({ said: [told.broken] })) };
  throw new Error(String(answer.status));
};
const send = async () => {
  if (isSending) return;
  isSending = true;
  for (const entry of read().ready.filter((entry) => !entry.isSent && !entry.problem)) {
    status.textContent = told.sending;
    try {
      const result = await outcome(entry);
      const kept = read();
      // The code stays in sight until the page is left; the answers are gone from the device.
      if (result.isSent) sentCodes.push(entry.code);
      kept.ready = kept.ready.filter((other) => other.code !== entry.code || !result.isSent)
        .map((other) => other.code === entry.code ? { ...other, problem: result.problem } : other);
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
const sentCodes = [];

const line = (text, code) => {
  const item = document.createElement("li");
  item.append(text + " ");
  if (code) {
    const strong = document.createElement("strong");
    strong.className = "code";
    strong.translate = false;
    strong.textContent = shown(code);
    item.append(strong);
  }
  waiting.append(item);
  return item;
};
const button = (text, work) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain-button";
  made.textContent = text;
  made.addEventListener("click", work);
  return made;
};
const list = () => {
  waiting.replaceChildren();
  for (const code of sentCodes) line(told.sent, code);
  for (const entry of read().ready) {
    const item = line(entry.problem ? told.refused + " " + (entry.problem.said || []).join(" ") : told.waiting, entry.code);
    if (entry.problem) {
      item.append(" ", button(told.again, () => {
        const kept = read();
        kept.ready = kept.ready.filter((other) => other.code !== entry.code);
        kept.draft = { fields: entry.fields, code: entry.code };
        write(kept);
        code = entry.code;
        restore(entry.fields);
        for (const wrong of entry.problem.at || []) {
          const part = document.getElementById(wrong.id)?.closest("[data-question]");
          if (part) say(part, wrong.said);
        }
        list();
      }));
    }
    item.append(" ", button(told.dismiss, () => {
      const kept = read();
      kept.ready = kept.ready.filter((other) => other.code !== entry.code);
      write(kept);
      list();
    }));
  }
};

let code = draw();

const keep = () => {
  const kept = read();
  kept.draft = { fields: collect(), code };
  if (write(kept)) status.textContent = told.kept;
};

const fresh = () => {
  code = draw();
  restore([]);
  status.textContent = "";
};

const begin = () => {
  for (const section of form.querySelectorAll("section[data-most]")) {
    blanks.set(section, section.querySelector("[data-sheet]").cloneNode(true));
    section.querySelector("[data-another]").addEventListener("click", () => {
      add(section);
      route();
      keep();
    });
  }
  const { draft } = read();
  if (draft) {
    code = draft.code;
    restore(draft.fields);
    status.textContent = told.restored;
  } else {
    route();
  }
  form.hidden = false;
  form.addEventListener("input", () => {
    route();
    keep();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    route();
    const consent = form.querySelector(".consent");
    say(consent, form.elements.accord.checked ? "" : told.consent);
    const wrong = form.elements.accord.checked ? faults() : [consent];
    if (wrong.length > 0) {
      wrong[0].scrollIntoView({ block: "start" });
      (wrong[0].querySelector("input:not([type=hidden]), select, textarea"))?.focus();
      return;
    }
    const kept = read();
    kept.ready.push({ code, fields: collect() });
    kept.draft = null;
    if (!write(kept)) return;
    fresh();
    list();
    waiting.scrollIntoView({ block: "center" });
    send();
  });
  document.querySelector("[data-erase]").addEventListener("click", () => {
    const kept = read();
    kept.draft = null;
    write(kept);
    fresh();
  });
  list();
  send();
  addEventListener("online", send);
  setInterval(send, 30000);
};

// The page itself and what it is made of stay on the device.
const settle = async () => {
  const ready = document.querySelector("[data-ready]");
  try {
    await navigator.serviceWorker.register(told.worker, { scope: location.pathname });
    const cache = await caches.open("essaim-hors-ligne");
    const files = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon]")].map((link) => link.href)
      .concat([...document.scripts].map((script) => script.src));
    await cache.addAll([location.href, ...files]);
    ready.textContent = told.settled;
  } catch {
    const kept = "caches" in window && await caches.match(location.href, { ignoreVary: true }).catch(() => null);
    ready.textContent = kept ? told.settled : told.unsettled;
  }
};

begin();
settle();
