// Slack's mrkdwn and rich_text as DOM nodes.

import { h } from "./dom.js";
import { COMMON, inline, link } from "./marks.js";

const EMOJI = {
  white_check_mark: "✅", warning: "⚠️", tada: "🎉", wave: "👋", eyes: "👀", hourglass: "⌛", x: "❌", "+1": "👍",
  heavy_check_mark: "✔️", pushpin: "📌", calendar: "📅", memo: "📝", speech_balloon: "💬", bell: "🔔", paperclip: "📎",
};

const plain = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const RULES = [
  [/```\n?([\s\S]+?)```/, (found) => h("pre", {}, plain(found[1]))],
  [/`([^`\n]+)`/, (found) => h("code", {}, plain(found[1]))],
  [/<((?:https?:|mailto:)[^|>]+)(?:\|([^>]*))?>/, (found) => link(plain(found[1]), plain(found[2] || found[1]))],
  ...COMMON,
  [/(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])/, (found, again) => h("strong", {}, again(found[1]))],
  [/(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])/, (found, again) => h("em", {}, again(found[1]))],
  [/(?<![\w~])~(?=\S)([^~\n]+?)(?<=\S)~(?![\w~])/, (found, again) => h("s", {}, again(found[1]))],
  [/:([a-z0-9_+-]+):/, (found) => EMOJI[found[1]] || found[0]],
  [/&(amp|lt|gt);/, (found) => plain(found[0])],
];

export function mrkdwn(text) {
  const parts = [];
  let quoted = [];
  const flush = () => {
    if (quoted.length) parts.push(h("blockquote", {}, inline(quoted.join("\n"), RULES)));
    quoted = [];
  };
  const lines = text.split("\n");
  let spoken = [];
  for (const line of lines) {
    if (line.startsWith("&gt;") || line.startsWith(">")) {
      if (spoken.length) parts.push(...inline(spoken.join("\n"), RULES));
      spoken = [];
      quoted.push(line.replace(/^(&gt;|>) ?/, ""));
    } else {
      flush();
      spoken.push(line);
    }
  }
  flush();
  if (spoken.length) parts.push(...inline(spoken.join("\n"), RULES));
  return parts;
}

export function words(object) {
  if (!object) return [];
  return object.type === "mrkdwn" ? mrkdwn(object.text) : inline(object.text, COMMON);
}

export function richText(block) {
  return (block.elements || []).map((one) => {
    if (one.type === "rich_text_list") {
      const items = one.elements.map((item) => h("li", {}, (item.elements || []).map(leaf)));
      return h(one.style === "ordered" ? "ol" : "ul", { class: `indent-${one.indent || 0}` }, items);
    }
    const inside = (one.elements || []).map(leaf);
    if (one.type === "rich_text_quote") return h("blockquote", {}, inside);
    if (one.type === "rich_text_preformatted") return h("pre", {}, inside);
    return h("div", { class: "said" }, inside);
  });
}

function leaf(one) {
  if (one.type === "emoji") return EMOJI[one.name] || `:${one.name}:`;
  if (one.type === "broadcast") return h("span", { class: "mention" }, `@${one.range}`);
  if (one.type === "color") return one.value;
  const text = inline(one.text ?? one.url ?? "", COMMON);
  let node = one.type === "link" ? [link(one.url, one.text || one.url)] : text;
  const style = one.style || {};
  if (style.code) node = [h("code", {}, node)];
  if (style.bold) node = [h("strong", {}, node)];
  if (style.italic) node = [h("em", {}, node)];
  if (style.strike) node = [h("s", {}, node)];
  return node;
}
