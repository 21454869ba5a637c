// The right half: one person's Discord.

import { composer, refusal } from "./composer.js";
import { newPerson } from "./dialogs.js";
import { list } from "./discord_messages.js";
import { modal } from "./discord_modal.js";
import { h, show } from "./dom.js";
import { people } from "./people.js";
import { act, ask, data, keep, lastRead, markRead, redraw, ui } from "./store.js";

const longer = (one, other) => one.length - other.length || (one > other ? 1 : -1); // ids are numbers too large for JavaScript

function unread(channel) {
  const since = lastRead("discord", channel.id);
  return channel.messages.filter((one) => longer(one.id, since) > 0 && !one.mine).length;
}

const rooms = (server) => server.channels.flatMap((one) => [one, ...one.threads]);

function go(place) {
  Object.assign(ui.discord, { place, reply: "", editing: "", trouble: null });
  keep();
  redraw();
}

function badge(count) {
  return count ? h("span", { class: "count", "aria-label": `${count} unread` }, String(count)) : null;
}

function rail(here, at) {
  const screen = data.discord;
  const direct = screen.direct && here !== "direct" ? unread(screen.direct) : 0;
  return h("nav", { class: "rail", "aria-label": "Servers", key: "rail" },
    h("button", {
      type: "button", class: `server home-server ${here === "direct" ? "here" : ""}`, key: "direct", title: "Direct messages",
      "aria-label": "Direct messages", "aria-current": here === "direct" ? "page" : null, onclick: () => go("direct"),
    }, "✉", badge(direct)),
    screen.servers.map((one) => {
      const count = rooms(one).filter((each) => each.id !== here).reduce((sum, each) => sum + unread(each), 0);
      return h("button", {
        type: "button", class: `server ${at === one ? "here" : ""}`, key: one.id, title: one.name, "aria-label": one.name,
        "aria-current": at === one ? "page" : null, onclick: () => go(one.channels[0]?.id || "direct"),
      }, one.name.split(/\s+/).map((word) => word[0]).join("").slice(0, 3), badge(count));
    }),
    screen.may_join.map((one) => h("button", {
      type: "button", class: "server join", key: `join-${one.id}`, title: `Join ${one.name}`, "aria-label": `Join ${one.name}`,
      onclick: () => act("discord", "join", { server: one.id }, "join"),
    }, "+")));
}

function placeButton(channel, sign, name, here, deep) {
  const id = channel?.id === data.discord.direct?.id ? "direct" : channel.id;
  const count = channel && id !== here ? unread(channel) : 0;
  return h("button", {
    type: "button", class: `place ${id === here ? "here" : ""} ${count ? "unread" : ""} ${deep ? "deep" : ""}`, key: id,
    "aria-current": id === here ? "page" : null, onclick: () => go(id),
  }, h("span", { class: "place-sign", "aria-hidden": "true" }, sign), h("span", { class: "place-name" }, name), badge(count));
}

function channels(here, server) {
  const screen = data.discord;
  const signs = { forum: "❏", news: "📣" };
  const shown = server
    ? server.channels.flatMap((one) => [placeButton(one, signs[one.kind] || "#", one.name, here),
      ...one.threads.map((each) => placeButton(each, "└", each.name, here, true))])
    : [h("h2", { key: "dm" }, "Direct messages"), placeButton(screen.direct || { id: "direct", messages: [] }, "T", screen.bot, here)];
  const open = screen.person.dms_open;
  const extra = h("label", { class: "dms", key: "dms" }, h("input", {
    type: "checkbox", key: "box", checked: open, "data-state": String(open),
    onchange: (event) => act("discord", "messages", { open: event.target.checked }, "dms"),
  }), "DMs open");
  return h("nav", { class: "sidebar", "aria-label": "Discord channels", key: "sidebar" },
    h("h1", { class: "sidebar-head" }, server ? server.name : "Discord"),
    h("div", { class: "sidebar-scroll" }, shown),
    people("discord", () => newPerson("discord").then((given) => given && ask("/api/people", given)), extra));
}

function forum(channel) {
  const posts = [...channel.threads].reverse();
  return h("div", { class: "forum", key: `forum/${channel.id}`, tabindex: "0", role: "region", "aria-label": "Posts" },
    posts.length ? posts.map((one) => h("button", { type: "button", class: "post", key: one.id, onclick: () => go(one.id) },
      h("b", {}, one.name), one.applied_tags.map((tag) => h("span", { class: "tag" }, tag)),
      h("span", { class: "small" }, one.messages[0]?.text.split("\n").slice(0, 2).join(" ").slice(0, 160) || ""),
      h("small", {}, `${one.messages.length} ${one.messages.length === 1 ? "message" : "messages"}`)))
      : h("p", { class: "small" }, "No posts yet."));
}

function writing(channel) {
  const direct = !channel || ui.discord.place === "direct" || channel.id === data.discord.direct?.id;
  const place = direct ? "direct" : channel.id;
  if (channel && !channel.may_write) return h("p", { class: "no-writing", key: "closed" }, "You cannot write here.");
  if (direct && !data.discord.reachable) return h("p", { class: "no-writing", key: "closed" }, "You share no server with the bot, so you cannot write to it.");
  const target = channel?.messages.find((one) => one.id === ui.discord.reply);
  const above = target ? h("div", { class: "replying", key: "replying" }, `Replying to ${target.author}`,
    h("button", { type: "button", class: "plain", "aria-label": "Do not reply", onclick: () => { ui.discord.reply = ""; redraw(); } }, "×")) : null;
  return composer({
    half: "discord", place, label: direct ? `Message @${data.discord.bot}` : `Message #${channel.name}`, commands: data.discord.commands, above,
    send: async (text, files) => {
      const body = { channel: direct ? null : channel.id, text, files, reply_to: target?.id };
      const taken = await act("discord", text.startsWith("/") ? "slash" : "say", body, `composer/${place}`);
      if (taken) ui.discord.reply = "";
      return taken;
    },
  });
}

export function drawDiscord() {
  const place = document.getElementById("discord");
  const screen = data.discord;
  if (!screen) return;
  let server = screen.servers.find((one) => rooms(one).some((each) => each.id === ui.discord.place));
  let channel = server && rooms(server).find((one) => one.id === ui.discord.place);
  let here = channel?.id || ui.discord.place;
  if (!channel && here !== "direct" && screen.servers[0]?.channels[0]) {
    [server, channel] = [screen.servers[0], screen.servers[0].channels[0]];
    here = channel.id;
  }
  if (!channel) [here, channel] = ["direct", screen.direct];
  if (!document.hidden && channel?.messages.length) markRead("discord", channel.id, channel.messages.at(-1).id);
  const name = here === "direct" ? `@ ${screen.bot}` : `${channel.kind === "forum" ? "❏" : "#"} ${channel.name}`;
  const notice = ui.discord.trouble?.at === "join" || ui.discord.trouble?.at === "dms" ? ui.discord.trouble.text : "";
  const covered = modal();
  const empty = h("div", { class: "messages empty", key: "empty" }, h("p", {}, `This is the beginning of your talk with ${screen.bot}.`));
  show(place,
    h("div", { class: "screen", key: "screen", inert: covered !== null },
      rail(here, server), channels(here, server),
      h("div", { class: "main", key: `main/${here}` },
        h("header", { class: "place-head", key: "head" }, h("h2", {}, name)), refusal(notice),
        channel?.kind === "forum" ? forum(channel) : channel ? list(channel) : empty, writing(channel))),
    covered);
}
