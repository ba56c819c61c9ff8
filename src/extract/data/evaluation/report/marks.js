"use strict";
// What the labels are, where they stand in the text, and how a stretch of text is painted.

const ORDER = ["right", "partly", "missed", "false"];
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

const labels = JSON.parse($("#data").textContent);
const marks = $$("mark[data-m]").map((element) => ({ element, numbers: element.dataset.m.split(" ").map(Number) }));
const markOf = new Map(marks.map((mark) => [mark.element, mark]));
const visible = labels.map(() => true);

// The stretches of each article by their first code point, in order: what a span covers is a run of them.
const stretches = new Map($$(".article").map((article) => [
  Number(article.dataset.article),
  $$(".raw > [id]", article).map((element) => ({ element, start: Number(element.id.split("-")[1]) })),
]));

function covered(article, start, end) {
  const listed = stretches.get(article);
  let low = 0, high = listed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (listed[middle].start < start) low = middle + 1; else high = middle;
  }
  const found = [];
  for (let at = low; at < listed.length && listed[at].start < end; at++) found.push(listed[at].element);
  return found;
}

function place(number) {
  const label = labels[number];
  return label.p ? document.getElementById(`s${label.a}-${label.p[0]}`) : null;
}

function paint(mark) {
  const shown = { u: new Set(), o: new Set(), b: new Set() };
  for (const number of mark.numbers) if (visible[number]) shown[labels[number].c].add(labels[number].o);
  for (const [channel, outcomes] of Object.entries(shown)) {
    if (outcomes.size > 1) outcomes.delete("right");
    const value = ORDER.filter((outcome) => outcomes.has(outcome)).join(" ");
    if (value) mark.element.dataset[channel] = value; else delete mark.element.dataset[channel];
  }
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

function make(name, className, ...children) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function link(target, text) {
  const element = make("a", "", text);
  element.href = target;
  return element;
}

const words = (name) => name.replaceAll("_", " ");
