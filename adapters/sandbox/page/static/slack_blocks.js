// Block Kit's layout blocks as DOM nodes.

import { h } from "./dom.js";
import { element, safe } from "./slack_elements.js";
import { richText, words } from "./slack_text.js";

// `use`: id, press(element, block, value, name), values, errors, waiting.
export function blocks(list, use) {
  return (list || []).map((one, at) => block(one, { ...use, acts: true }, at));
}

function block(one, use, at) {
  const key = one.block_id || `block-${at}`;
  switch (one.type) {
    case "header":
      return h("h3", { class: "block-header", key }, words(one.text));
    case "divider":
      return h("hr", { key });
    case "section":
      return h("div", { class: "block-section", key },
        h("div", { class: "block-text" }, one.text ? h("div", { class: "said" }, words(one.text)) : null,
          one.fields ? h("div", { class: "block-fields" }, one.fields.map((each) => h("div", {}, words(each)))) : null),
        one.accessory ? element(one.accessory, one, use) : null);
    case "context":
      return h("div", { class: "block-context", key }, one.elements.map((each) =>
        each.type === "image" ? h("img", { src: safe(each.image_url), alt: each.alt_text }) : h("span", {}, words(each))));
    case "actions":
    case "context_actions":
      return h("div", { class: "block-actions", key }, (one.elements || []).map((each) => element(each, one, use)));
    case "rich_text":
      return h("div", { class: "block-rich", key }, richText(one));
    case "markdown":
      return h("div", { class: "said", key }, one.text);
    case "image":
      return h("figure", { class: "block-figure", key }, one.title ? h("figcaption", {}, words(one.title)) : null,
        h("img", { src: safe(one.image_url || one.slack_file?.url), alt: one.alt_text }));
    case "table":
      return h("div", { class: "block-table", key }, h("table", {}, one.rows.map((row) => h("tr", {}, row.map((cell) =>
        h("td", {}, cell.type === "rich_text" ? richText(cell) : words(cell)))))));
    case "input":
      return input(one, use, key);
    default:
      return h("p", { class: "small", key }, `(${one.type})`);
  }
}

function input(one, use, key) {
  const error = use.errors?.[one.block_id];
  const name = `${use.id}/${one.block_id}/${one.element.action_id}`;
  const inside = { ...use, acts: Boolean(one.dispatch_action), label: one.label.text, error };
  return h("div", { class: `block-input ${error ? "wrong" : ""}`, key },
    h("div", { class: "block-label" }, one.label.text, one.optional ? h("small", {}, " (optional)") : null),
    element(one.element, one, inside),
    one.hint ? h("small", { class: "hint-text" }, one.hint.text) : null,
    error ? h("p", { class: "refusal", role: "alert", id: `${name}/error` }, error) : null);
}
