// Starts the page: recalls where its reader was, draws at every change, keeps lists at their newest message.

import { drawBar, dress, tick } from "./bar.js";
import { drawDiscord } from "./discord.js";
import { drawSlack } from "./slack.js";
import { acts, data, listen, onDraw, recall, redraw, shownChange, tell } from "./store.js";

const NEAR = 60; // within so many pixels of the end, a list follows what arrives
const places = new Map(); // which list stood where

function lists() {
  return [...document.querySelectorAll("[data-scroll]")];
}

function draw() {
  const atEnd = new Map(lists().map((one) => [one, one.scrollHeight - one.scrollTop - one.clientHeight < NEAR]));
  dress();
  drawBar();
  drawSlack();
  drawDiscord();
  for (const one of lists()) {
    const half = one.dataset.key;
    const fresh = places.get(one) !== one.dataset.scroll;
    places.set(one, one.dataset.scroll);
    if (half && (fresh || atEnd.get(one) !== false)) one.scrollTop = one.scrollHeight;
  }
  focusModal();
  // For whoever drives this page from outside: what it shows, and whether an act still waits.
  Object.assign(document.documentElement.dataset, { change: shownChange(), waiting: acts.open });
}

let modal = null;
let before = null;

function focusModal() {
  const shown = document.querySelector(".modal")?.dataset.key || null;
  if (shown && shown !== modal) {
    before = document.activeElement;
    const form = document.querySelector(".modal");
    (form.querySelector(".modal-body :is(input, textarea, select, button)") || form.querySelector(".modal-foot button"))?.focus();
  } else if (!shown && modal && before?.isConnected) {
    before.focus();
  }
  modal = shown;
}

let waiting = false;
onDraw(() => {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    if (data.bar) draw();
  });
});

let lost = false;
recall();
listen((gone) => {
  if (gone && !lost) tell("The sandbox does not answer; waiting for it to come back.");
  if (!gone && lost) tell("The sandbox is back.");
  lost = gone;
});
setInterval(tick, 5000);
document.addEventListener("visibilitychange", redraw);
