// Renews the page: asks what is new, and changes no more of it than that, so that the reader's place, an opened request and a
// half-filled form stay as they are.
"use strict";

const EVERY = 1000;
const ROWS = 200;
const part = (name) => `/_sandbox/page/${name}`;
const element = (id) => document.getElementById(id);
const log = element("log");
const search = document.querySelector('input[type="search"]');
const seen = { ...document.body.dataset };
const sources = new WeakMap();
let paused = false;

async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

async function send(method, path, body) {
  const answer = await fetch(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error);
  return said;
}

function remember(list) {
  for (const child of list.children) sources.set(child, child.outerHTML);
}

// Make a list like another one; what is the same in both keeps its element.
function renew(list, fresh) {
  const had = new Map([...list.children].map((child) => [child.dataset.key, child]));
  let at = list.firstElementChild;
  for (const item of [...fresh.children]) {
    const source = item.outerHTML;
    const old = had.get(item.dataset.key);
    had.delete(item.dataset.key);
    const same = old && sources.get(old) === source;
    const wanted = same ? old : item;
    if (!same) sources.set(item, source);
    if (old && !same) {
      const focused = old.contains(document.activeElement);
      if (old === at) at = item;
      old.replaceWith(item);
      if (focused) item.querySelector("a, button")?.focus();
    }
    if (wanted === at) at = at.nextElementSibling;
    else list.insertBefore(wanted, at);
  }
  for (const gone of had.values()) gone.remove();
}

// ---- Requests

function fits(row) {
  return row.textContent.toLowerCase().includes(search.value.trim().toLowerCase());
}

function filterRequests() {
  for (const row of log.children) row.hidden = !fits(row);
  element("no-requests").hidden = log.children.length > 0;
  log.hidden = log.children.length === 0;
}

// What shall stay where it is while rows come in above it.
function anchor() {
  const open = [...log.children].filter((row) => row.contains(document.activeElement) || row.firstElementChild.open);
  const edge = log.getBoundingClientRect();
  const visible = (row) => row.getBoundingClientRect().bottom > edge.top && row.getBoundingClientRect().top < edge.bottom;
  return open.find(visible) ?? (log.scrollTop > 0 ? [...log.children].find(visible) : undefined);
}

function addRequests(html, first) {
  const kept = anchor();
  const before = kept?.getBoundingClientRect().top;
  log.insertAdjacentHTML("afterbegin", html);
  for (const row of [...log.children]) if (Number(row.dataset.key) < first) row.remove();
  for (const row of [...log.children].slice(ROWS)) if (!row.firstElementChild.open) row.remove();
  filterRequests();
  if (kept?.isConnected) log.scrollTop += kept.getBoundingClientRect().top - before;
}

log.addEventListener(
  "toggle",
  async ({ target }) => {
    if (!target.dataset.request || !target.open || target.dataset.loaded) return;
    target.dataset.loaded = "yes";
    const details = target.querySelector(".details");
    try {
      details.innerHTML = await (await get(part(`request/${target.dataset.request}`))).text();
    } catch {
      delete target.dataset.loaded;
      details.textContent = "The sandbox does not answer. Close this and open it again.";
    }
  },
  true,
);

// ---- What the providers hold

async function renewSection(section) {
  const name = section.dataset.provider;
  const asked = new URLSearchParams({ find: search.value.trim(), count: section.dataset.count });
  const holder = document.createElement("template");
  holder.innerHTML = await (await get(`${part(`section/${name}`)}?${asked}`)).text();
  const fresh = holder.content.firstElementChild;
  if (asked.get("find") !== search.value.trim()) return;
  section.querySelector(".count").textContent = fresh.querySelector(".count").textContent;
  for (const list of ["ul.checkouts", "ul.products", "ul.kinds"]) renew(section.querySelector(list), fresh.querySelector(list));
  const rest = section.querySelector(".rest");
  if (rest.innerHTML !== fresh.querySelector(".rest").innerHTML) {
    const focused = rest.contains(document.activeElement);
    rest.replaceChildren(...fresh.querySelector(".rest").childNodes);
    if (focused) rest.querySelector("button")?.focus();
  }
}

const renewSections = () => Promise.all([...document.querySelectorAll(".provider")].map(renewSection));

document.addEventListener("click", ({ target }) => {
  if (!target.matches(".more")) return;
  const section = target.closest(".provider");
  section.dataset.count = target.dataset.count;
  renewSection(section).catch(lost);
});

function keepSearch() {
  const words = search.value.trim();
  try {
    history.replaceState(null, "", words ? `/?find=${encodeURIComponent(words)}` : "/");
  } catch {
    // Half a character, or too many calls: the search itself goes on.
  }
}

let typing;
search.addEventListener("input", () => {
  filterRequests();
  // At once, so that a page that is loaded again while somebody types has all of it; browsers pass over some of many calls.
  keepSearch();
  clearTimeout(typing);
  typing = setTimeout(() => {
    keepSearch();
    renewSections().catch(lost);
  }, 200);
});
search.form.addEventListener("submit", (event) => event.preventDefault());

// ---- Faults and the clock

async function renewFaults() {
  const html = await (await get(part("faults"))).text();
  if (element("fault-lines").innerHTML !== html) element("fault-lines").innerHTML = html;
}

function act(problem, doing) {
  return async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      await doing(event);
      await look();
    } catch (error) {
      problem.textContent = error.message;
    }
  };
}

const form = element("fault");
const faultProblem = form.querySelector(".problem");
const clockProblem = element("clock-problem");

function showFields() {
  for (const label of form.querySelectorAll("[data-for]")) {
    label.hidden = !label.dataset.for.split(" ").includes(form.elements.kind.value);
  }
  const provider = form.elements.provider.value;
  form.elements.operation.disabled = !provider;
  form.elements.operation.setAttribute("list", `operations-${provider}`);
}

function line() {
  const given = Object.fromEntries(new FormData(form));
  const shown = (name) => !form.elements[name].closest("label").hidden;
  const found = { kind: given.kind, times: given.times === "" ? null : Number(given.times) };
  for (const name of ["provider", "operation"]) if (given[name]) found[name] = given[name].trim();
  for (const name of ["seconds", "status"]) if (shown(name) && given[name]) found[name] = Number(given[name]);
  const wait = given.retry_after.trim();
  if (shown("retry_after") && wait) found.retry_after = wait === "date" ? wait : Number(wait);
  if (Number.isNaN(found.retry_after)) throw new Error("Retry-After: a number of seconds, or date");
  return found;
}

form.addEventListener("change", showFields);
form.addEventListener("submit", act(faultProblem, () => send("POST", "/_sandbox/faults", line())));
element("clear-faults").addEventListener("click", act(faultProblem, () => send("DELETE", "/_sandbox/faults")));
element("reset").addEventListener("click", act(faultProblem, () => send("POST", "/_sandbox/reset", {})));
element("advance").addEventListener(
  "click",
  act(clockProblem, async ({ target }) => {
    if (target.dataset.advance) await send("POST", "/_sandbox/clock", { advance: Number(target.dataset.advance) });
  }),
);
element("set-clock").addEventListener(
  "submit",
  act(clockProblem, ({ target }) => send("POST", "/_sandbox/clock", { now: Date.parse(`${target.elements.now.value}Z`) / 1000 })),
);

function showTime(now) {
  const text = new Date(now * 1000).toISOString().replace("T", " ").replace(/\.\d+Z$/, " UTC");
  if (element("now").textContent !== text) element("now").textContent = text;
}

// ---- Webhooks

async function renewWebhooks() {
  const html = await (await get(part("webhooks"))).text();
  if (element("webhook-lines").innerHTML !== html) element("webhook-lines").innerHTML = html;
}

element("webhook-lines").addEventListener(
  "click",
  act(element("webhook-problem"), async ({ target }) => {
    if (target.dataset.redeliver) await send("POST", `/_sandbox/webhooks/${target.dataset.redeliver}/redeliver`, {});
  }),
);

// ---- What is new

async function look() {
  const news = await (await get(`${part("news")}?after=${seen.last}`)).json();
  showTime(news.now);
  // A sandbox that was started anew counts from the beginning.
  if (news.last < Number(seen.last)) return location.reload();
  if (news.requests || news.first !== Number(seen.first)) addRequests(news.requests, news.first);
  const records = news.records !== seen.records;
  const faults = news.faults !== seen.faults;
  const webhooks = news.webhooks !== seen.webhooks;
  Object.assign(seen, { first: news.first, last: news.last });
  if (faults) await renewFaults();
  if (records) await renewSections();
  if (webhooks) await renewWebhooks();
  Object.assign(seen, { records: news.records, faults: news.faults, webhooks: news.webhooks });
}

function say(text, trouble) {
  const live = element("live");
  if (live.textContent !== text) live.textContent = text;
  live.classList.toggle("lost", Boolean(trouble));
}

function lost() {
  say("The sandbox does not answer", true);
}

async function follow() {
  if (!paused && !document.hidden) {
    try {
      await look();
      say("Live");
    } catch {
      lost();
    }
  }
  setTimeout(follow, EVERY);
}

element("pause").addEventListener("click", ({ target }) => {
  paused = !paused;
  target.setAttribute("aria-pressed", paused);
  target.textContent = paused ? "Go on" : "Pause";
  say(paused ? "Paused" : "Live");
});

for (const list of document.querySelectorAll(".checkouts, .products, .kinds")) remember(list);
showFields();
filterRequests();
follow();
