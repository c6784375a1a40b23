// What is done with every file of a suite that could be read, beside validating it. A step gives what is wrong
// with the file, or nothing.
import { descendants } from '../../dist/formats/xml/tree.js';

/** Whether every element and attribute of the tree stands where it says. */
function placed({ root, text }) {
  for (const element of [root, ...descendants(root)]) {
    if (!text.startsWith(`<${element.name}`, element.start)) return `element at ${element.start}`;
    const stray = element.attributes.find((attribute) => !isPlaced(attribute, text));
    if (stray !== undefined) return `attribute ${stray.name} at ${stray.start}`;
  }
  return undefined;
}

function isPlaced({ name, value, start, valueSpan }, text) {
  const written = text.slice(valueSpan.start, valueSpan.end);
  return text.startsWith(name, start) && (written === value || /[&\s]/.test(written));
}

export const steps = [{ name: 'placed', run: placed }];
