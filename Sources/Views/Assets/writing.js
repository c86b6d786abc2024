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
