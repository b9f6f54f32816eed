// What this adds is comfort: every page says all that it says without it.
"use strict";

// Notes beside the text begin where their words stand, as far as the notes before them leave room. Where there are more than
// fit beside the text, only the start of each is shown, and all of it while it is pointed at, in focus, or named by the address.
const notes = document.querySelector(".notes > ol");
const text = document.getElementById("_text");
const wide = matchMedia("screen and (min-width: 64rem)");
const gap = 12;

function align() {
  const items = [...notes.children].filter((item) => !item.hidden);
  notes.classList.remove("many");
  for (const item of items) item.style.marginBlockStart = "";
  if (!wide.matches) return;
  const room = text.offsetHeight;
  const natural = items.reduce((sum, item) => sum + item.offsetHeight + gap, 0);
  notes.classList.toggle("many", natural > room);
  const top = notes.getBoundingClientRect().top;
  const places = items.map((item) => {
    const words = document.getElementById(item.id.replace("_note-", "_ref-"));
    return { height: item.offsetHeight, wanted: words ? words.getBoundingClientRect().top - top - 4 : 0 };
  });
  let end = 0;
  places.forEach(({ height, wanted }, index) => {
    const start = Math.max(end, Math.round(wanted));
    items[index].style.marginBlockStart = `${start - end}px`;
    end = start + height + gap;
  });
}

if (notes && text) {
  align();
  new ResizeObserver(align).observe(text);
  wide.addEventListener("change", align);
}

// A list can be narrowed by what its entries have in common, and put in another order; the choice stands in the address, to be
// shared.
const list = document.querySelector("[data-filter]");

function values(entry, facet) {
  return (entry.dataset[facet] ?? "").split("\n").filter(Boolean);
}

// The words of a note and its number go with it.
function hide(entry, isHidden) {
  entry.hidden = isHidden;
  const number = document.getElementById(entry.id.replace("_note-", "_ref-"))?.parentElement;
  if (number === entry.parentElement) return;
  for (const part of [number, number?.previousElementSibling]) part?.classList.toggle("left-out", isHidden);
}

function addFilter() {
  const entries = [...list.children];
  const form = document.createElement("div");
  const shown = document.createElement("output");
  const choices = new Map();
  form.className = "filter";
  const { compare } = new Intl.Collator(document.documentElement.lang);
  for (const facet of list.dataset.filter.split(" ")) {
    const found = [...new Set(entries.flatMap((entry) => values(entry, facet)))].sort(compare);
    if (found.length > 1) addChoice(facet, new Option(list.dataset.all, ""), ...found.map((value) => new Option(value, value)));
  }
  const { newest, alphabet } = list.dataset;
  if (alphabet && entries.length > 1) addChoice("order", new Option(newest, ""), new Option(alphabet, "a-z"));
  if (!choices.size) return;

  function addChoice(name, ...options) {
    const label = document.createElement("label");
    const select = document.createElement("select");
    label.append(list.dataset[name], select);
    select.append(...options);
    select.addEventListener("change", () => apply(true));
    choices.set(name, select);
    form.append(label);
  }

  function title(entry) {
    return entry.querySelector("a").textContent;
  }

  function apply(isChosen) {
    const address = new URL(location.href);
    for (const [facet, select] of choices) {
      if (!isChosen) select.value = address.searchParams.get(facet) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      if (select.value) address.searchParams.set(facet, select.value);
      else address.searchParams.delete(facet);
    }
    if (isChosen) history.replaceState(null, "", address);
    const order = choices.get("order");
    if (order) list.append(...(order.value ? [...entries].sort((one, other) => compare(title(one), title(other))) : entries));
    let count = 0;
    for (const entry of entries) {
      const isShown = [...choices].every(
        ([facet, { value }]) => !value || facet === "order" || values(entry, facet).includes(value),
      );
      hide(entry, !isShown);
      if (isShown) count += 1;
    }
    shown.textContent = count < entries.length ? list.dataset.shown.replace("##", entries.length).replace("#", count) : "";
    if (notes && text) align();
  }

  form.append(shown);
  (list.closest(".annotated") ?? list).before(form);
  apply(false);
}

if (list) addFilter();

// Claims and actors show what is most important of them where a link to them is pointed at, in focus, or held by a finger.
// What is shown stays until the pointer or focus leaves both, and goes by Escape (WCAG 2.2, 1.4.13).
const { claims, actors, unrated, disputed } = document.body.dataset;

function addPreviews() {
  const card = document.createElement("div");
  const known = new Map();
  let wanted;
  let shown;
  let timer;
  let held;
  card.id = "_preview";
  card.className = "preview";
  card.setAttribute("role", "tooltip");
  card.popover = "manual";
  document.body.append(card);

  function source(link) {
    const { origin, pathname } = new URL(link.getAttribute("href"), location.href);
    const folder = [claims, actors].find((folder) => pathname.startsWith(folder));
    const isRecord = folder && /^[^/]+\/$/.test(pathname.slice(folder.length));
    return isRecord && origin === location.origin && pathname !== location.pathname ? `${pathname}index.json` : "";
  }

  function link({ target }) {
    const found = target instanceof Element ? target.closest("main a[href]") : null;
    return found && source(found) ? found : null;
  }

  function load(address) {
    if (!known.has(address)) {
      known.set(address, fetch(address).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null));
    }
    return known.get(address);
  }

  function part(name, text) {
    const element = document.createElement("p");
    element.className = name;
    element.dir = "auto";
    element.textContent = text;
    return element;
  }

  function fill(record) {
    const { type, verdict, positions = [] } = record;
    const parts = [part("title", record.title)];
    if (type === "claim" && !record.withdrawn) {
      parts.push(part(`verdict tone-${verdict?.tone ?? "none"}`, verdict?.label ?? unrated));
      if (record.disputed) {
        const names = positions.filter(({ stance }) => stance === "denies" || stance === "questions").map(({ by }) => by.title);
        parts.push(part("disputed", disputed.replace("#", [...new Set(names)].join(", "))));
      }
    }
    if (record.alsoKnownAs) parts.push(part("count", record.alsoKnownAs.join(", ")));
    const about = record.withdrawn?.note ?? record.summary;
    if (about) parts.push(part("about", about));
    card.lang = record.language;
    card.replaceChildren(...parts);
  }

  function place(link) {
    const box = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const room = document.documentElement.clientWidth - width - 8;
    const isBelow = box.bottom + height < innerHeight || box.top < height;
    card.style.left = `${scrollX + Math.max(8, Math.min(box.left, room))}px`;
    card.style.top = `${scrollY + (isBelow ? box.bottom : box.top - height)}px`;
  }

  function close() {
    clearTimeout(timer);
    wanted = undefined;
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = undefined;
    card.hidePopover();
  }

  function leave() {
    clearTimeout(timer);
    wanted = undefined;
    timer = setTimeout(close, 300);
  }

  function want(link, delay) {
    clearTimeout(timer);
    wanted = link;
    if (link !== shown) timer = setTimeout(() => show(link), delay);
  }

  async function show(link) {
    const record = await load(source(link));
    if (!record || wanted !== link) return;
    close();
    wanted = shown = link;
    fill(record);
    card.showPopover();
    place(link);
    link.setAttribute("aria-describedby", card.id);
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const found = link(event);
    if (found) want(found, 350);
    else if (card.contains(event.target)) want(shown, 0);
    else if (wanted && wanted !== document.activeElement) leave();
  });
  document.addEventListener("focusin", (event) => {
    const found = link(event);
    if (found?.matches(":focus-visible")) want(found, 200);
    else if (!held) leave();
  });
  document.addEventListener("focusout", () => {
    if (!held) leave();
  });
  document.addEventListener("pointerdown", (event) => {
    const found = link(event);
    held = undefined;
    if (event.pointerType !== "touch") close();
    else if (found && found !== shown) {
      close();
      wanted = found;
      timer = setTimeout(() => {
        held = found;
        show(found);
      }, 450);
    } else if (!card.contains(event.target)) close();
  });
  for (const name of ["pointerup", "pointercancel"]) {
    document.addEventListener(name, (event) => {
      if (event.pointerType === "touch" && !held && wanted !== shown) close();
    });
  }
  for (const name of ["contextmenu", "click"]) {
    document.addEventListener(name, (event) => {
      if (held && link(event) === held) event.preventDefault();
      if (name === "click") held = undefined;
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shown) return;
    event.preventDefault();
    close();
  });
}

if (claims && HTMLElement.prototype.showPopover && location.protocol.startsWith("http")) addPreviews();
