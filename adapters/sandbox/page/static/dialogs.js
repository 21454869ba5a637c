// Small questions in a native dialog: is this meant, and who is new.

import { h } from "./dom.js";

function open(title, body, yes, no, danger) {
  return new Promise((done) => {
    const form = h("form", { method: "dialog" },
      h("h2", { id: "dialog-title" }, title), body,
      h("div", { class: "dialog-buttons" },
        h("button", { type: "button", onclick: () => box.close("") }, no),
        h("button", { class: danger ? "danger" : "primary", value: "yes" }, yes)));
    const box = h("dialog", { class: "dialog", "aria-labelledby": "dialog-title" }, form);
    box.addEventListener("close", () => {
      const fields = new FormData(form);
      box.remove();
      done(box.returnValue === "yes" ? fields : null);
    });
    document.body.append(box);
    box.showModal();
  });
}

// Slack's confirmation object of a button.
export async function confirmed(confirm) {
  const text = (one) => one?.text || "";
  const body = h("p", { class: "dialog-text" }, text(confirm.text));
  const danger = confirm.style === "danger";
  return Boolean(await open(text(confirm.title), body, text(confirm.confirm), text(confirm.deny), danger));
}

export async function newPerson(where) {
  const zones = ["Europe/Berlin", "Europe/London", "Africa/Lagos", "Africa/Nairobi", "Asia/Manila", "Asia/Kolkata",
    "America/New_York", "America/Sao_Paulo", "Australia/Sydney"];
  const zone = where === "slack" ? zones[0] : "Asia/Manila";
  const fields = await open(where === "slack" ? "A new member of the workspace" : "Somebody new on Discord",
    h("div", { class: "dialog-fields" },
      h("label", {}, "Name", h("input", { name: "name", required: true, maxlength: 40, autocomplete: "off" })),
      h("label", {}, "Time zone", h("select", { name: "zone" },
        zones.map((one) => h("option", { selected: one === zone }, one))))), "Add", "Cancel");
  return fields && { name: fields.get("name"), zone: fields.get("zone"), platform: where };
}

export async function newChannel() {
  const fields = await open("A new channel", h("div", { class: "dialog-fields" },
    h("label", {}, "Name", h("input", { name: "name", required: true, maxlength: 80, autocomplete: "off" }))), "Add", "Cancel");
  return fields && fields.get("name");
}

export async function sure(title, text, yes) {
  return Boolean(await open(title, h("p", { class: "dialog-text" }, text), yes, "Cancel", true));
}
