"use strict";
// What checks ask of the page that they share. `box` holds the element; the page around it has a
// button before and after it, and is long enough to scroll.

// Puts a new element into the box, with these attributes and this text as its report.
window.mount = (attributes, text) => {
  const template = document.createElement("template");
  template.innerHTML = `<nato-timeline ${attributes}></nato-timeline>`;
  const made = document.importNode(template.content.firstChild, true);
  made.textContent = text;
  seen.length = told.length = 0;
  scrollTo(0, 0);
  box.removeAttribute("style");
  document.documentElement.removeAttribute("style");
  box.replaceChildren(made);
};

// A timeline of so many events in the public form, four of them on every day that has any.
window.crowd = (count) => ({
  schema: "nato-timeline/1",
  report: { title: "Verslag van een druk jaar", language: "nl" },
  events: Array.from({ length: count }, (_, place) => ({
    id: `e${place}`,
    title: `Bijeenkomst ${place} van de ministers in Brussel`,
    kind: ["summit", "debate", "letter", "conflict"][place % 4],
    value: new Date(Date.UTC(2023, 0, 1 + Math.floor(place / 4))).toISOString().slice(0, 10),
    basis: "stated",
    mentions: [],
  })),
});

// What has the focus, shadow roots looked into.
window.focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

window.root_ = () => document.querySelector("nato-timeline").shadowRoot;
window.all = (selector) => [...root_().querySelectorAll(selector)];

// Whether an element can be seen: it has a box and nothing hides it.
window.visible = (one) => {
  const box = one.getBoundingClientRect();
  if (!(box.width > 1.5 && box.height > 1.5)) return false;
  return one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
};

// The ids of the items of the list or table, in the order of the page.
window.items = () => all("[data-item]").map((item) => item.dataset.item);
window.current = () => all("[data-item][aria-current=true]").map((item) => item.dataset.item).join();

// The first day of an EDTF date as text that sorts; after all others where there is none.
window.begin = (value) => {
  if (!value) return "9999";
  const [from, to] = value.replace(/[~?%]/g, "").split("/");
  const [year, month = "01", day = "01"] = (from && from !== ".." ? from : to).split("-");
  const months = { 21: "03", 22: "06", 23: "09", 24: "12", 33: "01", 34: "04", 35: "07", 36: "10" };
  return [year.replace(/X/g, "0"), months[month] ?? month, day].join("-");
};

// A text without diacritics, letter case and typesetting.
window.folded = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[\u2010-\u2015]/g, "-").replace(/\s+/g, " ").trim().toLowerCase();
