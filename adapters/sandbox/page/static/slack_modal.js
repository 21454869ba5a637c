// The modal on top of a Slack screen, with its fields and errors.

import { refusal } from "./composer.js";
import { h } from "./dom.js";
import { blocks } from "./slack_blocks.js";
import { values } from "./slack_elements.js";
import { act, data, ui, upload } from "./store.js";

export function modal() {
  const view = data.slack.modals.at(-1);
  if (!view) return null;
  const at = `modal/${view.id}`;
  const trouble = ui.slack.trouble?.at === at ? ui.slack.trouble.text : "";
  const close = () => act("slack", "close", { view: view.id }, at);
  const use = {
    id: view.id, values: view.state.values, errors: view.errors, waiting: ui.slack.waiting,
    press: (element, block, value) => act("slack", "press", { view: view.id, action: element.action_id, block: block.block_id, value }, at),
  };
  return h("div", { class: "cover", key: `cover/${view.id}` },
    h("form", {
      class: "modal", key: view.id, role: "dialog", "aria-modal": "true", "aria-label": view.title.text, novalidate: true,
      onkeydown: (event) => { if (event.key === "Escape") close(); },
      onsubmit: async (event) => { event.preventDefault(); submit(event.currentTarget, view, at); },
    },
      h("header", { class: "modal-head" }, h("h2", {}, view.title.text),
        h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: close }, "×")),
      h("div", { class: "modal-body", key: "body", tabindex: "-1" }, blocks(view.blocks, use)),
      h("footer", { class: "modal-foot" }, refusal(trouble),
        h("button", { type: "button", class: "button", onclick: close }, view.close?.text || "Cancel"),
        view.submit ? h("button", { class: "button primary", "aria-busy": ui.slack.waiting === at ? "true" : null }, view.submit.text) : null)));
}

async function submit(form, view, at) {
  const { found, files } = values(form);
  for (const [block, list] of Object.entries(files)) found[block] = await upload(list);
  const known = new Set(view.blocks.filter((one) => one.type === "input").map((one) => one.block_id));
  const filled = Object.fromEntries(Object.entries(found).filter(([block]) => known.has(block)));
  act("slack", "submit", { view: view.id, values: filled }, at);
}
