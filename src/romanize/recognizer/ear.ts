import type { Language } from '../../text/language.js';
import { remembering } from '../../text/remembering.js';
import { type Glance, open, type Shown } from './glance.js';
import { shownBy } from './pairings.js';
import type { PreparedName, PreparedSpelling } from './readings.js';
import { prepareSpelling } from './readings.js';
import { glance, prepareName, similarity } from './recognizer.js';

/** What the ear knows of a stretch of the target, read once for many names; empty where it hears nothing. */
export interface Heard {
  readonly name?: PreparedName;
  readonly spelling?: PreparedSpelling;
}

/** How well a stretch of the target renders one of the source, 0..1; 0 where that is less than `least`. */
export type Listener = (heard: Heard, least: number) => number;

/** Hears names of one language in texts of another, whichever of the two is in Arabic script. */
export interface Ear {
  /** Whether it hears anything: names that both write in one script are compared by the eye. */
  readonly hears: boolean;
  /** A name as the store has it. */
  of(source: string): Listener;
  /** Words of a text, which may be ordinary ones and spell nothing. */
  ofWords(source: string): Listener;
  read(target: string): Heard;
  /** What tells at a glance whether a listener of the source may hear at least so much; not remembered. */
  glance(source: string, least: number): Glance;
  /** What a glance takes in; undefined where it settles nothing. */
  shown(heard: Heard): Shown | undefined;
}

const silence = (): Listener => () => 0;
const unseeing = { glance: () => open, shown: () => undefined };
const deaf: Ear = { hears: false, of: silence, ofWords: silence, read: () => ({}), ...unseeing };

/** Whether names in a language are told by how they sound: those in Arabic script. */
export const isHeard = ({ script }: Pick<Language, 'script'>): boolean => script === 'Arabic';

/** The ear for a pair of languages; it keeps what it has read lately, for texts repeat their names. */
export function earBetween(source: Language, target: Language): Ear {
  if (isHeard(source) && target.script === 'Latin') return arabicToLatin(target);
  return source.script === 'Latin' && isHeard(target) ? latinToArabic(source) : deaf;
}

function arabicToLatin({ tag }: Language): Ear {
  const of = remembering((arabic): Listener => {
    let name: PreparedName | undefined;
    return ({ spelling }, least) => {
      if (spelling === undefined) return 0;
      // Most of a name's words are never heard by themselves.
      name ??= prepareName(arabic);
      return similarity(name, spelling, least);
    };
  });
  return {
    hears: true,
    of,
    ofWords: of,
    read: remembering((latin) => ({ spelling: prepareSpelling(latin, tag) })),
    glance,
    shown: ({ spelling }) => spelling && shownBy(spelling),
  };
}

function latinToArabic({ tag }: Language): Ear {
  const listener =
    (spelling: PreparedSpelling): Listener =>
    ({ name }, least) =>
      name === undefined ? 0 : similarity(name, spelling, least);
  return {
    hears: true,
    of: remembering((latin) => listener(prepareSpelling(latin, anyLanguage))),
    ofWords: remembering((latin) => listener(prepareSpelling(latin, tag))),
    read: remembering((arabic) => ({ name: prepareName(arabic) })),
    ...unseeing,
  };
}

/** What the store has as a name is one, whatever else the letters say in its language. */
const anyLanguage = 'und';
