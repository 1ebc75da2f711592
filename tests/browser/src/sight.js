"use strict";
// What an eye sees: colours as they are painted, contrast as WCAG reckons it, sizes.

{
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map();

  // Red, green and blue from 0 to 255, and alpha from 0 to 1, of any computed colour.
  const rgba = (colour) => {
    if (!known.has(colour)) {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = "#000";
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return known.get(colour);
  };

  // A colour laid over an opaque one.
  const over = ([r, g, b, a], [red, green, blue], opacity = 1) => {
    const part = a * opacity;
    return [r * part + red * (1 - part), g * part + green * (1 - part), b * part + blue * (1 - part), 1];
  };

  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const above = (one) => one.parentElement ?? one.getRootNode().host ?? null;
  const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
  const holds = (box, [x, y]) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  const SHAPES = "rect, circle, polygon, polyline, path, line";

  // What the shapes of the same drawing that come earlier paint at a place.
  const painted = (one, ground) => {
    const drawing = one.closest("svg.drawing, svg.overview") ?? one.ownerSVGElement;
    const place = middle(one.getBoundingClientRect());
    for (const shape of drawing?.querySelectorAll("rect, circle, polygon") ?? []) {
      if (!(shape.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      if (shape.contains(one) || shape.closest("defs") || !holds(shape.getBoundingClientRect(), place)) continue;
      const style = getComputedStyle(shape);
      if (style.fill !== "none") ground = over(rgba(style.fill), ground, Number(style.fillOpacity));
    }
    return ground;
  };

  // The ground on which an element stands.
  const ground = (one) => {
    const layers = [];
    for (let node = one; node; node = above(node)) {
      for (const part of [null, "::before"]) {
        const style = getComputedStyle(node, part);
        // What is laid behind the words, not a line beside them.
        const laid = part && style.content !== "none" && style.display !== "none" && style.position === "absolute";
        if (part && !(laid && parseFloat(style.width) > node.clientWidth / 2)) continue;
        layers.push(rgba(style.backgroundColor));
      }
    }
    const base = layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
    return one instanceof SVGElement ? painted(one, base) : base;
  };

  const opacity = (one) => {
    let part = 1;
    for (let node = one; node; node = above(node)) part *= Number(getComputedStyle(node).opacity);
    return part;
  };

  const named = (one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute("class") ?? ""}"> ${one.textContent.trim().slice(0, 30)}`;

  // Text with less contrast than that against its ground.
  window.faint_text = (least) => {
    const found = [];
    const walker = document.createTreeWalker(root_(), NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) {
      const one = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !one || one.closest("title, defs, .unseen") || !visible(one)) continue;
      count += 1;
      const style = getComputedStyle(one);
      const behind = ground(one);
      const ink = one instanceof SVGElement ? style.fill : style.color;
      const seen = contrast(over(rgba(ink), behind, opacity(one)), behind);
      if (seen < least) found.push(`${seen.toFixed(2)}: ${named(one)}`);
    }
    return [count, [...new Set(found)]];
  };

  // How much the best of the shapes of a mark stands out.
  const strength = (shapes) => {
    let best = 0;
    for (const shape of shapes) {
      const style = getComputedStyle(shape);
      const behind = painted(shape, ground(shape.ownerSVGElement));
      for (const [paint, part] of [[style.fill, style.fillOpacity], [style.stroke, style.strokeOpacity]]) {
        if (paint === "none" || !/^(?:#|[a-z-]+\()/.test(paint) || paint.startsWith("url")) continue;
        best = Math.max(best, contrast(over(rgba(paint), behind, Number(part) * opacity(shape)), behind));
      }
    }
    return best;
  };

  // Marks, signs and edges of fields with less contrast than that: of each item in the plot, each
  // sign of a row, each icon of a button, each strip beside a row, each part of the overview.
  window.faint_marks = (least) => {
    const found = [];
    let count = 0;
    const judge = (one, seen) => {
      count += 1;
      if (seen < least) found.push(`${seen.toFixed(2)}: ${named(one)}`);
    };
    const groups = all("[data-plot] [data-go], [data-plot] [data-count], [data-item] svg, button svg, [data-grip]:not([data-grip=window])");
    for (const group of groups.filter(visible)) {
      // What cannot be pressed now may be faint.
      if (group.closest("[aria-disabled=true]")) continue;
      const shapes = [...group.querySelectorAll(SHAPES)].filter((shape) => !shape.closest("defs, mask"));
      if (shapes.length) judge(group, strength(shapes));
    }
    for (const path of all("[data-plot=overview] > path")) judge(path, strength([path]));
    for (const strip of all("[data-item] > [aria-hidden=true] > *").filter(visible)) {
      const style = getComputedStyle(strip);
      const behind = ground(above(strip));
      const paints = [style.backgroundColor, style.borderInlineStartWidth === "0px" ? "transparent" : style.borderInlineStartColor];
      const gradient = style.backgroundImage !== "none";
      judge(strip, gradient ? least : Math.max(...paints.map((paint) => contrast(over(rgba(paint), behind, opacity(strip)), behind))));
    }
    for (const field of all("input[type=search], textarea").filter(visible)) {
      const behind = ground(above(field));
      judge(field, contrast(over(rgba(getComputedStyle(field).borderTopColor), behind), behind));
    }
    return [count, [...new Set(found)]];
  };

  // What can be pressed and is smaller than 24 pixels, where it does not stand in a sentence.
  window.small_targets = () => {
    const found = [];
    let count = 0;
    for (const one of all("button, input, textarea, [tabindex='0'], [role=button], [role=slider], [data-go], [data-do]")) {
      if (!visible(one) || one.closest("[data-part=report] :is(p, h4, li)") || one.matches("[type=file]")) continue;
      count += 1;
      const { width, height } = one.getBoundingClientRect();
      if (width < 23.9 || height < 23.9) found.push(`${width.toFixed(1)} × ${height.toFixed(1)}: ${named(one)}`);
    }
    return [count, [...new Set(found)]];
  };

  // Whether two elements look alike, but for their words: grounds, frames and what lies in them.
  window.alike = (one, other) => {
    const looks = (one) => [one, ...one.querySelectorAll("button")].slice(0, 2).map((part) => {
      const style = getComputedStyle(part);
      const outline = style.outlineStyle === "none" ? "" : style.outlineWidth + style.outlineColor;
      return [ground(part).map(Math.round), style.borderTopColor, outline, style.boxShadow].join();
    }).join(";");
    return looks(one) === looks(other);
  };

  // Records in `moves` every drawing of the plot that a frame shows: how many there are, how many
  // frames it has been the same, and the most animations that ran.
  window.watch_moves = () => {
    window.moves = { drawings: new Set(), still: 0, animations: 0 };
    let last = "";
    const look = () => {
      const parts = all("[data-plot=time] [data-go], [data-plot=time] [data-count]").map((part) => {
        const box = part.getBoundingClientRect();
        return [Math.round(box.left), Math.round(box.top), opacity(part).toFixed(2)].join();
      });
      const drawing = parts.join(";");
      moves.still = drawing === last ? moves.still + 1 : 0;
      moves.drawings.add((last = drawing));
      const running = root_().getAnimations().filter((one) => one.playState === "running");
      moves.animations = Math.max(moves.animations, running.length);
      requestAnimationFrame(look);
    };
    look();
  };

  // What tells an element with the focus from one without, of itself and of what it is drawn with.
  const marks_of = (one) => [one, one.parentElement, ...one.querySelectorAll("*")].slice(0, 8).filter(Boolean).map((part) => {
    const style = getComputedStyle(part);
    const outline = style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1 ? "" : style.outlineColor + style.outlineWidth;
    return [outline, style.boxShadow, style.stroke, style.strokeWidth, style.fill, style.borderColor].join();
  }).join(";");

  const stop = (one) => {
    if (!one || one === document.body || one === document.documentElement) return "body";
    if (one.id) return one.id;
    const data = Object.entries(one.dataset).map(([name, value]) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${value}`);
    return [one.tagName.toLowerCase(), one.type && `type=${one.type}`, ...data].filter(Boolean).join(" ");
  };

  // Remembers how what has the focus looks, and whether it can be seen.
  window.mark_focus = () => {
    const one = focused();
    // In a window that the desktop does not hold for active nothing looks focused.
    window.marked = { one, looks: marks_of(one), active: one.matches(":focus") };
    if (!root_().contains(one)) return;
    const box = one.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 200), box.top + Math.min(box.height / 2, 100)];
    const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
    const hit = inside && root_().elementFromPoint(x, y);
    if (!inside || !(hit && (one.contains(hit) || hit.contains(one)))) unseen.push(`${stop(one)} at ${Math.round(x)}, ${Math.round(y)}`);
  };

  // Compares what had the focus with how it looks now; says what has it.
  window.see_focus = () => {
    const { one, looks, active } = marked;
    if (active && root_().contains(one)) window.compared = (window.compared ?? 0) + 1;
    if (active && root_().contains(one) && marks_of(one) === looks) unseen.push(`${stop(one)} looks the same`);
    return stop(focused());
  };

  // Whether what is drawn is the same as when this was asked before.
  let before = "";
  window.settled = () => {
    const now = all("[data-plot], [data-part=title]").map((one) => {
      const { left, top, width } = one.getBoundingClientRect();
      return [left, top, width].map(Math.round).join();
    }).join(";");
    const same = now === before;
    before = now;
    return same;
  };

  // The nearest ancestor that scrolls or hides what is too wide for it.
  const keeper = (one) => {
    for (let node = one.parentElement; node; node = node.parentElement) {
      if (getComputedStyle(node).overflowX !== "visible" && !(node instanceof SVGElement)) return node;
    }
    return null;
  };

  // What is cut, sticks out of the element, or lies over another title of the plot.
  window.misfits = () => {
    const found = [];
    const host = document.querySelector("nato-timeline").getBoundingClientRect();
    for (const one of all("button, input, [data-part=title], h2, h3, h4, blockquote, dd, p, td, th, [data-plot]")) {
      if (!visible(one) || one.closest(".unseen, dialog")) continue;
      const box = one.getBoundingClientRect();
      if ((box.left < host.left - 1.5 || box.right > host.right + 1.5) && !keeper(one)) {
        found.push(`sticks out by ${Math.round(Math.max(host.left - box.left, box.right - host.right))}: ${named(one)}`);
      }
      if (one instanceof SVGElement || one.tagName === "INPUT" || !one.textContent.trim()) continue;
      const style = getComputedStyle(one);
      const cut = style.overflowX !== "visible" && style.overflowX !== "auto" && one.scrollWidth > one.clientWidth + 1;
      if (cut) found.push(`cut: ${named(one)}`);
    }
    const titles = all("[data-plot=time] [data-part=title]").map((one) => [one, one.getBoundingClientRect()]);
    titles.forEach(([one, a], at) => {
      for (const [other, b] of titles.slice(at + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 3) found.push(`over one another by ${across.toFixed(1)} × ${down.toFixed(1)}: ${named(one)} and ${named(other)}`);
      }
    });
    const rows = all("[data-item] > [data-go]").filter(visible).map((one) => [one, one.getBoundingClientRect()]);
    rows.slice(1).forEach(([one, b], at) => {
      const [, a] = rows[at];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push(`rows over one another: ${named(one)}`);
    });
    return found;
  };
}
