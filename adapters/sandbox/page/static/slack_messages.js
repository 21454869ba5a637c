// Slack's messages: a list, its threads, what one can do with each.

import { editor, refusal } from "./composer.js";
import { sure } from "./dialogs.js";
import { h } from "./dom.js";
import { avatar, fileCard } from "./marks.js";
import { blocks } from "./slack_blocks.js";
import { mrkdwn } from "./slack_text.js";
import { act, data, redraw, ui } from "./store.js";
import { clock, longDay } from "./times.js";

const instant = (ts) => new Date(Number(ts) * 1000);

export function list(channel, rows, { thread = "" } = {}) {
  const zone = data.slack.person.tz;
  const shown = [];
  let before = null;
  for (const one of rows) {
    const today = longDay(instant(one.ts), zone);
    if (!before || longDay(instant(before.ts), zone) !== today) {
      shown.push(h("div", { class: "day", key: `day-${one.ts}` }, h("span", {}, today)));
      before = null;
    }
    const near = before && before.user === one.user && Number(one.ts) - Number(before.ts) < 300 && !before.private === !one.private;
    shown.push(message(channel, one, { near, thread, zone }));
    before = one;
  }
  return h("div", { class: "messages", key: `list/${channel}/${thread}`, role: "log", "aria-live": "polite", tabindex: "0",
    "aria-label": thread ? "Thread" : "Messages", "data-scroll": `${ui.slack.person}/${channel}/${thread}` }, shown);
}

function message(channel, one, { near, thread, zone }) {
  const own = one.user === data.slack.person.id;
  const note = one.subtype?.endsWith("_join") || one.subtype?.endsWith("_leave");
  const at = `${channel}/${one.ts}`;
  const trouble = ui.slack.trouble?.at === at ? ui.slack.trouble.text : "";
  const time = h("time", { class: "stamp" }, clock(instant(one.ts), zone));
  return h("article", { class: `message ${near ? "near" : ""} ${one.private ? "private" : ""} ${note ? "note" : ""}`, key: one.ts, "data-ts": one.ts },
    near ? h("span", { class: "gutter" }, time) : avatar(one.from, one.bot ? "bot" : ""),
    h("div", { class: "message-body" },
      one.private ? h("div", { class: "only-you" }, "◉ Only visible to you") : null,
      near ? null : h("div", { class: "byline" }, h("b", {}, one.from), one.bot ? h("span", { class: "badge-app" }, "App") : null, time),
      ui.slack.editing === at ? editing(channel, one, at) : body(channel, one, at),
      (one.files || []).length ? h("div", { class: "files" }, one.files.map(fileCard)) : null,
      Object.keys(one.reactions || {}).length
        ? h("div", { class: "reactions" }, Object.entries(one.reactions).map(([name, who]) => h("span", {}, `:${name}: ${who.length}`))) : null,
      refusal(trouble),
      !thread && one.thread?.length ? threadLink(one) : null),
    tools(channel, one, at, own, thread));
}

function body(channel, one, at) {
  if (one.deleted) return h("p", { class: "small" }, "This message was deleted.");
  const use = {
    id: at, values: one.choices, waiting: ui.slack.waiting,
    press: (element, block, value, name) =>
      act("slack", "press", { channel, ts: one.ts, action: element.action_id, block: block.block_id, value }, name ? name : at)
        .then((went) => { if (!went && ui.slack.trouble) { ui.slack.trouble.at = at; redraw(); } }),
  };
  const inside = one.blocks?.length ? blocks(one.blocks, use) : h("div", { class: "said" }, mrkdwn(one.fallback));
  return h("div", { class: "content" }, inside, one.edited ? h("span", { class: "edited" }, "(edited)") : null);
}

function editing(channel, one, at) {
  const end = () => { ui.slack.editing = ""; redraw(); };
  return editor({
    text: one.raw, cancel: end,
    save: async (text) => { if (await act("slack", "edit", { channel, ts: one.ts, text }, at)) end(); },
  });
}

function threadLink(one) {
  const last = one.thread[one.thread.length - 1];
  return h("button", { type: "button", class: "thread-link", onclick: () => openThread(one.ts) },
    h("b", {}, `${one.thread.length} ${one.thread.length === 1 ? "reply" : "replies"}`),
    h("span", {}, ` last ${clock(instant(last.ts), data.slack.person.tz)} · ${last.from}`));
}

export function openThread(ts) {
  ui.slack.thread = ts;
  redraw();
  document.querySelector("#slack .thread textarea")?.focus();
}

function tools(channel, one, at, own, thread) {
  if (one.deleted) return null;
  const button = (label, sign, onclick) => h("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick, key: label }, sign);
  return h("div", { class: "tools" },
    one.private || thread ? null : button("Reply in thread", "↩", () => openThread(one.ts)),
    own ? button("Edit message", "✎", () => {
      ui.slack.editing = at;
      redraw();
      document.querySelector("#slack .editor textarea")?.focus();
    }) : null,
    own ? button("Delete message", "🗑", async () => {
      if (await sure("Delete this message?", "It cannot be brought back.", "Delete")) act("slack", "delete", { channel, ts: one.ts }, at);
    }) : null,
    one.private ? button("Dismiss", "×", () => act("slack", "delete", { channel, ts: one.ts }, at)) : null);
}
