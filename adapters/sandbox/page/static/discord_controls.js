// Discord's message components, version 1 and 2.

import { h } from "./dom.js";
import { markdown } from "./discord_text.js";
import { fileCard } from "./marks.js";
import { safe } from "./slack_elements.js";
import { data } from "./store.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "secondary" };

// `use`: id, press(custom_id), choose(custom_id, values), waiting, files.
export function components(list, use) {
  return (list || []).map((one, at) => part(one, use, at));
}

function part(one, use, at) {
  const key = `${use.id}/${one.id ?? at}`;
  switch (one.type) {
    case 1:
      return h("div", { class: "row", key }, one.components.map((each) => part(each, use)));
    case 2:
      return button(one, use, key);
    case 3: case 5: case 6: case 7: case 8:
      return select(one, use, key);
    case 9:
      return h("div", { class: "v2-section", key }, h("div", { class: "v2-words" }, components(one.components, use)), part(one.accessory, use));
    case 10:
      return h("div", { class: "v2-text", key }, markdown(one.content));
    case 11:
      return h("img", { class: "thumbnail", key, src: safe(one.media.url), alt: one.description || "" });
    case 12:
      return h("div", { class: "gallery", key }, one.items.map((each) => h("img", { src: safe(each.media.url), alt: each.description || "" })));
    case 13: {
      const file = use.files?.find((each) => each.url === one.file.url);
      return h("div", { key }, fileCard(file || { name: one.name || "file", size: one.size || 0, url: safe(one.file.url), type: "" }));
    }
    case 14:
      return one.divider === false ? h("div", { class: `gap-${one.spacing}`, key }) : h("hr", { key });
    case 17: {
      const box = h("div", { class: "v2-container", key }, components(one.components, use));
      if (one.accent_color != null) box.style.setProperty("--accent", `#${one.accent_color.toString(16).padStart(6, "0")}`);
      return box;
    }
    default:
      return null;
  }
}

function button(one, use, key) {
  const label = [one.emoji?.name, one.label].filter(Boolean).join(" ");
  if (one.style === 5) return h("a", { class: "dbutton secondary", key, href: safe(one.url), target: "_blank", rel: "noopener noreferrer" }, `${label} ↗`);
  return h("button", {
    type: "button", class: `dbutton ${STYLES[one.style] || "secondary"}`, key, disabled: one.disabled,
    "aria-busy": use.waiting === key ? "true" : null, onclick: () => use.press(one.custom_id, key),
  }, label);
}

export function offered(one) {
  if (one.type === 3) return one.options;
  if (one.type === 5) return data.bar.discord.map((each) => ({ value: each.id, label: each.name }));
  const rooms = data.discord.servers.flatMap((each) => each.channels);
  return rooms.map((each) => ({ value: each.id, label: `#${each.name}` }));
}

function select(one, use, key) {
  const options = offered(one);
  const chosen = options.filter((each) => each.default).map((each) => each.value);
  const label = one.placeholder || "Make a selection";
  if (one.max_values === 1) {
    return h("select", {
      class: "dselect", key, "aria-label": label, disabled: one.disabled, "data-state": chosen.join(),
      onchange: (event) => { if (event.target.value) use.choose(one.custom_id, [event.target.value]); },
    }, h("option", { value: "", selected: !chosen.length }, label),
    options.map((each) => h("option", { value: each.value, selected: chosen.includes(each.value) }, each.label)));
  }
  const most = `Choose ${one.min_values} to ${one.max_values}`;
  return h("details", { class: "dmany", key },
    h("summary", {}, label, h("small", {}, ` ${most}`)),
    h("fieldset", { class: "choices", "aria-label": label, key: "list" }, options.map((each) => h("label", { key: each.value },
      h("input", { type: "checkbox", key: "box", value: each.value, checked: chosen.includes(each.value), "data-state": chosen.includes(each.value) ? "on" : "off" }),
      h("span", {}, each.label, each.description ? h("small", {}, each.description) : null)))),
    h("button", {
      type: "button", class: "dbutton primary", key: "done",
      onclick: (event) => {
        const box = event.currentTarget.closest("details");
        use.choose(one.custom_id, [...box.querySelectorAll("input:checked")].map((each) => each.value));
        box.open = false;
      },
    }, "Done"));
}

export function embed(one, key) {
  const box = h("div", { class: "embed", key },
    one.author ? h("div", { class: "embed-author" }, one.author.name) : null,
    one.title ? h("div", { class: "embed-title" }, markdown(one.title)) : null,
    one.description ? h("div", { class: "embed-text" }, markdown(one.description)) : null,
    one.fields?.length ? h("div", { class: "embed-fields" }, one.fields.map((each) =>
      h("div", { class: each.inline ? "inline" : "" }, h("div", { class: "embed-name" }, markdown(each.name)), h("div", {}, markdown(each.value))))) : null,
    one.image?.url ? h("img", { src: safe(one.image.url), alt: "" }) : null,
    one.footer ? h("div", { class: "embed-footer" }, one.footer.text) : null);
  if (one.color != null) box.style.setProperty("--accent", `#${one.color.toString(16).padStart(6, "0")}`);
  return box;
}
