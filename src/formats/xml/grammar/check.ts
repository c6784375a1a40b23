import { descendants, type XmlDocument } from '../tree.js';
import type { Violation } from '../violation.js';
import { checkAttributes, checkGlobalAttributes } from './attributes.js';
import { checkContent } from './content.js';
import { compiled, type Grammar } from './grammar.js';
import { createNames } from './names.js';

/**
 * Whether a document has the elements and attributes that a grammar asks for, where it asks for them. What no
 * grammar describes, and what stands in it, is left alone, save elements that the grammar does describe.
 */
export function checkGrammar({ root }: XmlDocument, grammar: Grammar): Violation[] {
  const names = createNames(grammar);
  const rules = new Map(Object.entries(grammar.elements).map(([name, rule]) => [name, compiled(rule)]));
  return [root, ...descendants(root)].flatMap((element) => {
    const rule = rules.get(names.of(element));
    if (rule === undefined) return checkGlobalAttributes(element, grammar, names);
    return [
      ...checkAttributes(element, rule, grammar, names),
      ...checkContent(element, rule.model, grammar, names),
    ];
  });
}
