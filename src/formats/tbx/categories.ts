/** Meta data-category elements of ISO 30042, under which a file in DCA style names its categories. */
export type Meta =
  | 'admin'
  | 'adminNote'
  | 'descrip'
  | 'descripNote'
  | 'ref'
  | 'termNote'
  | 'transac'
  | 'transacNote'
  | 'xref';

/** Where in an entry a category may stand. */
export type Level = 'conceptEntry' | 'langSec' | 'termSec';

/** The modules that the public dialects are made of. */
export type Module = 'min' | 'basic' | 'linguist';

/** A data category of a module. */
export interface Category {
  readonly name: string;
  readonly module: Module;
  readonly meta: Meta;
  readonly levels: readonly Level[];
  /** What it may hold; anything where absent. */
  readonly values?: readonly string[];
}

const all: readonly Level[] = ['conceptEntry', 'langSec', 'termSec'];
const conceptOrTerm: readonly Level[] = ['conceptEntry', 'termSec'];
const term: readonly Level[] = ['termSec'];

const category = (
  module: Module,
  meta: Meta,
  name: string,
  levels: readonly Level[],
  values?: readonly string[],
): Category => ({ name, module, meta, levels, ...(values === undefined ? {} : { values }) });

/** The data categories of the public dialects, after their module descriptions (TBX modules Min, Basic, Linguist). */
const categories: readonly Category[] = [
  category('min', 'termNote', 'administrativeStatus', term, [
    'preferredTerm-admn-sts',
    'admittedTerm-admn-sts',
    'deprecatedTerm-admn-sts',
    'supersededTerm-admn-sts',
  ]),
  category('min', 'admin', 'customerSubset', conceptOrTerm),
  category('min', 'xref', 'externalCrossReference', conceptOrTerm),
  category('min', 'termNote', 'partOfSpeech', term, ['noun', 'verb', 'adjective', 'adverb', 'other']),
  category('min', 'descrip', 'subjectField', ['conceptEntry']),
  category('basic', 'descrip', 'context', term),
  category('basic', 'ref', 'crossReference', conceptOrTerm),
  category('basic', 'descrip', 'definition', ['conceptEntry', 'langSec']),
  category('basic', 'termNote', 'geographicalUsage', term),
  category('basic', 'termNote', 'grammaticalGender', term, ['masculine', 'feminine', 'neuter', 'other']),
  category('basic', 'admin', 'projectSubset', conceptOrTerm),
  category('basic', 'transacNote', 'responsibility', all),
  category('basic', 'admin', 'source', all),
  category('basic', 'termNote', 'termLocation', term, [
    'checkBox',
    'comboBox',
    'comboBoxElement',
    'dialogBox',
    'groupBox',
    'informativeMessage',
    'interactiveMessage',
    'menuItem',
    'progressBar',
    'pushButton',
    'radioButton',
    'slider',
    'spinBox',
    'tab',
    'tableText',
    'textBox',
    'toolTip',
    'user-definedType',
  ]),
  category('basic', 'termNote', 'termType', term, [
    'fullForm',
    'acronym',
    'abbreviation',
    'shortForm',
    'variant',
    'phrase',
  ]),
  category('basic', 'transac', 'transactionType', all, ['origination', 'modification']),
  category('basic', 'xref', 'xGraphic', ['conceptEntry', 'langSec']),
  category('linguist', 'termNote', 'grammaticalNumber', term, [
    'singular',
    'plural',
    'dual',
    'mass',
    'otherNumber',
  ]),
  category('linguist', 'admin', 'reading', term),
  category('linguist', 'adminNote', 'readingNote', term),
  category('linguist', 'termNote', 'register', term, [
    'colloquialRegister',
    'neutralRegister',
    'technicalRegister',
    'in-houseRegister',
    'bench-levelRegister',
    'slangRegister',
    'vulgarRegister',
  ]),
  category('linguist', 'termNote', 'transferComment', term),
];

const byName: ReadonlyMap<string, Category> = new Map(categories.map((each) => [each.name, each]));

/** The category of a name, in whichever module. */
export const categoryOf = (name: string): Category | undefined => byName.get(name);
