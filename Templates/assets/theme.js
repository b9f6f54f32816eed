// What this adds is comfort: every page says all that it says without it.
"use strict";

// Notes beside the text begin where their words stand, as far as the notes before them leave room. Where there are more than
// fit beside the text, only the start of each is shown, and all of it while it is pointed at, in focus, or named by the address.
const notes = document.querySelector(".notes > ol");
const text = document.getElementById("_text");
const wide = matchMedia("screen and (min-width: 64rem)");
const gap = 12;

function align() {
  const items = [...notes.children];
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

// A list of claims can be narrowed by who takes a position, topic and year; the choice stands in the address, to be shared.
const list = document.querySelector("[data-filter]");

function values(entry, facet) {
  return (entry.dataset[facet] ?? "").split("\n").filter(Boolean);
}

function addFilter() {
  const entries = [...list.children];
  const form = document.createElement("div");
  const shown = document.createElement("output");
  const choices = new Map();
  form.className = "filter";
  for (const facet of ["speakers", "topics", "year"]) {
    const found = [...new Set(entries.flatMap((entry) => values(entry, facet)))].sort();
    if (found.length < 2) continue;
    const label = document.createElement("label");
    const select = document.createElement("select");
    label.append(list.dataset[facet], select);
    select.append(new Option(list.dataset.all, ""), ...found.map((value) => new Option(value, value)));
    select.addEventListener("change", () => apply(true));
    choices.set(facet, select);
    form.append(label);
  }
  if (!choices.size) return;

  function apply(isChosen) {
    const address = new URL(location.href);
    for (const [facet, select] of choices) {
      if (!isChosen) select.value = address.searchParams.get(facet) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      if (select.value) address.searchParams.set(facet, select.value);
      else address.searchParams.delete(facet);
    }
    if (isChosen) history.replaceState(null, "", address);
    let count = 0;
    for (const entry of entries) {
      entry.hidden = ![...choices].every(([facet, { value }]) => !value || values(entry, facet).includes(value));
      if (!entry.hidden) count += 1;
    }
    shown.textContent = count < entries.length ? list.dataset.shown.replace("##", entries.length).replace("#", count) : "";
  }

  form.append(shown);
  list.before(form);
  apply(false);
}

if (list) addFilter();
