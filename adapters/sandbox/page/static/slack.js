// The left half: one member's Slack.

import { composer } from "./composer.js";
import { newChannel, newPerson } from "./dialogs.js";
import { h, show } from "./dom.js";
import { suggestions } from "./suggestions.js";
import { people } from "./people.js";
import { blocks } from "./slack_blocks.js";
import { list } from "./slack_messages.js";
import { modal } from "./slack_modal.js";
import { act, ask, data, keep, lastRead, markRead, redraw, ui } from "./store.js";

function unread(id) {
  const since = lastRead("slack", id);
  const rows = data.slack.channels[id].messages.flatMap((one) => [one, ...one.thread]);
  return rows.filter((one) => one.ts > since && one.user !== data.slack.person.id).length;
}

function newest(channel) {
  return channel.messages.flatMap((one) => [one, ...one.thread]).reduce((last, one) => (one.ts > last ? one.ts : last), "");
}

function go(place, tab = "messages") {
  Object.assign(ui.slack, { place, tab, thread: "", editing: "", trouble: null });
  keep();
  if (place === data.slack.direct) act("slack", "home", { tab: tab === "home" ? "home" : "messages" }, "home");
  else redraw();
}

function placeButton(id, name, sign, here) {
  const count = id === here ? 0 : unread(id);
  return h("button", {
    type: "button", class: `place ${id === here ? "here" : ""} ${count ? "unread" : ""}`, key: id,
    "aria-current": id === here ? "page" : null, onclick: () => go(id),
  }, h("span", { class: "place-sign", "aria-hidden": "true" }, sign), h("span", { class: "place-name" }, name),
  count ? h("span", { class: "count", "aria-label": `${count} unread` }, String(count)) : null);
}

function sidebar(here) {
  const screen = data.slack;
  const rooms = Object.entries(screen.channels).filter(([, one]) => one.kind !== "im");
  return h("nav", { class: "sidebar", "aria-label": "Slack channels", key: "sidebar" },
    h("h1", { class: "sidebar-head" }, screen.workspace),
    h("div", { class: "sidebar-scroll" },
      h("h2", {}, "Channels"),
      rooms.map(([id, one]) => placeButton(id, one.name, one.kind === "group" ? "⚿" : "#", here)),
      screen.may_join.map((one) => h("button", {
        type: "button", class: "place quiet", key: `join-${one.id}`, onclick: () => act("slack", "join", { channel: one.id }, "join"),
      }, h("span", { class: "place-sign", "aria-hidden": "true" }, "#"), h("span", { class: "place-name" }, `Join ${one.name}`))),
      h("button", {
        type: "button", class: "place quiet", key: "add", onclick: async () => {
          const name = await newChannel();
          if (name) act("slack", "channel", { name }, "join");
        },
      }, h("span", { class: "place-sign", "aria-hidden": "true" }, "+"), h("span", { class: "place-name" }, "Add channel")),
      h("h2", {}, "Apps"),
      placeButton(screen.direct, screen.bot, "T", here)),
    people("slack", () => newPerson("slack").then((given) => given && ask("/api/people", given))));
}

function head(channel, here) {
  if (here !== data.slack.direct) {
    return h("header", { class: "place-head", key: "head" }, h("h2", {}, `# ${channel.name}`));
  }
  const tab = (name, label) => h("button", {
    type: "button", class: "tab", key: name, role: "tab", "aria-selected": String(ui.slack.tab === name), onclick: () => go(here, name),
  }, label);
  return h("header", { class: "place-head", key: "head" }, h("h2", {}, data.slack.bot, h("span", { class: "badge-app" }, "App")),
    h("div", { class: "tabs", role: "tablist", "aria-label": data.slack.bot }, tab("messages", "Messages"), tab("home", "Home")));
}

function home() {
  const view = data.slack.home;
  if (!view) return h("div", { class: "home", key: "home" }, h("p", { class: "small" }, "Nothing here yet."));
  const use = {
    id: view.id, values: view.state.values, waiting: ui.slack.waiting,
    press: (element, block, value) => act("slack", "press", { view: view.id, action: element.action_id, block: block.block_id, value }, "home"),
  };
  return h("div", { class: "home", key: "home", tabindex: "0", role: "region", "aria-label": "App Home" }, blocks(view.blocks, use));
}

function writing(here, thread) {
  const channel = data.slack.channels[here];
  const name = here === data.slack.direct ? data.slack.bot : `#${channel.name}`;
  const place = thread ? `${here}/${thread}` : here;
  const commands = data.slack.commands.flatMap((one) => [
    { name: `${one} here`, description: "make this channel an ad channel" },
    { name: `${one} status`, description: "where everything stands" },
    { name: `${one} allow`, description: "let somebody own projects" },
    { name: `${one} link`, description: "join your Discord account" }]);
  return composer({
    half: "slack", place, label: thread ? "Reply in the thread" : `Message ${name}`, commands,
    send: (text, files) => act("slack", text.startsWith("/") ? "slash" : "say", { channel: here, text, files, thread: thread || null }, `composer/${place}`),
  });
}

function threadPane(channel, here) {
  const top = channel.messages.find((one) => one.ts === ui.slack.thread);
  if (!top) return null;
  return h("aside", { class: "thread", "aria-label": "Thread", key: "thread" },
    h("header", { class: "place-head" }, h("h2", {}, "Thread"),
      h("button", { type: "button", class: "plain", "aria-label": "Close the thread", onclick: () => { ui.slack.thread = ""; redraw(); } }, "×")),
    list(here, [{ ...top, thread: [] }, ...top.thread], { thread: top.ts }), writing(here, top.ts));
}

export function drawSlack() {
  const place = document.getElementById("slack");
  if (!data.slack) return;
  const here = data.slack.channels[ui.slack.place] ? ui.slack.place : data.slack.direct;
  const channel = data.slack.channels[here];
  const atHome = here === data.slack.direct && ui.slack.tab === "home";
  if (!document.hidden && !atHome) markRead("slack", here, newest(channel));
  const thread = atHome ? null : threadPane(channel, here);
  const covered = modal();
  show(place,
    h("div", { class: `screen ${thread ? "with-thread" : ""}`, key: "screen", inert: covered !== null },
      sidebar(here),
      h("div", { class: "main", key: `main/${here}` }, head(channel, here),
        atHome ? home() : [
          here === data.slack.direct && data.bar.empty ? suggestions() : list(here, channel.messages), writing(here, "")]),
      thread),
    covered);
}
