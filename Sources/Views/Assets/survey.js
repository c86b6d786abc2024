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
