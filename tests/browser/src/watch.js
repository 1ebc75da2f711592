"use strict";
window.seen = [];
window.told = [];
window.ears = 0;
addEventListener("error", (event) => seen.push(String(event.message)));
addEventListener("unhandledrejection", (event) => seen.push(String(event.reason)));
addEventListener("securitypolicyviolation", (event) => {
  // The browser's own wish for an icon is no doing of the page.
  if (!event.blockedURI.endsWith("/favicon.ico")) seen.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
for (const level of ["error", "warn"]) {
  const say = console[level];
  console[level] = (...words) => {
    seen.push(words.join(" "));
    say.apply(console, words);
  };
}
for (const name of ["ready", "select", "rangechange", "error"]) {
  addEventListener(`nato-timeline:${name}`, (event) => told.push([name, event.detail]));
}
// Listeners that nobody has taken away, by target: those of a target that is gone go with it only if
// nothing else holds it, which no page can see.
{
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const alive = new WeakMap();
  const name = (type, options) => `${type} ${Boolean(typeof options === "object" ? options?.capture : options)}`;
  EventTarget.prototype.addEventListener = function (type, hear, options) {
    const target = this ?? window;
    if (hear && !options?.once) {
      let named = alive.get(target);
      if (!named) alive.set(target, (named = new Map()));
      const key = name(type, options);
      const set = named.get(key) ?? new Set();
      named.set(key, set);
      if (!set.has(hear)) {
        set.add(hear);
        ears += 1;
      }
    }
    return add.call(target, type, hear, options);
  };
  EventTarget.prototype.removeEventListener = function (type, hear, options) {
    const target = this ?? window;
    if (alive.get(target)?.get(name(type, options))?.delete(hear)) ears -= 1;
    return remove.call(target, type, hear, options);
  };
}
