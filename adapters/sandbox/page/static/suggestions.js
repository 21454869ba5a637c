// Three ways to begin, on an empty workspace and in the bar.

import { h } from "./dom.js";
import { ask, data, redraw, tell, ui } from "./store.js";

export const watch = () => ask("/api/suggestions/watch");
export const applicants = () => ask("/api/suggestions/applicants");

export async function paste() {
  const said = await ask("/api/suggestions/job");
  if (!said) return;
  Object.assign(ui.slack, { person: ui.slack.person || data.bar.slack[0].id, place: data.slack.direct, tab: "messages", thread: "" });
  ui.drafts[`slack/${ui.slack.person}/${data.slack.direct}`] = said.text;
  redraw();
  const field = document.querySelector("#slack .main .composer textarea");
  if (field) {
    field.value = said.text;
    field.focus();
  }
  tell("The job post stands in the composer. Press Enter to send it.");
}

function card(title, words, label, onclick, off) {
  return h("li", { class: "suggestion", key: title }, h("h3", {}, title), h("p", {}, words),
    h("button", { type: "button", class: "button primary", onclick, disabled: off }, label));
}

export function suggestions() {
  return h("div", { class: "suggestions", key: "suggestions", tabindex: "0", role: "region", "aria-label": "Ways to begin" },
    h("h2", {}, "Nothing has happened here yet"),
    h("p", {}, "This is Olga's Slack on the left and an applicant's Discord on the right, both simulated on your machine. ",
      "Say hi to Tenderbot below, or begin with one of these."),
    h("ul", {},
      card("Watch a project", "A whole project plays by itself, from the first message to the accepted work. Pause whenever you like.",
        "Watch", watch, !data.bar.can_show),
      card("Paste an example job", "A ready job post for product texts goes into the composer; you send it and answer what is open.",
        "Paste", paste),
      card("Bring 6 applicants", "Once an ad is live, six people apply: a strong one and five with a catch each.",
        "Bring them", applicants)));
}
