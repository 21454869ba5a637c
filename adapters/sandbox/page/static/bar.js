// The bar: the story's clock, pushing it, suggestions, the demonstration, what to look at.

import { h, show } from "./dom.js";
import { applicants, paste, watch } from "./suggestions.js";
import { ask, data, keep, load, now, redraw, tell, ui } from "./store.js";
import { city, clock, day } from "./times.js";

let said = "";
let followed = "";

// The demonstration turns the page to whoever acts next; in between its reader may look elsewhere.
function follow(on) {
  const key = on?.follows ? `${on.at}/${JSON.stringify(on.follows)}` : "";
  if (!key || key === followed) return;
  followed = key;
  const { half, person, place, thread } = on.follows;
  Object.assign(ui[half], { person, place, trouble: null, editing: "" });
  if (half === "slack") Object.assign(ui.slack, { thread, tab: "messages" });
  else ui.discord.reply = "";
  load(half);
}

const zone = () => data.slack?.person.tz || "Europe/Berlin";

function time() {
  const busy = data.bar.busy;
  const due = data.bar.next && new Date(data.bar.next);
  const push = (by, label, title) => h("button", {
    type: "button", class: "bar-button", key: by, disabled: busy, title, onclick: () => ask("/api/time", { by }),
  }, label);
  return h("div", { class: "bar-group", role: "group", "aria-label": "Story time", key: "time" },
    h("div", { class: "bar-clock" }, h("b", { id: "clock" }, `${day(now(), zone())}, ${clock(now(), zone())}`), h("small", {}, city(zone()))),
    push("hour", "+1 hour"), push("day", "+1 day"),
    push("next", due ? h("span", { class: "bar-next" }, "To the next ping", h("small", {}, `${day(due, zone())}, ${clock(due, zone())}`)) : "To the next ping",
      "Push the clock to whatever the bot does next"));
}

function demonstration() {
  const on = data.bar.show;
  if (!on) return null;
  const control = (name, label, sign, body) => h("button", {
    type: "button", class: "bar-button", key: name, "aria-label": label, title: label,
    disabled: on.done && name !== "close", onclick: () => ask(`/api/show/${name}`, body),
  }, sign);
  return h("div", { class: "show", role: "group", "aria-label": "Demonstration", key: "show" },
    on.playing ? control("pause", "Pause", "❚❚") : control("play", "Play", "▶"),
    control("step", "One step", "▸❘"),
    h("label", { class: "speed" }, "Speed ", h("select", {
      key: "speed", "data-state": String(on.speed), onchange: (event) => ask("/api/show/speed", { speed: Number(event.target.value) }),
    }, on.speeds.map((one) => h("option", { value: one, selected: one === on.speed }, `${one}×`)))),
    h("progress", { max: on.of, value: on.at, "aria-label": "Steps played" }),
    h("span", { class: "show-now" }, on.trouble ? `Stopped: ${on.trouble}` : on.done ? "The end. Go on by hand wherever you like." : on.now || `${on.at} of ${on.of}`),
    control("close", "End the demonstration", "×"));
}

function pick(label, value, options, onchange) {
  return h("select", { class: "bar-select", key: label, "aria-label": label, "data-state": value, onchange: (event) => onchange(event.target.value) },
    options.map(([name, words]) => h("option", { value: name, selected: name === value }, words)));
}

export function dress() {
  document.documentElement.dataset.theme = ui.theme;
  document.getElementById("halves").dataset.view = ui.view;
}

export function drawBar() {
  const bar = data.bar;
  if (!bar) return;
  const button = (label, onclick, off) => h("button", { type: "button", class: "bar-button", key: label, onclick, disabled: off }, label);
  show(document.getElementById("bar"),
    h("div", { class: "bar-row", key: "row" },
      h("h1", { class: "brand", key: "brand" }, h("img", { src: "/static/icon.svg", alt: "", width: 22, height: 22 }), "Tenderbot"),
      time(),
      h("div", { class: "bar-group bar-suggestions", role: "group", "aria-label": "Offers", key: "suggestions" },
        button("Watch a project", watch, !bar.can_show || Boolean(bar.show)), button("Paste an example job", paste),
        button("Bring 6 applicants", applicants, bar.applicants || bar.busy)),
      h("div", { class: "bar-group", key: "looks" },
        pick("Show", ui.view, [["both", "Both"], ["slack", "Slack"], ["discord", "Discord"]], (view) => { ui.view = view; keep(); redraw(); }),
        pick("Theme", ui.theme, [["", "Auto"], ["light", "Light"], ["dark", "Dark"]], (theme) => { ui.theme = theme; keep(); redraw(); }))),
    demonstration());
  follow(bar.show);
  if (bar.says !== said) {
    if (bar.says) tell(bar.says, bar.applicants);
    said = bar.says;
  }
}

export function tick() {
  const place = document.getElementById("clock");
  if (place && data.bar) place.textContent = `${day(now(), zone())}, ${clock(now(), zone())}`;
}
