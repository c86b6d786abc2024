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
