/** Nested keys → path joined by dots → text; the npm package cannot take nested ones. */
export function flattened(messages, path = []) {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[[...path, key].join('.'), value]] : [...flattened(value, [...path, key])],
    ),
  );
}

/** The way back. */
export function nested(texts) {
  const messages = {};
  for (const [key, text] of texts) {
    const path = key.split('.');
    const last = path.pop();
    let at = messages;
    for (const part of path) at = at[part] ??= {};
    at[last] = text;
  }
  return messages;
}
