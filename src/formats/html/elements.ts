const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that text does not run through: what a browser lays out as blocks, cells and controls (HTML, § 15.3). */
export const blocks = words(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li ' +
    'link listing main menu meta nav noframes noscript ol optgroup option p search section select slot summary ' +
    'table tbody td template tfoot th thead title tr ul',
);

/** Elements whose content is not prose, or not laid out as prose is. */
export const skipped = words(
  'applet audio canvas embed iframe listing math noembed noframes object plaintext pre script style svg textarea ' +
    'video xmp',
);

/** Elements whose content stands in the text and is not prose. */
export const codes = words('code data kbd samp tt var');

/** Elements whose content is said beside the text. */
export const asides = words('rp rt rtc');

/** Elements that stand in the text as one thing that is no letter. */
export const objects = words('audio canvas embed iframe img input math object svg video');

/** Attributes that a reader reads or hears, wherever they stand. */
const readAttributes = words(
  'alt aria-description aria-label aria-placeholder aria-roledescription placeholder title',
);

/** Descriptions of the page for those who see it elsewhere. */
const descriptions = words(
  'description og:description og:title og:image:alt twitter:description twitter:title twitter:image:alt',
);

/** Whether an attribute's value is prose. @param attributes all of the element's. */
export function isProse(
  element: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): boolean {
  if (element === 'meta')
    return (
      name === 'content' &&
      descriptions.has((attributes['name'] ?? attributes['property'] ?? '').toLowerCase())
    );
  if (element === 'input' && name === 'value')
    return /^(?:button|reset|submit)$/i.test(attributes['type'] ?? '');
  if (name === 'label') return /^(?:optgroup|option|track)$/.test(element);
  return readAttributes.has(name);
}
