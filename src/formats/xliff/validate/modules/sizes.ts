import {
  attribute,
  attributeNode,
  childElements,
  descendants,
  firstChild,
  type XmlElement,
} from '../../../xml/tree.js';
import { placeOf, type Violation, violation } from '../../../xml/violation.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';

const { slr } = moduleNamespaces;

/** What the profiles that XLIFF itself defines take; other profiles define their own. */
const forms: readonly { name: string; profile: string; form: RegExp; allowed: string }[] = [
  {
    name: 'sizeRestriction',
    profile: 'generalProfile',
    form: /^(?:\*|\d+(?:,(?:\d+|\*))?)$/,
    allowed: '*, 9, 0,9, 0,*',
  },
  {
    name: 'storageRestriction',
    profile: 'storageProfile',
    form: /^(?:\*|\d+(?:,(?:\d+|\*))?)$/,
    allowed: '*, 9, 0,9, 0,*',
  },
  { name: 'sizeInfo', profile: 'generalProfile', form: /^\d+$/, allowed: '0, 1, 2 …' },
  { name: 'equivStorage', profile: 'storageProfile', form: /^\d+$/, allowed: '0, 1, 2 …' },
];

/** The Size and Length Restriction module (section 5.7). */
export function* checkSizes({ files }: Xliff): Generator<Violation> {
  for (const { element: file } of files)
    for (const element of [file, ...descendants(file)]) {
      if (!element.attributes.some(({ uri }) => uri === slr)) continue;
      yield* inForm(element, firstChild(file, 'profiles', slr));
      yield* info(element);
    }
}

function* inForm(element: XmlElement, profiles: XmlElement | undefined): Generator<Violation> {
  for (const { name, profile, form, allowed } of forms) {
    const given = attributeNode(element, name, slr);
    if (given === undefined || form.test(given.value)) continue;
    const named = (profiles && attribute(profiles, profile)) ?? '';
    const ofXliff = named.startsWith('xliff:') || (named === '' && isFraction(given.value));
    const values = { attribute: given.name, value: given.value, allowed };
    if (ofXliff) yield violation('size-form', placeOf(element, given), values);
  }
}

/** Whatever a size is measured in, it is no fraction. */
const isFraction = (value: string): boolean => /^\d*\.\d+$/.test(value);

/** How large a code is, is told once, in place or by reference, and not on an end that has its start. */
function* info(element: XmlElement): Generator<Violation> {
  const [size, reference, storage] = ['sizeInfo', 'sizeInfoRef', 'equivStorage'].map((name) =>
    attributeNode(element, name, slr),
  );
  if (size !== undefined && reference !== undefined)
    yield violation('size-info-twice', placeOf(element, reference));
  const first = size ?? reference ?? storage;
  if (element.local === 'ec' && attribute(element, 'isolated') !== 'yes' && first !== undefined)
    yield violation('size-on-end', placeOf(element, first), { attribute: first.name });
  if (reference !== undefined && !leads(reference.value, element))
    yield violation('size-info-ref', placeOf(element, reference), { id: reference.value });
}

/** To something in size data beside the element or beside what it lies in. */
function leads(id: string, element: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at?.parent !== undefined; at = at.parent)
    for (const data of childElements(at.parent, 'data', slr))
      for (const each of descendants(data)) if (attribute(each, 'id') === id) return true;
  return false;
}
