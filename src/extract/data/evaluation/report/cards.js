// Cards and marks: a card lights up the words that it speaks of, a mark says what lies on it.

// Beside the text a card says it all; on a narrow page it stands below, out of sight.
const beside = window.matchMedia("(min-width: 60.01rem)");
let pinned = null;
let selected = null;

function dim() {
  for (const element of $$(".lit")) {
    element.classList.remove("lit");
    delete element.dataset.role;
  }
}

function light(number) {
  dim();
  const label = labels[number];
  const named = label.t === "relations" && label.s.length > 0; // its own place is that of its subject
  const spans = label.p && !named ? [[label.k, ...label.p], ...label.s] : label.s;
  for (const [role, start, end] of spans) {
    covered(label.a, start, end).forEach((element, index) => {
      element.classList.add("lit");
      if (index === 0 && !element.dataset.role) element.dataset.role = words(role);
    });
  }
}

function relight() {
  if (pinned === null) dim(); else light(pinned);
}

function pin(number) {
  pinned = number;
  for (const entry of $$(".entry")) {
    const on = Number(entry.dataset.i) === number;
    entry.classList.toggle("on", on);
    $(".light", entry).setAttribute("aria-pressed", String(on));
  }
  relight();
}

function seen(element) {
  const box = element.getBoundingClientRect();
  return box.top > 60 && box.bottom < window.innerHeight * (beside.matches ? 0.9 : 0.5);
}

for (const entry of $$(".entry")) {
  const number = Number(entry.dataset.i);
  entry.addEventListener("mouseenter", () => light(number));
  entry.addEventListener("mouseleave", relight);
  entry.addEventListener("focusin", () => light(number));
  entry.addEventListener("focusout", relight);
  $(".light", entry).addEventListener("click", () => {
    unselect();
    pin(pinned === number ? null : number);
    const element = place(number);
    if (pinned === null || !element) return;
    if (!beside.matches) select(element, { first: number });
    else if (!seen(element)) element.scrollIntoView({ block: "start" });
  });
  const inText = $(".source a", entry);
  if (inText) inText.addEventListener("click", (event) => {
    event.preventDefault();
    pin(number);
    select(place(number), { first: number });
  });
}

function described(number) {
  const label = labels[number];
  const wrong = label.v.filter(([, result]) => result !== "right").map(([measure, result]) => `${measure} ${label.o === "partly" ? "wrong" : result}`);
  const lines = [
    make("h4", `is-${label.o}`, icon(label.o), `${label.o}: ${words(label.t)}, ${words(label.k)}`),
    make("p", "", make("bdi", "", label.x)),
  ];
  if (label.d && label.d !== label.x) lines.push(make("p", "soft", make("bdi", "", label.d)));
  if (label.f) lines.push(make("p", "soft", "found ", make("bdi", "", label.f)));
  if (wrong.length) lines.push(make("p", "soft", wrong.join(", ")));
  const entry = document.getElementById(`e${number}`);
  const source = make("p", "soft");
  if (label.r) source.append(make("code", "", label.r), " ");
  if (entry) source.append(link(`#e${number}`, "its card"));
  if (source.hasChildNodes()) lines.push(source);
  return make("section", "", ...lines);
}

function select(element, { first = null } = {}) {
  if (!element) return;
  unselect();
  selected = element;
  element.classList.add("here");
  const numbers = markOf.has(element) ? markOf.get(element).numbers.filter((number) => visible[number]) : [];
  if (first !== null) numbers.sort((one, other) => (other === first) - (one === first));
  $("#inspected").replaceChildren(...numbers.map(described));
  $("#inspector").hidden = numbers.length === 0 || (first !== null && beside.matches);
  $("#spoken").textContent = numbers.map((number) => `${labels[number].o} ${words(labels[number].t)} ${words(labels[number].k)}`).join("; ");
  rove(element);
  element.focus({ preventScroll: true });
  if (!seen(element)) element.scrollIntoView({ block: "start" });
}

function unselect() {
  if (selected) selected.classList.remove("here");
  selected = null;
  $("#inspector").hidden = true;
}

// One mark of each article is a tab stop; the arrow keys go on from there.
const painted = (mark) => mark.numbers.some((number) => visible[number]);

function rove(chosen = null) {
  const done = new Set();
  if (chosen) done.add(chosen.closest(".article"));
  for (const mark of marks) {
    const article = mark.element.closest(".article");
    const stop = mark.element === chosen || (!done.has(article) && painted(mark));
    mark.element.tabIndex = stop ? 0 : -1;
    if (stop) done.add(article);
  }
}

function step(element, by) {
  let at = marks.indexOf(markOf.get(element)) + by;
  while (marks[at] && !painted(marks[at])) at += by;
  if (marks[at]) select(marks[at].element);
}

document.addEventListener("click", (event) => {
  const mark = event.target.closest("mark[data-m]");
  if (mark) select(mark);
});
$("#kinds").addEventListener("toggle", () => {
  if ($("#kinds").open) unselect();
});
$("#inspector .close").addEventListener("click", () => {
  const from = selected;
  unselect();
  if (from) from.focus({ preventScroll: true });
});
