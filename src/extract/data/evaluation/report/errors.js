// From one error to the next, by button and by key.

let at = -1;

// The labels stand in the order of the articles and of the text, so their numbers do too.
function errors() {
  return labels.map((label, number) => number).filter((number) => visible[number] && labels[number].o !== "right");
}

function countErrors() {
  const listed = errors();
  const index = listed.indexOf(at);
  $("#errors-left").textContent = index < 0 ? `${listed.length} errors` : `${index + 1} of ${listed.length}`;
  for (const name of ["next", "previous"]) $(`#${name}-error`).disabled = listed.length === 0;
}

function jump(by) {
  const listed = errors();
  if (!listed.length) return;
  const next = by > 0 ? listed.find((number) => number > at) : listed.findLast((number) => number < at);
  at = next ?? (by > 0 ? listed[0] : listed[listed.length - 1]);
  show(at);
  countErrors();
}

function show(number) {
  const entry = document.getElementById(`e${number}`);
  const element = place(number);
  pin(number);
  if (element) {
    select(element, { first: number });
    reveal(entry);
  } else {
    unselect();
    $(".light", entry).focus();
  }
}

// Scrolls the column beside the text, and it alone, to an entry.
function reveal(entry) {
  const side = entry.closest(".side");
  if (side.scrollHeight <= side.clientHeight) return;
  const offset = entry.getBoundingClientRect().top - side.getBoundingClientRect().top;
  side.scrollTop += offset - side.clientHeight / 4;
}

// The list of articles says which one is being read.
const reading = new IntersectionObserver((entries) => {
  for (const entry of entries) if (entry.isIntersecting) $("#goto").value = entry.target.dataset.article;
}, { rootMargin: "-45% 0px -50% 0px" });
for (const article of $$(".article")) reading.observe(article);

function typing(target) {
  return target.matches("select, textarea, input:not([type=checkbox])");
}

$("#next-error").addEventListener("click", () => jump(1));
$("#previous-error").addEventListener("click", () => jump(-1));
$("#goto").addEventListener("change", (event) => {
  const heading = document.getElementById(`article-${event.target.value}-title`);
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.key === "n") jump(1);
  else if (event.key === "p") jump(-1);
  else if (event.key === "Escape") {
    $("#kinds").open = false;
    pin(null);
    unselect();
  } else if (markOf.has(event.target) && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    event.preventDefault();
    step(event.target, event.key === "ArrowRight" ? 1 : -1);
  } else if (markOf.has(event.target) && event.key === "Enter") select(event.target);
});

$("#toolbar").hidden = false;
applyFilters();
