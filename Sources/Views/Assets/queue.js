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
