/* <nato-timeline>: the class that a custom element has to be in JavaScript. It finds the report,
   starts the Wasm when the element comes near the viewport, and hands everything on to `Widget`
   (src/embed/widget.rs). A second load of this script does nothing. */
(() => {
"use strict";
const NAME = "nato-timeline";
if (!("customElements" in globalThis) || customElements.get(NAME)) return;

/*{{glue}}*/

const WASM = "{{wasm}}";
const STYLES = "{{styles}}";

/* Until the Wasm runs, these are the only words of the interface. */
const BROKEN = {
  nl: "De tijdlijn heeft WebAssembly nodig, en dat laat deze browser of deze pagina niet toe. Hieronder staat wat zij zou tonen.",
  en: "The timeline needs WebAssembly, which this browser or this page does not allow. What it would show is below.",
};
const LARGEST = 16 * 1024 * 1024;
const PATIENCE = 15000;
const NEAR = "200px";

let styles;
const sheet = () => {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
  }
  return styles;
};

/* The bytes of a text: its first 256 characters stand for the bytes 0 to 255 in what follows
   (xtask/src/letters.rs writes it so, because servers compress it well). */
const bytes = (text) => {
  const values = new Uint8Array(512);
  for (let byte = 0; byte < 256; byte++) values[text.charCodeAt(byte)] = byte;
  const bytes = new Uint8Array(text.length - 256);
  for (let at = 0; at < bytes.length; at++) bytes[at] = values[text.charCodeAt(at + 256)];
  return bytes;
};

/* All elements of a page share one Wasm instance. */
let started;
const start = () => {
  started ??= wasm_bindgen({ module_or_path: bytes(WASM) });
  return started;
};

/* Gives the bytes of an address, or throws the word of a SourceError. A timer ends it in place of
   AbortSignal.timeout and AbortSignal.any, which WebKit may drop while they are waited for. */
const load = async (address, signal) => {
  const request = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    request.abort();
  }, PATIENCE);
  signal.addEventListener("abort", () => request.abort());
  try {
    const answer = await fetch(address, { signal: request.signal });
    if (!answer.ok) throw "unreachable";
    const reader = answer.body.getReader();
    const parts = [];
    let length = 0;
    for (let part; !(part = await reader.read()).done;) {
      length += part.value.length;
      if (length > LARGEST) {
        await reader.cancel();
        throw "too-large";
      }
      parts.push(part.value);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (error) {
    throw typeof error === "string" ? error : late ? "too-slow" : "unreachable";
  } finally {
    clearTimeout(timer);
  }
};

/* The text of an element as a reader sees it: what stands in different paragraphs stays apart. */
const APART = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|D[DLT]|DIV|FIG\w+|FOOTER|H[1-6R]|HEADER|LI|MAIN|[OU]L|P|PRE|SECTION|T[DHR]|TABLE)$/;
const UNSEEN = /^(?:NOSCRIPT|SCRIPT|STYLE|TEMPLATE)$/i;
const words = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (UNSEEN.test(node.nodeName)) return "";
  if (node.nodeName === "BR") return "\n";
  const inside = Array.from(node.childNodes, words).join("");
  return APART.test(node.nodeName) ? `\n\n${inside}\n\n` : inside;
};

/* The report that an element holds: a timeline in JSON, a whole report set aside in a template, what
   a field holds, or else its text. */
const held = (source) => {
  const json = source.matches("script") ? source : source.querySelector('script[type="application/json"]');
  if (json) return json.textContent;
  const template = source.matches("template") ? source : source.querySelector("template");
  if (template) return template.content.textContent;
  return source.matches("textarea") ? source.value : Array.from(source.childNodes, words).join("");
};

class NatoTimeline extends HTMLElement {
  static observedAttributes = ["src", "for", "lang", "theme", "scale", "kinds", "from", "to", "selected", "now"];

  #root = this.attachShadow({ mode: "open" });
  #slot = document.createElement("slot");
  #widget = null;
  #near = null;
  #held = null;
  #loading = null;
  /* The timeline given by property, in place of a report to read. */
  #given = null;
  /* What was asked for before there was a widget. */
  #waiting = [];
  #chosen;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet()];
    this.#root.append(this.#slot);
  }

  connectedCallback() {
    if (this.#widget || this.#near) return;
    this.#adopt();
    this.#near = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#begin(),
      { rootMargin: NEAR },
    );
    this.#near.observe(this);
  }

  /* Moved elements are connected again at once and keep everything; removed ones let go of it. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#near?.disconnect();
      this.#near = null;
      this.#held?.disconnect();
      this.#held = null;
      this.#loading?.abort();
      this.#loading = null;
      this.#widget?.destroy();
      this.#widget = null;
      this.#waiting = [];
      this.#root.replaceChildren(this.#slot);
      this.#slot.hidden = false;
      this.#slot.className = "";
    });
  }

  attributeChangedCallback(name, old, value) {
    if (old === value) return;
    if (name === "src" || name === "for") this.#given = null;
    if (!this.#widget) return;
    if (name === "src" || name === "for") this.#read();
    else if (name === "selected") this.select(value);
    else this.#widget.update(this.#options());
  }

  get timeline() {
    return this.#widget?.timeline() ?? this.#given;
  }

  /* Shows a timeline in the form of the extractor; `null` goes back to the report. */
  set timeline(timeline) {
    this.#given = timeline ?? null;
    if (this.#widget) this.#read();
  }

  get selected() {
    if (!this.#waiting) return this.#widget.selected() ?? null;
    return this.#chosen === undefined ? this.getAttribute("selected") : this.#chosen;
  }

  set selected(id) {
    this.select(id);
  }

  select(id) {
    this.#chosen = id == null ? null : String(id);
    this.#call((widget) => widget.select(id == null ? undefined : String(id)));
  }

  zoomTo(from, to) {
    this.#call((widget) => widget.zoomTo(String(from), String(to)));
  }

  reset() {
    this.#call((widget) => widget.reset());
  }

  /* What is asked before the report is on the screen is done as soon as it is. */
  #call(request) {
    if (this.#waiting) this.#waiting.push(request);
    else request(this.#widget);
  }

  /* A property that was set before the script ran hides the accessor of the class. */
  #adopt() {
    for (const name of ["timeline", "selected"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  async #begin() {
    this.#near.disconnect();
    try {
      if (document.readyState === "loading") {
        await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
      }
      await start();
      if (!this.isConnected || this.#widget) return;
      const mount = this.#prepare();
      const widget = wasm_bindgen.Widget.mount(mount, this, this.#options(), () => this.#read());
      this.#widget = widget;
      await this.#read();
    } catch (error) {
      this.#break(error);
    }
  }

  /* A place for the widget. What the element holds is seen until the widget has something to show, so
     that one takes the place of the other at once. */
  #prepare() {
    const mount = document.createElement("div");
    mount.className = "mount waiting";
    this.#root.prepend(mount);
    const hear = (event, then) => {
      const mine = () => mount.parentNode === this.#root && then();
      this.addEventListener(`${NAME}:${event}`, mine, { once: true });
    };
    const isEmpty = !this.textContent.trim();
    const reveal = () => {
      mount.className = "mount";
      this.#slot.className = "bare";
    };
    /* Where the report cannot be had, what the element holds stays below the sentence that says so. */
    hear("error", reveal);
    hear("ready", () => {
      this.#hold(mount, this.getBoundingClientRect().height);
      reveal();
      this.#slot.hidden = true;
      const waiting = this.#waiting;
      this.#waiting = null;
      waiting.forEach((request) => request(this.#widget));
    });
    if (isEmpty) {
      mount.className = "mount early";
      this.#slot.className = "bare";
    }
    return mount;
  }

  /* The widget is as high as what it takes the place of until its lower edge is out of sight below:
     what stands under it must not jump while it is looked at. */
  #hold(mount, height) {
    const edge = document.createElement("div");
    mount.style.minBlockSize = `${height}px`;
    this.#root.append(edge);
    this.#held = new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
      if (isIntersecting || boundingClientRect.top < 0) return;
      mount.style.minBlockSize = "";
      edge.remove();
      this.#held.disconnect();
    });
    this.#held.observe(edge);
  }

  /* The first of these that is there: a timeline given by property, `src`, `for`, what stands inside. */
  async #read() {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const widget = this.#widget;
    const address = this.getAttribute("src");
    const other = this.getAttribute("for");
    const show = (text) => widget.show(new TextEncoder().encode(text));
    try {
      if (this.#given !== null) return show(JSON.stringify(this.#given));
      if (address !== null) {
        let where;
        try {
          where = new URL(address, this.baseURI);
        } catch {
          throw "unreachable";
        }
        const report = await load(where, loading.signal);
        if (!loading.signal.aborted) widget.show(report);
        return;
      }
      const find = (root) => root.getElementById?.(other);
      const source = other === null ? this : (find(this.getRootNode()) ?? find(document));
      if (!source) throw "no-such-element";
      show(held(source));
    } catch (error) {
      if (typeof error !== "string") this.#break(error);
      else if (!loading.signal.aborted) widget.fail(error);
    }
  }

  #options() {
    const options = { lang: this.#language() };
    for (const name of ["scale", "kinds", "from", "to", "selected", "now"]) {
      options[name] = this.getAttribute(name) ?? undefined;
    }
    return options;
  }

  /* The nearest `lang` that the interface speaks, through shadow roots, else the browser's. */
  #language() {
    for (let node = this; node; ) {
      const holder = node.closest("[lang]");
      const tag = holder?.lang.slice(0, 2).toLowerCase();
      if (tag && tag in BROKEN) return tag;
      node = holder ? holder.parentElement : node.getRootNode().host;
    }
    const known = navigator.languages?.map((tag) => tag.slice(0, 2)).find((tag) => tag in BROKEN);
    return known ?? "en";
  }

  /* The content of the element stays, with one sentence above it. */
  #break(error) {
    const sentence = document.createElement("p");
    sentence.className = "broken";
    sentence.setAttribute("role", "status");
    sentence.lang = this.#language();
    sentence.textContent = BROKEN[sentence.lang];
    this.#slot.hidden = false;
    this.#widget = null;
    this.#waiting ??= [];
    // Bare text keeps its lines, as in the file that it comes from.
    this.#slot.className = this.firstElementChild ? "bare" : "bare lines";
    this.#root.replaceChildren(sentence, this.#slot);
    this.dispatchEvent(new CustomEvent("nato-timeline:error", {
      bubbles: true,
      composed: true,
      detail: { reason: "wasm", message: String(error?.message ?? error) },
    }));
  }
}

customElements.define(NAME, NatoTimeline);
})();
