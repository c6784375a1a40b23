import type { LanguageBreaks } from '../../text/segmentation/languages.js';
import type { BreakRule } from '../../text/segmentation/rules.js';
import { serialiseDocument, type XmlValue, xml } from '../xml/build.js';
import { srxNamespace } from './srx.js';

/** What inline codes do at a break: an opening code goes with what follows, the others with what they follow. */
const formats = { start: 'no', end: 'yes', isolated: 'yes' };

/** Rules of segmentation as an SRX 2.0 file; the first map that fits a language is its only one. */
export function writeSrx(sets: readonly LanguageBreaks[]): string {
  const root = xml('srx', { xmlns: srxNamespace, version: '2.0' }, [
    xml(
      'header',
      { segmentsubflows: 'yes', cascade: 'no' },
      Object.entries(formats).map(([type, include]) => xml('formathandle', { type, include })),
    ),
    xml('body', {}, [xml('languagerules', {}, sets.map(rulesOf)), xml('maprules', {}, sets.map(mapOf))]),
  ]);
  return serialiseDocument(root, { indent: '  ' });
}

const rulesOf = ({ name, rules }: LanguageBreaks): XmlValue =>
  xml('languagerule', { languagerulename: name }, rules.map(ruleOf));

const ruleOf = ({ breaks, before, after }: BreakRule): XmlValue =>
  xml('rule', { break: breaks ? 'yes' : 'no' }, [
    xml('beforebreak', {}, [before]),
    xml('afterbreak', {}, [after]),
  ]);

const mapOf = ({ name, languages }: LanguageBreaks): XmlValue =>
  xml('languagemap', { languagepattern: languages, languagerulename: name });
