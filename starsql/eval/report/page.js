"use strict";
const root = document.documentElement;
const form = document.getElementById("filter");
const rows = [...document.querySelectorAll("#list > details")];

const dark = matchMedia("(prefers-color-scheme: dark)");
root.dataset.theme = dark.matches ? "dark" : "light";
dark.addEventListener("change", () => { root.dataset.theme = dark.matches ? "dark" : "light"; });
document.getElementById("theme").addEventListener("click", () => {
  root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
});

// What a question opens to waits as escaped text, and becomes elements when it is first opened.
function open(row) {
  const waiting = row.querySelector(":scope > script");
  if (!waiting) return;
  const holder = document.createElement("div");
  holder.innerHTML = waiting.textContent;
  waiting.replaceWith(holder);
}
document.getElementById("list").addEventListener("toggle", (event) => {
  if (event.target.open) open(event.target);
}, true);

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
  .replace(/'/g, "&#39;").replace(/"/g, "&#34;");
const texts = new Map();
function textOf(row) {
  if (!texts.has(row)) {
    const waiting = row.querySelector(":scope > script");
    const more = waiting ? waiting.textContent.replace(/<[^>]*>/g, "") : escape(row.lastElementChild.textContent);
    texts.set(row, `${escape(row.querySelector("summary").textContent)} ${more}`.toLowerCase().replace(/\s+/g, " "));
  }
  return texts.get(row);
}

function filter() {
  const wanted = Object.fromEntries(new FormData(form));
  const text = escape(wanted.text.trim().toLowerCase().replace(/\s+/g, " "));
  let shown = 0;
  for (const row of rows) {
    const data = row.dataset;
    row.hidden = !((!wanted.state || wanted.state.split(" ").includes(data.state))
      && (!wanted.difficulty || wanted.difficulty === data.difficulty)
      && (!wanted.language || wanted.language === data.language)
      && (!wanted.feature || data.feature.includes(`|${wanted.feature}|`))
      && (!text || textOf(row).includes(text)));
    shown += !row.hidden;
  }
  document.getElementById("count").textContent = `${shown} / ${rows.length}`;
  document.getElementById("none").hidden = shown > 0;
}
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
filter();

function openLinked() {
  const row = location.hash.startsWith("#q-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (row) { row.open = true; row.scrollIntoView(); }
}
addEventListener("hashchange", openLinked);
openLinked();
