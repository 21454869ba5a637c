// The modal that stands open on a Discord screen.

import { refusal } from "./composer.js";
import { offered } from "./discord_controls.js";
import { markdown } from "./discord_text.js";
import { h } from "./dom.js";
import { act, data, ui, upload } from "./store.js";

export function modal() {
  const open = data.discord.modal;
  if (!open) return null;
  const trouble = ui.discord.trouble?.at === "modal" ? ui.discord.trouble.text : "";
  const close = () => act("discord", "dismiss", {}, "modal");
  return h("div", { class: "cover", key: `cover/${open.interaction}` },
    h("form", {
      class: "modal", key: open.interaction, role: "dialog", "aria-modal": "true", "aria-label": open.title, novalidate: true,
      onkeydown: (event) => { if (event.key === "Escape") close(); },
      onsubmit: (event) => { event.preventDefault(); submit(event.currentTarget); },
    },
      h("header", { class: "modal-head" }, h("h2", {}, open.title),
        h("button", { type: "button", class: "plain", "aria-label": "Close", onclick: close }, "×")),
      h("div", { class: "modal-body", key: "body" }, open.components.map((one) => part(one, open.interaction))),
      h("footer", { class: "modal-foot" }, refusal(trouble),
        h("button", { type: "button", class: "dbutton secondary", onclick: close }, "Cancel"),
        h("button", { class: "dbutton primary", "aria-busy": ui.discord.waiting === "modal" ? "true" : null }, "Submit"))));
}

function part(one, id) {
  if (one.type === 10) return h("div", { class: "v2-text", key: `text-${one.id}` }, markdown(one.content));
  const asked = one.type === 1 ? one.components[0] : one.component;
  const label = one.type === 1 ? asked.label : one.label;
  const key = `${id}/${asked.custom_id}`;
  return h("div", { class: "block-input", key },
    h("div", { class: "block-label" }, label, asked.required === false ? null : h("span", { class: "required", "aria-hidden": "true" }, " *")),
    one.description ? h("small", { class: "hint-text" }, one.description) : null, control(asked, label, key));
}

function control(one, label, key) {
  const common = { key: `${key}/control`, "data-id": one.custom_id, "data-kind": String(one.type), "aria-label": label,
    "aria-required": one.required === false ? null : "true" };
  if (one.type === 4) {
    const text = { ...common, value: one.value || "", "data-state": one.value || "", placeholder: one.placeholder, maxlength: one.max_length || 4000 };
    return one.style === 2 ? h("textarea", { ...text, rows: 5 }) : h("input", { ...text, type: "text" });
  }
  if (one.type === 19) return h("input", { ...common, type: "file", multiple: (one.max_values ?? 1) > 1 });
  if (one.type === 23) return h("label", { class: "choices" }, h("input", { ...common, type: "checkbox", checked: one.default }), label);
  const many = one.type === 22 || ([3, 5, 6, 7, 8].includes(one.type) && (one.max_values ?? 1) > 1);
  const options = one.options || offered(one);
  if (one.type === 21 || many) {
    return h("fieldset", { ...common, class: "choices" }, options.map((each) => h("label", { key: each.value },
      h("input", { key: "box", type: many ? "checkbox" : "radio", name: key, value: each.value, checked: each.default, "data-state": each.default ? "on" : "off" }),
      h("span", {}, each.label, each.description ? h("small", {}, each.description) : null))));
  }
  return h("select", { ...common, "data-state": "" }, h("option", { value: "" }, one.placeholder || "Choose"),
    options.map((each) => h("option", { value: each.value, selected: each.default }, each.label)));
}

async function submit(form) {
  const values = {};
  const files = {};
  for (const one of form.querySelectorAll("[data-kind]")) {
    const id = one.dataset.id;
    if (one.type === "file") files[id] = await upload([...one.files]);
    else if (one.tagName === "FIELDSET") values[id] = [...one.querySelectorAll("input:checked")].map((each) => each.value);
    else if (one.type === "checkbox") values[id] = one.checked;
    else if (one.tagName === "SELECT") values[id] = one.value ? [one.value] : [];
    else values[id] = one.value;
  }
  act("discord", "submit", { values, files }, "modal");
}
