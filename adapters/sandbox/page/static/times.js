// Instants in a person's own zone.

const made = new Map();

function format(zone, shape) {
  const key = zone + JSON.stringify(shape);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...shape }));
  return made.get(key);
}

export const clock = (at, zone) => format(zone, { hour: "2-digit", minute: "2-digit" }).format(at);
export const day = (at, zone) => format(zone, { weekday: "short", day: "numeric", month: "short" }).format(at);
export const longDay = (at, zone) => format(zone, { weekday: "long", day: "numeric", month: "long" }).format(at);
export const city = (zone) => zone.split("/").pop().replaceAll("_", " ");
