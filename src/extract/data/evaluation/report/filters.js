// Which labels are shown: by outcome, and by task and type.

const kindBoxes = $$("input[name=kind]");
const taskBoxes = $$("input[name=task]");
const outcomeBoxes = $$("input[name=outcome]");

function applyFilters() {
  const kinds = new Set(kindBoxes.filter((box) => box.checked).map((box) => box.value));
  const outcomes = new Set(outcomeBoxes.filter((box) => box.checked).map((box) => box.value));
  const counts = Object.fromEntries(ORDER.map((outcome) => [outcome, 0]));
  labels.forEach((label, number) => {
    const kind = kinds.has(`${label.t}/${label.k}`);
    counts[label.o] += kind;
    visible[number] = kind && outcomes.has(label.o);
  });
  for (const mark of marks) paint(mark);
  for (const entry of $$(".entry")) entry.hidden = !visible[entry.dataset.i];
  for (const group of $$(".entries")) {
    const shown = $$(".entry:not([hidden])", group).length;
    group.hidden = !shown;
    $("[data-shown]", group).textContent = shown;
  }
  for (const [outcome, count] of Object.entries(counts)) $(`[data-count=${outcome}]`).textContent = count.toLocaleString("en");
  showKinds(kinds.size);
  rove();
  countErrors();
}

function showKinds(size) {
  for (const box of taskBoxes) {
    const own = kindBoxes.filter((kind) => kind.value.startsWith(`${box.value}/`));
    const checked = own.filter((kind) => kind.checked).length;
    box.checked = checked === own.length;
    box.indeterminate = checked > 0 && checked < own.length;
  }
  const whole = taskBoxes.filter((box) => box.checked).map((box) => words(box.value));
  const partial = taskBoxes.some((box) => box.indeterminate);
  const text = size === kindBoxes.length ? "all" : size === 0 ? "none" : !partial && whole.length < 3 ? whole.join(", ") : `${size} of ${kindBoxes.length}`;
  $("#kinds-shown").textContent = text;
}

function setKinds(chosen) {
  for (const box of kindBoxes) box.checked = chosen(box.value.split("/")[0]);
  applyFilters();
}

for (const box of [...outcomeBoxes, ...kindBoxes]) box.addEventListener("change", applyFilters);
for (const box of taskBoxes) {
  box.addEventListener("change", () => {
    for (const kind of kindBoxes) if (kind.value.startsWith(`${box.value}/`)) kind.checked = box.checked;
    applyFilters();
  });
}
for (const button of $$("[data-only]")) button.addEventListener("click", () => setKinds((task) => task === button.dataset.only));
for (const button of $$("[data-kinds]")) button.addEventListener("click", () => setKinds(() => button.dataset.kinds === "all"));
document.addEventListener("click", (event) => {
  if (!$("#kinds").contains(event.target)) $("#kinds").open = false;
});
