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
