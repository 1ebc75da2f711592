// The page inside an iframe: shows the report that the address names and tells its height to the page
// around it, in the formats of the scripts that publishers already use.
(() => {
  "use strict";
  const parameters = new URLSearchParams(location.search);
  const element = document.querySelector("nato-timeline");
  for (const name of ["lang", "theme", "scale", "kinds", "from", "to", "selected", "now"]) {
    const value = parameters.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (element.lang) document.documentElement.lang = element.lang;
  const source = parameters.get("src");
  if (source !== null) {
    // Only reports of this origin and of those that its publisher has listed are shown: whoever may
    // frame this page must not choose what its origin seems to publish.
    const listed = document.querySelector('meta[name="nato-timeline-origins"]').content.split(" ");
    let address = null;
    try {
      address = new URL(source, location.href);
    } catch {}
    if (address && /^https?:$/.test(address.protocol) && [location.origin, ...listed].includes(address.origin)) {
      element.setAttribute("src", address.href);
    }
  }

  if (parent === window) return;
  const child = parameters.get("childId");
  let resizer = null;
  let last = 0;
  const send = (message) => parent.postMessage(message, "*");
  const tell = (again) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last && !again) return;
    last = height;
    const id = location.pathname.split("/").filter(Boolean).pop() || "nato-timeline";
    send({ "datawrapper-height": { [id]: height } });
    send(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    send({ sentinel: "amp", type: "embed-size", height });
    send(JSON.stringify({ id: `iframeMessenger:${id}`, type: "set-height", value: height }));
    if (child) send(["pym", child, "height", String(height)].join("xPYMx"));
    if (resizer) send(`[iFrameSizer]${resizer}:${height}:${innerWidth}:resizeObserver`);
  };
  addEventListener("message", (event) => {
    if (event.source !== parent || typeof event.data !== "string") return;
    const found = /^\[iFrameSizer\]([^:]+):/.exec(event.data);
    if (!found || resizer) return;
    resizer = found[1];
    send(`[iFrameSizer]${resizer}:${last}:${innerWidth}:init`);
  });
  send("[iFrameResizerChild]Ready");
  new ResizeObserver(() => tell(false)).observe(document.body, { box: "border-box" });
  tell(true);
  // A parent whose listener loads after this page has missed the first message.
  setTimeout(tell, 250, true);
  setTimeout(tell, 1000, true);
})();
