// Discord's messages: a list, and what one can do with each.

import { editor, refusal } from "./composer.js";
import { sure } from "./dialogs.js";
import { components, embed } from "./discord_controls.js";
import { markdown } from "./discord_text.js";
import { h } from "./dom.js";
import { avatar, fileCard } from "./marks.js";
import { act, data, redraw, ui } from "./store.js";
import { clock, longDay } from "./times.js";

export function list(channel) {
  const zone = data.discord.person.zone;
  const shown = [];
  let before = null;
  for (const one of channel.messages) {
    const at = new Date(one.at);
    if (!before || longDay(new Date(before.at), zone) !== longDay(at, zone)) {
      shown.push(h("div", { class: "day", key: `day-${one.id}` }, h("span", {}, longDay(at, zone))));
      before = null;
    }
    const near = before && before.author === one.author && at - new Date(before.at) < 300e3 && !one.answers && before.ephemeral === one.ephemeral;
    shown.push(message(channel, one, near, zone));
    before = one;
  }
  return h("div", { class: "messages", key: `list/${channel.id}`, role: "log", "aria-live": "polite", tabindex: "0",
    "aria-label": "Messages", "data-scroll": `${data.discord.person.id}/${channel.id}` }, shown);
}

function message(channel, one, near, zone) {
  const at = `${channel.id}/${one.id}`;
  const time = h("time", { class: "stamp" }, clock(new Date(one.at), zone));
  if (one.system) return h("article", { class: "message note", key: one.id }, h("span", { class: "gutter" }, "→"), h("div", { class: "message-body" }, one.text, " ", time));
  const trouble = ui.discord.trouble?.at === at ? ui.discord.trouble.text : "";
  const original = one.answers && channel.messages.find((each) => each.id === one.answers);
  return h("article", { class: `message ${near ? "near" : ""} ${one.pings ? "pinged" : ""} ${one.ephemeral ? "private" : ""}`, key: one.id, "data-id": one.id },
    near ? h("span", { class: "gutter" }, time) : avatar(one.author, one.bot ? "bot" : ""),
    h("div", { class: "message-body" },
      one.answers ? h("div", { class: "answers" }, "↱ ", original ? [h("b", {}, original.author), ` ${original.text.split("\n")[0].slice(0, 90)}`] : "a message that is gone") : null,
      near ? null : h("div", { class: "byline" }, h("b", {}, one.author), one.bot ? h("span", { class: "badge-app" }, "APP") : null, time),
      ui.discord.editing === at ? editing(channel, one, at) : body(channel, one, at),
      !one.v2 && one.files.length ? h("div", { class: "files" }, one.files.map(fileCard)) : null,
      Object.keys(one.reactions).length ? h("div", { class: "reactions" }, Object.entries(one.reactions).map(([name, count]) => h("span", {}, `${name} ${count}`))) : null,
      one.ephemeral ? h("div", { class: "only-you" }, "◉ Only you can see this · ",
        h("button", { type: "button", class: "link", onclick: () => act("discord", "delete", { channel: channel.id, message: one.id }, at) }, "Dismiss message")) : null,
      refusal(trouble)),
    tools(channel, one, at));
}

function body(channel, one, at) {
  const where = { channel: channel.id, message: one.id };
  const settle = (went) => { if (!went && ui.discord.trouble) { ui.discord.trouble.at = at; redraw(); } };
  const use = {
    id: at, files: one.files, waiting: ui.discord.waiting,
    press: (control, key) => act("discord", "press", { ...where, control }, key).then(settle),
    choose: (control, values) => act("discord", "choose", { ...where, control, values }, at).then(settle),
  };
  return h("div", { class: "content" },
    one.loading ? h("p", { class: "small" }, `${one.author} is thinking…`) : null,
    one.content ? markdown(one.content) : null,
    one.edited_at && (one.content || one.embeds.length) ? h("span", { class: "edited" }, "(edited)") : null,
    one.embeds.map((each, number) => embed(each, `embed-${number}`)),
    components(one.components, use));
}

function editing(channel, one, at) {
  const end = () => { ui.discord.editing = ""; redraw(); };
  return editor({
    text: one.raw, cancel: end,
    save: async (text) => { if (await act("discord", "edit", { channel: channel.id, message: one.id, text }, at)) end(); },
  });
}

function tools(channel, one, at) {
  const button = (label, sign, onclick) => h("button", { type: "button", class: "tool", "aria-label": label, title: label, onclick, key: label }, sign);
  if (one.ephemeral) return null;
  return h("div", { class: "tools" },
    channel.may_write ? button("Reply", "↩", () => {
      ui.discord.reply = one.id;
      redraw();
      document.querySelector("#discord .composer textarea")?.focus();
    }) : null,
    one.mine ? button("Edit message", "✎", () => {
      ui.discord.editing = at;
      redraw();
      document.querySelector("#discord .editor textarea")?.focus();
    }) : null,
    one.mine ? button("Delete message", "🗑", async () => {
      if (await sure("Delete this message?", "It cannot be brought back.", "Delete")) act("discord", "delete", { channel: channel.id, message: one.id }, at);
    }) : null);
}
