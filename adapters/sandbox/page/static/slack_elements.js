// Block Kit's interactive elements. `use.press(element, block, value)` acts at once; inside an input block nothing acts
// before the form is submitted, unless the app asked to hear of every change.

import { confirmed } from "./dialogs.js";
import { h } from "./dom.js";
import { data } from "./store.js";
import { words } from "./slack_text.js";

const chosenOf = (state) => {
  if (!state) return [];
  if (state.selected_option) return [state.selected_option.value];
  if (state.selected_options) return state.selected_options.map((one) => one.value);
  const one = state.selected_user || state.selected_channel || state.selected_conversation;
  return one ? [one] : state.selected_users || state.selected_channels || state.selected_conversations || [];
};

function offered(element) {
  const options = element.options || (element.option_groups || []).flatMap((one) => one.options);
  if (options.length) return options.map((one) => ({ value: one.value, label: one.text, note: one.description }));
  const screen = data.slack;
  if (element.type.includes("user")) return screen.members.map((one) => ({ value: one.id, label: { text: one.name } }));
  return Object.entries(screen.channels).filter(([, one]) => one.kind !== "im")
    .map(([id, one]) => ({ value: id, label: { text: `#${one.name}` } }));
}

// What an untouched element of a message starts with; for views the server says it.
const begun = (one) => ({ selected_option: one.initial_option, selected_options: one.initial_options, selected_date: one.initial_date,
  selected_time: one.initial_time, selected_user: one.initial_user, selected_users: one.initial_users, value: one.initial_value });

export function element(one, block, use) {
  const name = `${use.id}/${block.block_id}/${one.action_id}`;
  const state = use.values?.[block.block_id]?.[one.action_id] ?? begun(one);
  const common = { key: name, name: block.block_id, "data-kind": one.type, "data-action": one.action_id };
  const asked = { "aria-label": use.label || one.placeholder?.text || one.type, "aria-invalid": use.error ? "true" : null,
    "aria-describedby": use.error ? `${name}/error` : null };
  const changed = (read) => use.acts
    ? async (event) => {
      const value = read(event);
      if (!one.confirm || await confirmed(one.confirm)) use.press(one, block, value);
    } : null;
  if (one.type === "button" || one.type === "workflow_button") return button(one, block, use, name);
  if (one.type === "overflow") return overflow(one, block, use, name);
  if (one.type === "image") return h("img", { class: "block-image", src: safe(one.image_url), alt: one.alt_text });
  if (one.type.startsWith("multi_") || one.type === "checkboxes") return checks(one, block, use, { name, state, common, asked });
  if (one.type === "radio_buttons") return radios(one, state, { name, common, asked, changed, use });
  if (one.type.endsWith("select")) {
    const chosen = chosenOf(state)[0] ?? "";
    return h("select", { ...common, ...asked, "data-state": chosen, onchange: changed((event) => event.target.value) },
      h("option", { value: "", selected: !chosen }, one.placeholder?.text || "Choose"),
      offered(one).map((each) => h("option", { value: each.value, selected: each.value === chosen }, each.label.text)));
  }
  return field(one, state, { common, asked, changed });
}

function field(one, state, { common, asked, changed }) {
  const act = one.type.endsWith("picker") ? changed((event) => read(event.target)) : null;
  const value = state?.value ?? state?.selected_date ?? state?.selected_time ?? "";
  const kinds = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local", email_text_input: "email",
    url_text_input: "url", number_input: "number" };
  if (one.type === "file_input") return h("input", { ...common, ...asked, type: "file", multiple: (one.max_files || 10) > 1 });
  const given = { ...common, ...asked, "data-state": value, value, placeholder: one.placeholder?.text, onchange: act };
  if (one.type === "plain_text_input" && one.multiline) return h("textarea", { ...given, rows: 4, maxlength: one.max_length });
  const step = one.is_decimal_allowed ? "any" : null;
  return h("input", { ...given, type: kinds[one.type] || "text", maxlength: one.max_length, step });
}

function read(control) {
  if (control.dataset.kind === "datetimepicker") return control.value ? Math.floor(new Date(control.value) / 1000) : null;
  return control.value;
}

function button(one, block, use, name) {
  const style = one.style === "primary" ? "primary" : one.style === "danger" ? "danger" : "";
  if (one.url) return h("a", { class: `button ${style}`, href: safe(one.url), target: "_blank", rel: "noopener noreferrer", key: name }, one.text.text);
  return h("button", {
    type: "button", class: `button ${style}`, key: name, "aria-busy": use.waiting === name ? "true" : null,
    onclick: async () => { if (!one.confirm || await confirmed(one.confirm)) use.press(one, block, null, name); },
  }, one.text.text);
}

function overflow(one, block, use, name) {
  return h("details", { class: "overflow", key: name },
    h("summary", { "aria-label": "More" }, "⋯"),
    h("div", { class: "menu" }, one.options.map((each) => h("button", {
      type: "button", key: each.value,
      onclick: async (event) => {
        event.currentTarget.closest("details").open = false;
        if (!one.confirm || await confirmed(one.confirm)) use.press(one, block, each.value);
      },
    }, each.text.text))));
}

function checks(one, block, use, { name, state, common, asked }) {
  const chosen = chosenOf(state);
  const ticked = (box) => [...box.querySelectorAll("input:checked")].map((each) => each.value);
  const list = one.type === "checkboxes";
  return h("fieldset", { class: "choices", key: name, "aria-label": asked["aria-label"], "aria-describedby": asked["aria-describedby"] },
    offered(one).map((each) => h("label", { key: each.value },
      h("input", {
        ...common, key: "box", type: "checkbox", value: each.value, checked: chosen.includes(each.value),
        "data-state": chosen.includes(each.value) ? "on" : "off",
        onchange: use.acts && list ? (event) => use.press(one, block, ticked(event.target.closest("fieldset"))) : null,
      }),
      h("span", {}, words(each.label), each.note ? h("small", {}, words(each.note)) : null))),
    use.acts && !list ? h("button", {
      type: "button", class: "button primary", key: "done",
      onclick: (event) => use.press(one, block, ticked(event.target.closest("fieldset"))),
    }, "Done") : null);
}

function radios(one, state, { name, common, asked, changed, use }) {
  const chosen = chosenOf(state)[0];
  return h("fieldset", { class: "choices", key: name, "aria-label": asked["aria-label"], "aria-describedby": asked["aria-describedby"] },
    offered(one).map((each) => h("label", { key: each.value },
      h("input", {
        ...common, key: "box", name: `${use.id}/${common.name}`, "data-block": common.name, type: "radio", value: each.value,
        checked: each.value === chosen, "data-state": each.value === chosen ? "on" : "off",
        onchange: changed((event) => event.target.value),
      }),
      h("span", {}, words(each.label), each.note ? h("small", {}, words(each.note)) : null))));
}

export const safe = (url) => (/^(https?:|\/files\/)/.test(url || "") ? url : "#");

// What a modal's controls hold, by block_id; files stay File objects under `files`.
export function values(form) {
  const found = {};
  const files = {};
  for (const one of form.querySelectorAll("[data-kind]")) {
    const block = one.dataset.block || one.name;
    if (one.type === "file") files[block] = [...one.files];
    else if (one.type === "checkbox") (found[block] ??= []).push(...(one.checked ? [one.value] : []));
    else if (one.type === "radio") { if (one.checked) found[block] = one.value; }
    else found[block] = read(one) === "" ? null : read(one);
  }
  return { found, files };
}
