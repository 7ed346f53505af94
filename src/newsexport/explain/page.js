"use strict";
// Fields know their characters, characters know their fields. Pointing or focusing shows,
// a click or Enter pins, Escape lets go; arrows move inside a pane, Tab between the panes.
(() => {
  const text = document.getElementById("text");
  const list = document.getElementById("fields");
  const inspector = document.getElementById("inspector");
  const fields = new Map();
  for (const field of list.querySelectorAll("[data-i]")) fields.set(field.dataset.i, field);
  const marks = [...text.querySelectorAll("mark[data-f]")];
  const rules = new Map();
  for (const rule of document.querySelectorAll("[data-rule]")) {
    rules.set(rule.dataset.rule, rule.querySelector("dd").textContent);
  }
  const segments = new Map();
  for (const segment of text.querySelectorAll("[data-f]")) {
    for (const id of segment.dataset.f.split(" ")) {
      if (segments.has(id)) segments.get(id).push(segment);
      else segments.set(id, [segment]);
    }
  }
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let lit = [];
  let pinned = null;

  const element = (name, className, content) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = content;
    return made;
  };

  const kindOf = (field) => /k-(\S+)/.exec(field.className)[1];

  const idsOf = (target) =>
    target.dataset.i !== undefined ? [target.dataset.i] : target.dataset.f.split(" ").reverse();

  // The narrowest field comes first; a block is told only where there is nothing else.
  const told = (ids) => {
    const known = ids.filter((id) => fields.has(id));
    const own = known.filter((id) => !fields.get(id).classList.contains("k-block"));
    return own.length ? own : known;
  };

  // Each "line:column" leads to its line.
  const placesOf = (field) => {
    const made = element("span", "places", "");
    for (const word of field.querySelector(".places").textContent.split(" ")) {
      const line = /^(\d+):\d+$/.exec(word);
      if (line) {
        const link = element("a", "", word);
        link.href = `#L${line[1]}`;
        made.append(link, " ");
      } else {
        made.append(word, " ");
      }
    }
    return made;
  };

  const inspect = (ids) => {
    inspector.replaceChildren();
    for (const id of ids.slice(0, 6)) {
      const field = fields.get(id);
      const entry = element("article", `k-${kindOf(field)}`, "");
      const head = element("p", "what", "");
      head.append(element("b", "", field.querySelector(".label").textContent), " ");
      head.append(field.querySelector(".value").cloneNode(true));
      const note = field.querySelector(".note");
      if (note) head.append(" ", note.cloneNode(true));
      entry.append(head);
      const why = element("p", "why", "");
      why.append(field.querySelector(".basis").cloneNode(true), " ");
      why.append(placesOf(field), " ");
      why.append(field.querySelector(".path").cloneNode(true));
      entry.append(why);
      for (const rule of field.querySelectorAll(".rule")) {
        const line = element("p", "sentence", "");
        line.append(element("b", "rule", rule.textContent), ` ${rules.get(rule.textContent) || ""}`);
        entry.append(line);
      }
      inspector.append(entry);
    }
    if (ids.length > 6) inspector.append(element("p", "why", `and ${ids.length - 6} more fields`));
    if (!ids.length) {
      inspector.append(element("p", "hint", "Point at a field or at the text. Click pins, Escape lets go."));
    }
  };

  const inView = (box, pane) => box.bottom > pane.top + 8 && box.top < pane.bottom - 8;

  const reveal = (element, pane) => {
    const bounds = pane.scrollHeight > pane.clientHeight
      ? pane.getBoundingClientRect() : { top: 0, bottom: innerHeight };
    if (!inView(element.getBoundingClientRect(), bounds) && pane.scrollHeight > pane.clientHeight) {
      element.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
    }
  };

  const show = (target) => {
    for (const [element, ...classes] of lit) element.classList.remove(...classes);
    const ids = target ? told(idsOf(target)) : [];
    lit = ids.map((id) => [fields.get(id), "lit"]);
    if (ids.length) {
      // The characters of the narrowest field alone: a name in a quotation is not the quotation.
      const kind = kindOf(fields.get(ids[0]));
      lit.push(...(segments.get(ids[0]) || []).map((one) => [one, "lit", `by-${kind}`]));
    }
    for (const [element, ...classes] of lit) element.classList.add(...classes);
    inspect(ids);
    if (!ids.length) return;
    if (text.contains(target)) {
      reveal(fields.get(ids[0]), list);
    } else {
      const own = segments.get(ids[0]) || [];
      const pane = text.getBoundingClientRect();
      if (own.length && !own.some((one) => inView(one.getBoundingClientRect(), pane))) {
        reveal(own[0], text);
      }
    }
  };

  const pin = (target) => {
    if (pinned) {
      pinned.classList.remove("pinned");
      if (pinned.dataset.i !== undefined) pinned.setAttribute("aria-pressed", "false");
    }
    pinned = target;
    document.body.classList.toggle("has-pin", Boolean(pinned));
    if (pinned) {
      pinned.classList.add("pinned");
      if (pinned.dataset.i !== undefined) pinned.setAttribute("aria-pressed", "true");
    }
    show(pinned);
  };

  const part = (event) => event.target.closest && event.target.closest("[data-i], [data-f]");

  for (const pane of [text, list]) {
    pane.addEventListener("pointerover", (event) => {
      if (!pinned && event.pointerType !== "touch") show(part(event));
    });
    pane.addEventListener("pointerleave", () => {
      if (!pinned) show(null);
    });
    pane.addEventListener("focusin", (event) => {
      const target = part(event);
      if (!target) return;
      roam(pane, target);
      if (!pinned) show(target);
    });
    pane.addEventListener("click", (event) => {
      const target = part(event);
      if (!target || (pane === text && String(getSelection()))) return; // somebody copies words
      if (target.matches("mark, button")) target.focus({ preventScroll: true });
      pin(target === pinned ? null : target);
    });
  }

  // One stop for Tab in each pane: the part that was last focused.
  const stops = new Map();
  const roam = (pane, target) => {
    if (!target.matches("mark, button")) return;
    if (stops.has(pane)) stops.get(pane).tabIndex = -1;
    stops.set(pane, target);
    target.tabIndex = 0;
  };
  if (marks.length) roam(text, marks[0]);
  const rows = [...fields.values()];
  if (rows.length) roam(list, rows[0]);

  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      pin(null);
      return;
    }
    const target = part(event);
    if (!target) return;
    const all = (text.contains(target) ? marks : rows).filter((one) => one.offsetParent);
    const at = all.indexOf(target);
    if (at < 0) return;
    let next = at + (steps[event.key] || 0);
    if (event.key === "Home") next = 0;
    if (event.key === "End") next = all.length - 1;
    if (next !== at && all[next]) {
      event.preventDefault();
      all[next].focus();
    } else if (target.matches("mark") && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      pin(target === pinned ? null : target);
    }
  });

  for (const button of document.querySelectorAll("[data-kind]")) {
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      document.body.classList.toggle(`hide-${button.dataset.kind}`, !on);
    });
  }

  document.body.classList.add("live");
  inspect([]);
})();
