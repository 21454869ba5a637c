// Discord's markdown as DOM nodes.

import { h } from "./dom.js";
import { COMMON, inline, link } from "./marks.js";

const RULES = [
  [/```(?:[\w+-]+\n)?([\s\S]+?)```/, (found) => h("pre", {}, found[1].replace(/^\n|\n$/g, ""))],
  [/`([^`\n]+)`/, (found) => h("code", {}, found[1])],
  [/\\([^A-Za-z0-9\s])/, (found) => found[1]],
  [/\[([^[\]\n]+)\]\(<?(https?:\/\/[^\s()>]+)>?\)/, (found, again) => link(found[2], again(found[1]))],
  [/<(https?:\/\/[^>\s]+)>/, (found) => link(found[1], found[1])],
  [/https?:\/\/[^\s<>]+[^\s<>.,;:!?)\]'"]/, (found) => link(found[0], found[0])],
  ...COMMON,
  [/\*\*\*([\s\S]+?)\*\*\*/, (found, again) => h("strong", {}, h("em", {}, again(found[1])))],
  [/\*\*([\s\S]+?)\*\*/, (found, again) => h("strong", {}, again(found[1]))],
  [/__([\s\S]+?)__/, (found, again) => h("u", {}, again(found[1]))],
  [/~~([\s\S]+?)~~/, (found, again) => h("s", {}, again(found[1]))],
  [/\|\|([\s\S]+?)\|\|/, (found, again) => h("span", { class: "spoiler", tabindex: "0" }, again(found[1]))],
  [/\*(?=\S)([^*]+?)(?<=\S)\*/, (found, again) => h("em", {}, again(found[1]))],
  [/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/, (found, again) => h("em", {}, again(found[1]))],
];

const read = (text) => inline(text, RULES);

export function markdown(text) {
  const blocks = [];
  let open = null; // the list, quote or lines that the next line may continue
  const into = (kind, make) => {
    if (!open || open.kind !== kind) blocks.push((open = { kind, node: make() }));
    return open.node;
  };
  const fenced = text.split(/(```[\s\S]+?```)/);
  for (const part of fenced) {
    if (part.startsWith("```")) {
      blocks.push((open = { kind: "code", node: h("div", {}, read(part)) }));
      continue;
    }
    for (const line of part.split("\n")) lineInto(line, into);
  }
  return blocks.map((one) => one.node);
}

function lineInto(line, into) {
  let found;
  if ((found = /^(#{1,3}) +(.+)/.exec(line))) {
    into(`h${Math.random()}`, () => h("div", { class: `heading heading-${found[1].length}` }, read(found[2])));
  } else if ((found = /^-# +(.+)/.exec(line))) {
    into(`s${Math.random()}`, () => h("div", { class: "small" }, read(found[1])));
  } else if ((found = /^( *)[-*] +(.*)/.exec(line))) {
    into("list", () => h("ul", {})).append(h("li", {}, read(found[2])));
  } else if ((found = /^(\d+)\. +(.*)/.exec(line))) {
    into("numbers", () => h("ol", { start: found[1] })).append(h("li", {}, read(found[2])));
  } else if ((found = /^>(?:>>)? ?(.*)/.exec(line))) {
    const quote = into("quote", () => h("blockquote", {}));
    if (quote.childNodes.length) quote.append(h("br"));
    quote.append(...read(found[1]));
  } else {
    const said = into("said", () => h("div", { class: "said" }));
    if (said.childNodes.length || said.dataset.begun) said.append(h("br"));
    said.dataset.begun = "1";
    said.append(...read(line));
  }
}
