// What is on the screens and what the reader of this page is looking at; talks to the server.

const KEPT = "tenderbot-sandbox";

export const data = { bar: null, slack: null, discord: null, received: 0 };
const fetched = { slack: 0, discord: 0 }; // the number of changes when each half was fetched

export const ui = {
  view: "both",
  theme: "",
  slack: { person: "", place: "", tab: "messages", thread: "", editing: "", trouble: null, waiting: "" },
  discord: { person: "", place: "", editing: "", reply: "", trouble: null, waiting: "" },
  drafts: {},
  files: {},
  read: {},
  simulator: "",
};

export const acts = { open: 0 }; // how many acts wait for their answer

let draw = () => {};
let asking = 0;
const wanted = new Set();

export function onDraw(callback) {
  draw = callback;
}

export function redraw() {
  draw();
}

// Up to which change everything is shown: the bar may be newer than a half that was not asked for with it.
export function shownChange() {
  const stale = Object.keys(fetched).filter((half) => (data.bar.changed[half] || 0) > fetched[half]);
  return Math.min(data.bar.change, ...stale.map((half) => fetched[half]));
}

export function keep() {
  const { view, theme, read, simulator } = ui;
  const people = { slack: ui.slack.person, discord: ui.discord.person };
  const places = { slack: ui.slack.place, discord: ui.discord.place };
  localStorage.setItem(KEPT, JSON.stringify({ view, theme, read, simulator, people, places }));
}

export function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) || "{}");
    Object.assign(ui, { view: kept.view || "both", theme: kept.theme || "", read: kept.read || {}, simulator: kept.simulator || "" });
    for (const half of ["slack", "discord"]) {
      ui[half].person = kept.people?.[half] || "";
      ui[half].place = kept.places?.[half] || "";
    }
  } catch {
    localStorage.removeItem(KEPT);
  }
}

export async function load(...halves) {
  halves.forEach((one) => wanted.add(one));
  if (asking) return; // one question at a time; what was asked meanwhile goes with the next
  asking = 1;
  try {
    while (wanted.size) {
      const asked = ["slack", "discord"].filter((one) => wanted.has(one));
      wanted.clear();
      const query = new URLSearchParams(asked.map((one) => [one, ui[one].person]));
      const answer = await fetch(`/api/state?${query}`);
      if (!answer.ok) throw new Error("the sandbox does not answer");
      const state = await answer.json();
      data.bar = state.bar;
      data.received = performance.now();
      for (const half of asked) {
        data[half] = state[half];
        fetched[half] = state.bar.change;
        ui[half].person = state[half].person.id;
      }
      if (ui.simulator !== state.bar.simulator) Object.assign(ui, { simulator: state.bar.simulator, read: {} });
      keep();
      draw();
    }
  } finally {
    asking = 0;
  }
}

export function listen(onLost) {
  const events = new EventSource("/api/events");
  events.onmessage = (event) => load(...JSON.parse(event.data).changed);
  events.onopen = () => { onLost(false); load("slack", "discord"); };
  events.onerror = () => onLost(true);
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body || {}),
  }).catch(() => null);
  if (!answer) return { error: "The sandbox does not answer. Is it still running?" };
  return answer.json().catch(() => ({ error: `The sandbox answered ${answer.status}.` }));
}

// One act of the person whose screen this half shows. `at` says beside which control a refusal is shown.
export async function act(half, verb, body, at) {
  ui[half].trouble = null;
  ui[half].waiting = at;
  acts.open += 1;
  draw();
  const said = await post(`/api/${half}/${verb}`, { person: ui[half].person, ...body });
  acts.open -= 1;
  if (ui[half].waiting === at) ui[half].waiting = "";
  if (said.error) ui[half].trouble = { at, text: said.error };
  draw();
  return !said.error;
}

export async function ask(path, body) {
  const said = await post(path, body);
  if (said.error) tell(said.error);
  return said.error ? null : said;
}

let telling = 0;

export function tell(words, staying = false) {
  const place = document.getElementById("told");
  const say = (text) => {
    place.textContent = text;
    draw(); // lists stay at their end while the line comes and goes
  };
  say(words);
  clearTimeout(telling);
  if (!staying) telling = setTimeout(say, 7000, "");
}

export async function upload(files) {
  const kept = [];
  for (const file of files) {
    const answer = await fetch(`/api/upload?name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
    if (answer.ok) kept.push(await answer.json());
    else tell(`${file.name} could not be uploaded.`);
  }
  return kept;
}

export function now() {
  return new Date(Date.parse(data.bar.now) + performance.now() - data.received);
}

export function lastRead(half, place) {
  return ui.read[`${half}/${ui[half].person}/${place}`] || "0";
}

export function markRead(half, place, newest) {
  const key = `${half}/${ui[half].person}/${place}`;
  if (newest && ui.read[key] !== newest) {
    ui.read[key] = newest;
    keep();
  }
}
