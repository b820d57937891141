// Lays a sheet out as pages and tells every word with its box and its mark. Runs inside Chromium; called by press.py.
// layOut({size, margin, body, header, footer}): millimetres and HTML -> number of pages.
// words(): [{width, height, words: [[text, left, top, right, bottom, field, value, row, part, mark], ...]}, ...] in CSS pixels.

window.layOut = ({ size, margin, body, header, footer }) => {
  const source = document.createElement("div");
  source.innerHTML = body;
  document.body.innerHTML = "";
  let content;
  const newPage = () => {
    const page = document.createElement("div");
    page.className = "page";
    page.style.cssText = `position:relative;box-sizing:border-box;overflow:hidden;background:#fff;width:${size[0]}mm;height:${size[1]}mm;padding:${margin.map((m) => m + "mm").join(" ")}`;
    content = document.createElement("div");
    content.style.cssText = "height:100%;display:flow-root";
    page.append(content);
    document.body.append(page);
  };
  const full = () => content.getBoundingClientRect().top + content.clientHeight + 1 < bottomOf(content);
  const bottomOf = (node) => Math.max(...[...node.children].filter((c) => getComputedStyle(c).position !== "absolute").map((c) => c.getBoundingClientRect().bottom), 0);
  const place = (node) => {
    if (node.nodeType === 1 && node.classList.contains("break") && content.childNodes.length) newPage();
    content.append(node);
    if (!full()) return;
    const body = node.nodeType === 1 && node.tagName === "TABLE" && node.tBodies[0];
    if (body && body.rows.length > 2) {
      const rest = node.cloneNode(true);
      const restBody = rest.tBodies[0];
      restBody.innerHTML = "";
      while (full() && body.rows.length > 1) restBody.prepend(body.rows[body.rows.length - 1]);
      if (full() && content.childNodes.length > 1) { body.append(...restBody.rows); node.remove(); newPage(); place(node); return; }
      if (node.tFoot) node.tFoot.remove();
      if (node.caption) rest.caption && rest.caption.remove();
      newPage();
      place(rest);
    } else if (content.childNodes.length > 1) {
      node.remove();
      newPage();
      content.append(node);
    }
  };
  newPage();
  for (const node of [...source.childNodes]) if (node.nodeType === 1 || node.textContent.trim()) place(node);
  const pages = document.querySelectorAll(".page");
  pages.forEach((page, index) => {
    const fixed = document.createElement("div");
    fixed.innerHTML = (header + footer).replaceAll("{page}", index + 1).replaceAll("{pages}", pages.length);
    page.append(...fixed.childNodes);
  });
  return pages.length;
};

// Top and bottom of the ink, as a reader would box it: a line box is taller than what is printed in it.
const pen = document.createElement("canvas").getContext("2d");
const ink = (text, style, rect) => {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const m = pen.measureText(text);
  const line = m.fontBoundingBoxAscent + m.fontBoundingBoxDescent;
  if (!line || Math.abs(rect.height - line) > 0.25 * line) return [rect.top, rect.bottom]; // turned or wrapped
  const baseline = rect.top + m.fontBoundingBoxAscent;
  return [baseline - m.actualBoundingBoxAscent, baseline + Math.max(m.actualBoundingBoxDescent, 0)];
};

const rangeOf = (node, start, end) => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};

// The words of a text and the spaces between them, each with its range; a word that breaks at a hyphen is two.
function* printedWords(node) {
  for (const match of node.data.matchAll(/\S+|\s+/g)) {
    const end = match.index + match[0].length;
    let start = match.index;
    const rects = rangeOf(node, start, end).getClientRects();
    if (match[0].trim() && rects.length > 1 && rects[rects.length - 1].top - rects[0].top > 0.5 * rects[0].height) {
      let top = rangeOf(node, start, start + 1).getBoundingClientRect().top;
      for (let at = start + 1; at < end; at += 1) {
        const next = rangeOf(node, at, at + 1).getBoundingClientRect().top;
        if (Math.abs(next - top) > 0.5 * rects[0].height) {
          yield [node.data.slice(start, at), rangeOf(node, start, at)];
          start = at;
          top = next;
        }
      }
    }
    yield [node.data.slice(start, end), rangeOf(node, start, end)];
  }
}

window.words = () => {
  const marks = new Map();
  return [...document.querySelectorAll(".page")].map((page) => {
    const frame = page.getBoundingClientRect();
    const words = [];
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    let open = false; // does the last word still touch what comes next?
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const style = getComputedStyle(node.parentElement);
      if (style.visibility === "hidden" || style.display === "none") continue;
      const marked = node.parentElement.closest("[data-field]");
      if (marked && !marks.has(marked)) marks.set(marked, marks.size);
      const upper = style.textTransform === "uppercase";
      for (const [printed, range] of printedWords(node)) {
        if (!printed.trim()) { open = false; continue; }
        const rect = range.getBoundingClientRect();
        if (!rect.width || !rect.height) continue;
        const text = upper ? printed.toUpperCase() : printed;
        const [top, bottom] = ink(text, style, rect);
        const word = [text, rect.left - frame.left, top - frame.top, rect.right - frame.left, bottom - frame.top,
          marked?.dataset.field ?? null, marked?.dataset.value ?? null, marked?.dataset.row ?? null, marked?.dataset.part ?? null,
          marked ? marks.get(marked) : null];
        const last = words[words.length - 1];
        const touches = last && open && word[1] - last[3] < 0.12 * rect.height && word[1] >= last[1] && Math.abs(word[4] - last[4]) < 0.5 * rect.height;
        if (touches) {
          last[0] += text;
          last[2] = Math.min(last[2], word[2]);
          last[3] = word[3];
          last[4] = Math.max(last[4], word[4]);
          if (last[5] === null) word.slice(5).forEach((item, i) => { last[5 + i] = item; });
        } else words.push(word);
        open = true;
      }
    }
    return { width: frame.width, height: frame.height, words };
  });
};
