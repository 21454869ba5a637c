// Builds DOM nodes and brings an older tree to the state of a newer one, so that focus, typing and scrolling survive.
// Text from the platforms only ever becomes text nodes.

const HANDLERS = ["onclick", "oninput", "onchange", "onsubmit", "onkeydown", "ontoggle", "onpaste"];

export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props || {})) {
    if (value == null || value === false) continue;
    if (name.startsWith("on")) node[name.toLowerCase()] = value;
    else if (name === "key") node.dataset.key = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  if ("value" in node && props && props.value != null) node.value = props.value;
  node.append(...children.flat(9).filter((one) => one != null && one !== false));
  return node;
}

// `data-state` names the value that a control was given; only when it changes is what a person typed replaced.
function copyState(old, fresh) {
  if (old.dataset.state === fresh.dataset.state) return;
  if (old.tagName === "SELECT") [...old.options].forEach((one, at) => { one.selected = fresh.options[at]?.selected; });
  else if (old.type === "checkbox" || old.type === "radio") old.checked = fresh.checked;
  else if (old.type !== "file") old.value = fresh.value;
}

function same(old, fresh) {
  return old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && old.dataset?.key === fresh.dataset?.key;
}

export function morph(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  morphChildren(old, fresh);
  if ("value" in old && old.dataset) copyState(old, fresh);
  for (const { name } of [...old.attributes]) {
    const kept = name === "open" && ["DETAILS", "DIALOG"].includes(old.tagName);
    if (!fresh.hasAttribute(name) && !kept) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (name === "style") old.style.cssText = fresh.style.cssText; // the attribute itself is forbidden to scripts here
    else if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const name of HANDLERS) if (old[name] !== fresh[name]) old[name] = fresh[name];
}

function morphChildren(old, fresh) {
  const keyed = new Map();
  for (const one of old.children) if (one.dataset.key) keyed.set(one.dataset.key, one);
  const staying = new Set([...fresh.children].map((one) => one.dataset.key).filter(Boolean));
  let at = old.firstChild;
  const drop = () => {
    const next = at.nextSibling;
    at.remove();
    at = next;
  };
  for (const wanted of [...fresh.childNodes]) {
    const key = wanted.dataset?.key;
    while (at?.dataset?.key && !staying.has(at.dataset.key)) drop();
    let found = null;
    if (key) found = keyed.get(key);
    else if (at && !at.dataset?.key && same(at, wanted)) found = at;
    if (found && same(found, wanted)) {
      if (found === at) at = at.nextSibling;
      else old.insertBefore(found, at);
      morph(found, wanted);
    } else {
      old.insertBefore(wanted, at);
    }
  }
  while (at) drop();
}

export function show(place, ...children) {
  const fresh = place.cloneNode(false);
  fresh.append(...children.flat(9).filter((one) => one != null && one !== false));
  morphChildren(place, fresh);
}
