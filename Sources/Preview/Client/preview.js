// The preview's part of a page: added when the page is served, and in no file of the site.
"use strict";

(() => {
  const script = document.currentScript;
  let page = script.dataset.page;
  // The page as it was sent: scripts may have changed what is open since.
  let served = null;
  const kept = "sitegen-preview " + location.pathname;
  const isPlaceholder = document.body.classList.contains("placeholder");
  let wait = 100;
  let isLeaving = false;
  let panel = null;
  let told = Promise.resolve();

  // What an element says and where it leads, without the numbers of notes, which move when one is added before them.
  function words(element) {
    const parts = [element.localName, element.getAttribute("class") ?? ""];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node.nodeType === 1 && node.matches(".ref, [role=doc-backlink], script") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === 3) parts.push(node.data);
      else parts.push(node.getAttribute("href") ?? "", node.getAttribute("class") ?? "");
    }
    return parts.join("\u0001").replace(/#?_(note|ref)-\d+/g, "");
  }

  // A short number for a text (FNV-1a): the words of a whole page are too many to keep.
  function digest(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
  }

  function named() {
    return [...document.querySelectorAll("body [id]")];
  }

  // The first thing with a name that is other than before: the innermost, as all around it are other with it.
  function changed(before) {
    const known = new Set(before);
    const other = named().filter((element) => !known.has(digest(words(element))));
    let found = other[0];
    for (const element of other) if (found.contains(element)) found = element;
    return found ?? null;
  }

  // An annotation, an entry of a list: not the whole text, of which words without a name have changed.
  function isPlace(element) {
    return element.matches(".annotation, .annotation *, li") || element.offsetHeight < innerHeight / 2 && !element.querySelector("[id]");
  }

  function isInSight(box) {
    return box.height > 0 && box.top >= 0 && box.top < innerHeight - 40;
  }

  // Blocks of text with their words, but for those whose words stand in several.
  function blocks() {
    const found = new Map();
    for (const element of document.querySelectorAll(blockNames)) {
      const key = digest(words(element));
      found.set(key, found.has(key) ? null : element);
    }
    return found;
  }

  // Where what is in sight stands, so that what is added or taken away above does not move it.
  function keep() {
    const seen = [];
    for (const [key, element] of scrollY > 0 ? blocks() : []) {
      const box = element?.getBoundingClientRect();
      if (box && box.height > 0 && box.bottom > 0 && box.top < innerHeight) seen.push([key, box.top]);
    }
    const details = [...document.querySelectorAll("details")].map((element) => element.open);
    sessionStorage.setItem(kept, JSON.stringify({
      x: scrollX, y: scrollY, seen, details, words: digests(),
    }));
  }

  function restore() {
    const text = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    if (!text) return;
    addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }));
    const { x, y, seen, details, words: before } = JSON.parse(text);
    document.querySelectorAll("details").forEach((element, index) => { if (details[index]) element.open = true; });
    scrollTo({ left: x, top: y, behavior: "instant" });
    const now = blocks();
    const [key, top] = seen.find(([key]) => now.get(key)) ?? [];
    if (key) scrollBy({ left: 0, top: now.get(key).getBoundingClientRect().top - top, behavior: "instant" });
    point(before);
  }

  function digests() {
    return named().map((element) => digest(words(element)));
  }

  // Shows where the page is other than it was.
  function point(before) {
    const place = changed(before);
    if (!place || !isPlace(place)) return;
    // A note beside the text belongs to the words that it is about.
    const mark = document.getElementById(place.id.replace("_note-", "_ref-")) ?? place;
    const shown = mark.closest("sup")?.previousElementSibling ?? mark;
    if (!isInSight(shown.getBoundingClientRect())) shown.scrollIntoView({ block: "center", behavior: "instant" });
    for (const target of new Set([place, shown])) {
      target.animate([{ outline: "3px solid #e8a33d", outlineOffset: "3px" }, { outline: "3px solid transparent", outlineOffset: "3px" }], { duration: 1500 });
    }
  }

  function text(name, value, className) {
    const element = document.createElement(name);
    element.textContent = value;
    if (className) element.className = className;
    return element;
  }

  function entry(item) {
    const result = document.createElement("li");
    if (item.place) {
      const link = text("a", item.place);
      link.href = item.link;
      result.append(link);
    }
    const message = text("p", item.message, "message");
    if (item.id) message.append(" ", text("span", item.id, "id"));
    result.append(message);
    if (item.detail) result.append(text("pre", item.detail));
    return result;
  }

  function show(problems) {
    panel?.remove();
    panel = null;
    if (!problems) return;
    panel = document.createElement("sitegen-preview");
    const root = panel.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/_preview/preview.css";
    const box = document.createElement("section");
    box.className = isPlaceholder ? "panel whole" : "panel";
    box.setAttribute("role", "alert");
    const head = document.createElement("div");
    head.className = "head";
    const button = text("button", "Hide");
    button.addEventListener("click", () => { box.hidden = true; });
    head.append(text("h2", problems.title), text("p", "The page is the last one that was in order."), button);
    const list = document.createElement("ol");
    list.append(...problems.items.map(entry));
    box.append(head, list);
    root.append(style, box);
    document.body.append(panel);
  }

  // The page as it is sent now, without the preview's part.
  async function ask() {
    const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
    const root = new DOMParser().parseFromString(await answer.text(), "text/html").documentElement;
    const own = root.querySelector("script[data-page]");
    if (!answer.ok || !own) return null;
    const result = { root, page: own.dataset.page };
    while (own.nextSibling) own.nextSibling.remove();
    own.remove();
    return result;
  }

  // What is open can only be made another page if it is known as what it was sent.
  async function remember() {
    const sent = await ask().catch(() => null);
    if (sent?.page === page) served ??= sent.root;
  }

  // Whether what is other could be put into the page.
  async function update() {
    if (!served) return false;
    const sent = await ask().catch(() => null);
    const before = digests();
    if (!sent || !updatePage(served, sent.root)) return false;
    point(before);
    served = sent.root;
    page = sent.page;
    return true;
  }

  function leave() {
    isLeaving = true;
    keep();
    // The browser would bring the old place back later, over what is brought into view.
    history.scrollRestoration = "manual";
    location.reload();
  }

  async function take({ isOther, areFilesOther, problems }) {
    if (isLeaving) return;
    if (areFilesOther || isOther && !await update()) leave();
    else show(problems);
  }

  function listen() {
    const socket = new WebSocket(`ws://${location.host}/_preview/changes`);
    // The preview answers at once: where it does not, the way to it is broken, and another one is tried.
    const patience = setTimeout(() => socket.close(), 5000);
    socket.addEventListener("open", () => {
      wait = 100;
      socket.send(`${page} ${location.pathname}`);
    });
    socket.addEventListener("message", ({ data }) => {
      clearTimeout(patience);
      // One after the other: each is about the page that the one before left.
      told = told.then(() => take(JSON.parse(data)));
    });
    // The preview was stopped, or the computer slept: it is asked again, less and less often.
    socket.addEventListener("close", () => {
      if (isLeaving) return;
      setTimeout(listen, wait);
      wait = Math.min(wait * 2, 2000);
    });
  }

  addEventListener("pagehide", () => { isLeaving = true; });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) location.reload(); });
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", restore);
  else restore();
  // After all that the page itself asks for.
  addEventListener("load", () => setTimeout(remember));
  listen();
})();
