import type { Splice } from '../../../text/splice.js';
import { type XmlValue, xml } from '../../xml/build.js';
import { attribute, childElements, firstChild, type XmlElement } from '../../xml/tree.js';
import { glossaryNamespace, metadataNamespace } from '../dialect.js';
import type { GlossaryEntry, GlossaryForm } from './annotation.js';
import { appendedTo, insertedBefore } from './layout.js';
import type { Work } from './work.js';

/** Ids of the first marks of a concept in a unit. */
export type FirstMarks = ReadonlyMap<string, { readonly source?: string; readonly target?: string }>;

/** The glossary of a unit: an entry for each concept that its segments name and that it has none for yet. */
export function glossarySplices(
  unit: XmlElement,
  concepts: Iterable<string>,
  marks: FirstMarks,
  { glossary, namespaces, document }: Work,
): Splice[] {
  const known = firstChild(unit, 'glossary', glossaryNamespace);
  const there = new Set(
    known === undefined ? [] : childElements(known).map((entry) => attribute(entry, 'id')),
  );
  const wanted = Array.from(concepts).flatMap((concept) =>
    there.has(concept) ? [] : (glossary.get(concept) ?? []),
  );
  if (wanted.length === 0) return [];
  const gls = namespaces.prefix('gls', glossaryNamespace);
  const mda = namespaces.prefix('mda', metadataNamespace);
  const values = wanted.map((entry) => entryElement(entry, marks, gls, mda));
  if (known !== undefined) return appendedTo(known, values, document.text);
  const place = unit.children.find((child) => child.kind === 'element')?.start ?? unit.closeStart;
  return insertedBefore([xml(`${gls}glossary`, {}, values)], place, document.text);
}

function entryElement(entry: GlossaryEntry, marks: FirstMarks, gls: string, mda: string): XmlValue {
  const { source, target } = marks.get(entry.id) ?? {};
  const translations = entry.forms
    .filter(({ status }) => usable.has(status))
    .map((form, index) =>
      xml(`${gls}translation`, { ref: index === 0 ? reference(target) : undefined, source: form.source }, [
        form.text,
      ]),
    );
  return xml(`${gls}glossEntry`, { id: entry.id, ref: reference(source ?? target) }, [
    xml(`${gls}term`, { source: entry.termSource }, [entry.term]),
    ...translations,
    ...(entry.definition === undefined ? [] : [xml(`${gls}definition`, {}, [entry.definition])]),
    metadataOf(entry, mda),
  ]);
}

const reference = (id: string | undefined): string | undefined => (id === undefined ? undefined : `#${id}`);

/** Statuses of forms that a translator may write; what to avoid is told in the metadata. */
const usable: ReadonlySet<string> = new Set(['preferred', 'admitted']);

/** The store's status, and its name in ISO 30042 where that has one. */
const administrative: ReadonlySet<string> = new Set(['preferred', 'admitted', 'deprecated', 'superseded']);

function metadataOf({ forms, facts }: GlossaryEntry, mda: string): XmlValue {
  const meta = (type: string, text: string): XmlValue => xml(`${mda}meta`, { type }, [text]);
  const group = (category: string, children: readonly XmlValue[]): XmlValue =>
    xml(`${mda}metaGroup`, { category }, children);
  const ofForm = ({ text, status, type }: GlossaryForm): XmlValue =>
    group('translation', [
      meta('text', text),
      meta('status', status),
      ...(administrative.has(status) ? [meta('administrativeStatus', `${status}Term-admn-sts`)] : []),
      meta('termType', type),
    ]);
  const concept =
    facts.length === 0
      ? []
      : [
          group(
            'concept',
            facts.map(([type, text]) => meta(type, text)),
          ),
        ];
  return xml(`${mda}metadata`, {}, [...concept, ...forms.map(ofForm)]);
}
