// Inline marks of both platforms: the earliest mark wins, its inside is read again.

import { h } from "./dom.js";

const RESOLVED = /\ue000([^\ue001]*)\ue001/; // the server put names and times between these two signs

export function resolved(found) {
  const [sign, words] = [found[1][0], found[1].slice(1)];
  if (sign === "t") return h("time", { class: "when" }, words);
  return h("span", { class: "mention" }, words.startsWith("#") || words.startsWith("/") ? words : `@${words}`);
}

export const COMMON = [[RESOLVED, resolved], [/\n/, () => h("br")]];

export function inline(text, rules) {
  const nodes = [];
  let rest = text;
  while (rest) {
    let first = null;
    for (const [pattern, make] of rules) {
      const found = pattern.exec(rest);
      if (found && (!first || found.index < first.found.index)) first = { found, make };
    }
    if (!first) {
      nodes.push(rest);
      break;
    }
    if (first.found.index) nodes.push(rest.slice(0, first.found.index));
    nodes.push(first.make(first.found, (inner) => inline(inner, rules)));
    rest = rest.slice(first.found.index + first.found[0].length);
  }
  return nodes;
}

export function link(url, ...words) {
  if (!/^(https?:|mailto:)/.test(url)) return h("span", {}, words);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words);
}

export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export function fileCard(file) {
  const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  return h("a", { class: "file", href: file.url, download: picture ? null : file.name, target: picture ? "_blank" : null },
    picture ? h("img", { src: file.url, alt: "" }) : h("span", { class: "file-sign", "aria-hidden": "true" }, "▤"),
    h("span", { class: "file-words" }, h("b", {}, file.name), h("small", {}, size(file.size))));
}

export function avatar(name, kind) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 360;
  const hue = Math.round(sum / 30) % 12;
  return h("span", { class: `avatar ${kind === "bot" ? "avatar-bot" : `hue-${hue}`}`, "aria-hidden": "true" },
    kind === "bot" ? "T" : [...name][0]?.toUpperCase() || "?");
}
