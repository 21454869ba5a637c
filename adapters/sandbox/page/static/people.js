// Whose screen a half shows, and how somebody new comes in.

import { h } from "./dom.js";
import { avatar } from "./marks.js";
import { data, keep, load, now, ui } from "./store.js";
import { city, clock } from "./times.js";

export function look(half, person) {
  Object.assign(ui[half], { person, trouble: null, editing: "" });
  if (half === "slack") Object.assign(ui.slack, { thread: "", tab: "messages" });
  else ui.discord.reply = "";
  keep();
  return load(half);
}

export function people(half, add, extra = null) {
  const everyone = data.bar[half];
  const here = data[half].person;
  const zone = here.tz || here.zone;
  return h("footer", { class: "people", key: "people" },
    h("div", { class: "people-row" }, avatar(here.name, ""),
      h("div", { class: "people-who" },
        h("select", {
          key: "who", "aria-label": half === "slack" ? "Whose Slack" : "Whose Discord", "data-state": `${here.id}/${everyone.length}`,
          onchange: (event) => look(half, event.target.value),
        }, everyone.map((one) => h("option", { value: one.id, selected: one.id === here.id }, one.name))),
        h("small", { class: "people-time" }, `${clock(now(), zone)} ${city(zone)}`)),
      h("button", {
        type: "button", class: "plain", key: "add", title: "Add a person",
        "aria-label": half === "slack" ? "Add a member" : "Add a person on Discord",
        onclick: async () => { const made = await add(); if (made) look(half, made.id); },
      }, "+")),
    extra);
}
