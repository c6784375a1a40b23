import { descendants, type XmlDocument } from '../tree.js';
import type { Violation } from '../violation.js';
import { checkAttributes, checkGlobalAttributes } from './attributes.js';
import { checkContent } from './content.js';
import { contentModel, type Grammar } from './grammar.js';
import { createNames } from './names.js';

/**
 * Whether a document has the elements and attributes that a grammar asks for, where it asks for them. What no
 * grammar describes, and what stands in it, is left alone, save elements that the grammar does describe.
 */
export function checkGrammar({ root }: XmlDocument, grammar: Grammar): Violation[] {
  const names = createNames(grammar);
  const models = new Map(
    Object.entries(grammar.elements).map(([name, { content }]) => [name, contentModel(content)]),
  );
  return [root, ...descendants(root)].flatMap((element) => {
    const name = names.of(element);
    const rule = grammar.elements[name];
    const model = models.get(name);
    if (rule === undefined || model === undefined) return checkGlobalAttributes(element, grammar, names);
    return [
      ...checkAttributes(element, rule, grammar, names),
      ...checkContent(element, model, grammar, names),
    ];
  });
}
