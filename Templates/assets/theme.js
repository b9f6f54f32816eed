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
