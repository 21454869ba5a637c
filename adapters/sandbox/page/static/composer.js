// Where people type: text, files, slash commands. One for both platforms; drafts stay with their place.

import { h } from "./dom.js";
import { size } from "./marks.js";
import { redraw, ui, upload } from "./store.js";

// `commands` are [{name, description}]; `send(text, files)` gives true when it was taken.
export function composer({ half, place, label, commands = [], send, above = null }) {
  const key = `${half}/${ui[half].person}/${place}`;
  const text = ui.drafts[key] || "";
  const files = ui.files[key] || [];
  const trouble = ui[half].trouble;
  const here = trouble?.at === `composer/${place}` ? trouble.text : "";

  async function submit(form) {
    const field = form.querySelector("textarea");
    const said = field.value.trim();
    if (!said && !files.length) return;
    field.value = "";
    ui.drafts[key] = "";
    ui.files[key] = [];
    const taken = await send(said, files);
    if (!taken) { // what was typed is given back
      if (!field.value) field.value = said;
      ui.drafts[key] = field.value;
      ui.files[key] = files;
      redraw();
    }
  }

  async function attach(list) {
    ui.files[key] = [...(ui.files[key] || []), ...await upload(list)];
    redraw();
  }

  const hints = text.startsWith("/") ? commands.filter((one) => one.name.startsWith(text.trim()) || text.startsWith(one.name)) : [];
  return h("form", {
    class: "composer", key: `composer/${place}`,
    onsubmit: (event) => { event.preventDefault(); submit(event.currentTarget); },
  },
    above,
    hints.length ? h("div", { class: "hints", key: "hints", role: "group", "aria-label": "Commands" }, hints.map((one) =>
      h("button", {
        type: "button", class: "hint", key: one.name,
        onclick: (event) => {
          const field = event.currentTarget.closest("form").querySelector("textarea");
          field.value = `${one.name} `;
          ui.drafts[key] = field.value;
          field.focus();
          redraw();
        },
      }, h("b", {}, one.name), h("span", {}, one.description)))) : null,
    files.length ? h("ul", { class: "chips", key: "chips" }, files.map((one, at) =>
      h("li", { class: "chip", key: one.digest }, `${one.name} (${size(one.size)})`,
        h("button", {
          type: "button", class: "plain", "aria-label": `Remove ${one.name}`,
          onclick: () => { ui.files[key] = files.filter((_, other) => other !== at); redraw(); },
        }, "×")))) : null,
    h("div", { class: "composer-row", key: "row" },
      h("label", { class: "attach", key: "attach" }, h("span", { "aria-hidden": "true" }, "+"),
        h("input", {
          type: "file", multiple: true, class: "hidden-input", "aria-label": `Attach files: ${label}`, key: "file",
          onchange: (event) => { attach([...event.target.files]); event.target.value = ""; },
        })),
      h("textarea", {
        key: "text", rows: 1, "aria-label": label, placeholder: label, value: text, "data-state": key,
        "aria-invalid": here ? "true" : null,
        oninput: (event) => {
          const before = ui.drafts[key] || "";
          ui.drafts[key] = event.target.value;
          if (event.target.value.startsWith("/") || before.startsWith("/")) redraw();
        },
        onpaste: (event) => { if (event.clipboardData.files.length) attach([...event.clipboardData.files]); },
        onkeydown: (event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            event.currentTarget.form.requestSubmit();
          }
        },
      }),
      h("button", { class: "send", key: "send", "aria-label": "Send" }, h("span", { "aria-hidden": "true" }, "➤"))),
    refusal(here));
}

export function refusal(text) {
  return text ? h("p", { class: "refusal", role: "alert", key: "refusal" }, text) : null;
}

// An own message while it is being changed.
export function editor({ text, save, cancel }) {
  return h("form", { class: "editor", key: "editor", onsubmit: (event) => { event.preventDefault(); save(event.currentTarget.text.value); } },
    h("textarea", {
      name: "text", key: "text", rows: 2, "aria-label": "Change the message", value: text,
      onkeydown: (event) => {
        if (event.key === "Escape") cancel();
        if (event.key === "Enter" && !event.shiftKey) {
          event.preventDefault();
          event.currentTarget.form.requestSubmit();
        }
      },
    }),
    h("div", {}, h("button", { class: "small-button primary" }, "Save"),
      h("button", { type: "button", class: "small-button", onclick: cancel }, "Cancel")));
}
