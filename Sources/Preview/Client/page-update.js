// Puts a newer version of a page into the one that is open, where all that differs are parts that no script or style has a hold on:
// nothing is loaded again, and the view stays. Everywhere else the page is loaded anew.

// What has a name, does something, or decides about the whole page: `isPlain` is what neither is nor holds such an element.
const held = "[id], [popover], [contenteditable], script:not([type='application/ld+json']), style, link, base, meta[http-equiv], " +
  "button, input, select, textarea, form, details, dialog, iframe, object, embed, audio, video, canvas";

function isElement(node) {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isPlain(node) {
  return !isElement(node) || !node.matches(held) && !node.querySelector(held);
}

// Some neighbours, of which those from `skip` on, `count` of them, are to give way to others; nothing where no element is near by which
// they could be found again.
function exchange(siblings, start, count, come) {
  let first = start;
  let end = start + count;
  if (!siblings.slice(start, end).some(isElement)) {
    const before = siblings.findLastIndex((node, index) => index < start && isElement(node));
    const after = siblings.findIndex((node, index) => index >= end && isElement(node));
    if (before >= 0) first = before;
    else if (after >= 0) end = after + 1;
    else return null;
  }
  return { run: siblings.slice(first, end), skip: start - first, count, come };
}

// The runs in which two lists of nodes differ, as few nodes as possible: where each begins in the old list, how many of its nodes go, and
// what comes in their place (by a longest common subsequence).
function gaps(olds, news) {
  const keys = (nodes) => nodes.map((node) => isElement(node) ? node.outerHTML : `${node.nodeType} ${node.data}`);
  const [before, after] = [keys(olds), keys(news)];
  const width = news.length + 1;
  const lengths = new Uint32Array((olds.length + 1) * width);
  for (let row = olds.length - 1; row >= 0; row -= 1) {
    for (let column = news.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = before[row] === after[column]
        ? lengths[(row + 1) * width + column + 1] + 1
        : Math.max(lengths[(row + 1) * width + column], lengths[row * width + column + 1]);
    }
  }
  const found = [];
  let [row, column] = [0, 0];
  while (row < olds.length || column < news.length) {
    const [start, from] = [row, column];
    while ((row < olds.length || column < news.length) && !(row < olds.length && before[row] === after[column])) {
      if (column === news.length || row < olds.length && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]) row += 1;
      else column += 1;
    }
    if (row > start || column > from) found.push({ start, count: row - start, come: news.slice(from, column) });
    while (row < olds.length && before[row] === after[column]) [row, column] = [row + 1, column + 1];
  }
  return found;
}

// So many nodes of one element are compared with each other: their number is squared.
const most = 1000;

// What has to be exchanged to make one element equal to another; nothing where that is not done by exchanging plain parts.
function exchanges(old, now) {
  if (old.isEqualNode(now)) return [];
  if (!isElement(old) || !isElement(now) || !old.cloneNode().isEqualNode(now.cloneNode())) return null;
  const olds = [...old.childNodes];
  const news = [...now.childNodes];
  if (olds.length > most || news.length > most) return null;
  const parts = gaps(olds, news).map((gap) => within(gap) ?? whole(gap));
  return parts.every((part) => part) ? parts.flat() : null;

  function within({ start, count, come }) {
    if (count !== come.length) return null;
    const parts = come.map((node, index) =>
      exchanges(olds[start + index], node) ?? whole({ start: start + index, count: 1, come: [node] }));
    return parts.every((part) => part) ? parts.flat() : null;
  }

  function whole({ start, count, come }) {
    if (![...olds.slice(start, start + count), ...come].every(isPlain)) return null;
    const found = exchange(olds, start, count, come);
    return found && [found];
  }
}

// Where an exchange takes place in the open page; nothing where what is there is not what was sent, or stands there twice.
function place({ run, skip, count, come }) {
  for (const [index, node] of run.entries()) {
    if (!isElement(node)) continue;
    const found = [...document.getElementsByTagName(node.localName)].filter((element) => element.isEqualNode(node));
    if (found.length !== 1) continue;
    let first = found[0];
    for (let back = index; back > 0 && first; back -= 1) first = first.previousSibling;
    const nodes = [];
    for (let next = first; next && nodes.length < run.length; next = next.nextSibling) nodes.push(next);
    if (nodes.length < run.length || !nodes.every((node, index) => node.isEqualNode(run[index]))) return null;
    return {
      parent: found[0].parentNode, gone: nodes.slice(skip, skip + count), next: nodes[skip + count] ?? nodes.at(-1).nextSibling, come,
    };
  }
  return null;
}

// Blocks of text.
const blockNames = "main :is(p, li, h1, h2, h3, h4, h5, h6, tr, dt, dd, pre, figure)";

// The first block of text in sight, but for those that go.
function inSight(gone) {
  const blocks = scrollY > 0 ? document.querySelectorAll(blockNames) : [];
  for (const block of blocks) {
    const box = block.getBoundingClientRect();
    if (box.height > 0 && box.top >= 0 && !gone.some((node) => node.contains(block))) return { block, top: box.top };
  }
  return null;
}

// Makes the open page what `now` is, which was sent as `old`: both are root elements of documents of their own.
// Returns whether that was possible; where it was not, nothing has changed.
function updatePage(old, now) {
  const places = exchanges(old, now)?.map(place);
  if (!places?.every((place) => place)) return false;
  const seen = inSight(places.flatMap(({ gone }) => gone));
  const { style } = document.documentElement;
  // The browser would move the view as well.
  style.overflowAnchor = "none";
  for (const { parent, gone, next, come } of places) {
    for (const node of come) parent.insertBefore(document.importNode(node, true), next);
    for (const node of gone) node.remove();
  }
  if (seen) scrollBy({ left: 0, top: seen.block.getBoundingClientRect().top - seen.top, behavior: "instant" });
  style.overflowAnchor = "";
  if (!document.documentElement.getAttribute("style")) document.documentElement.removeAttribute("style");
  return true;
}
