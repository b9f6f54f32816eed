// What this adds is comfort: every page says all that it says without it.
"use strict";

// Notes beside the text begin where their words stand, as far as the notes before them leave room.
const notes = document.querySelector(".notes > ol");
const wide = matchMedia("screen and (min-width: 64rem)");

function align() {
  const items = [...notes.children];
  if (!wide.matches) {
    for (const item of items) item.style.marginBlockStart = "";
    return;
  }
  const top = notes.getBoundingClientRect().top;
  const places = items.map((item) => {
    const words = document.getElementById(item.id.replace("_note-", "_ref-"));
    return { height: item.offsetHeight, wanted: words ? words.getBoundingClientRect().top - top : 0 };
  });
  const gap = 16;
  let end = 0;
  places.forEach(({ height, wanted }, index) => {
    const start = Math.max(end, Math.round(wanted));
    items[index].style.marginBlockStart = `${start - end}px`;
    end = start + height + gap;
  });
}

if (notes) {
  align();
  new ResizeObserver(align).observe(document.getElementById("_text"));
  wide.addEventListener("change", align);
}
