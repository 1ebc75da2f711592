/* A link to one item: the address of the app's page names the chosen item (#item=ID), and back and
   forward go from choice to choice. Only the pages of the app do so; an embed leaves the address and
   the history of its page alone. */
(() => {
"use strict";
const named = () => new URLSearchParams(location.hash.slice(1)).get("item");

/* A walk along the items by arrow keys is one step of the history. */
let walks = false;
addEventListener("keydown", (event) => { walks = /^(Arrow|Home$|End$)/.test(event.key); }, true);
addEventListener("pointerdown", () => { walks = false; }, true);

addEventListener("nato-timeline:select", ({ detail: { id } }) => {
  const before = named();
  if (id === before) return;
  const address = id === null ? location.pathname + location.search : `#item=${encodeURIComponent(id)}`;
  const keep = walks && before !== null && id !== null;
  history[keep ? "replaceState" : "pushState"](null, "", address);
});

const follow = () => document.querySelector("nato-timeline").select(named());
addEventListener("hashchange", follow);
addEventListener("DOMContentLoaded", () => named() !== null && follow());
})();
