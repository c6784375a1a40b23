import { createInstance, type TFunction } from 'i18next';
import type { MessageValues } from '../model/finding.js';

/** Every word the tool says, in one interface language. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The message of an id, its values put in and isolated; the id itself where there is none. */
  say(id: string, values?: MessageValues): string;
}

/** A catalogue: nested keys → messages in i18next's syntax. */
export type Catalogue = Readonly<Record<string, unknown>>;

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const leftToRight = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]|\d[-./:]\d/;
/** A flag written into an Arabic message: without isolation its dashes stray to the other side. */
const flag = /(?<![\w-])--[a-z][a-z-]*/g;

/** The words of a language, from its catalogue. */
export function createWords(language: string, catalogue: Catalogue): Words {
  const direction = language.startsWith('ar') ? 'rtl' : 'ltr';
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { messages: catalogue } },
    defaultNS: 'messages',
    interpolation: { escape: (value: string) => isolated(value, direction) },
  });
  const translate: TFunction = i18n.t;
  const say = (id: string, values: MessageValues = {}): string => {
    const message = translate(id, { ...values });
    return direction === 'rtl' ? message.replace(flag, '\u2068$&\u2069') : message;
  };
  return { language, direction, say };
}

/**
 * Wraps an inserted value in FSI … PDI where its letters run against the message, so that no terminal
 * carries the words around it along (Unicode Standard Annex 9).
 */
export function isolated(value: string, direction: 'ltr' | 'rtl'): string {
  const against = direction === 'ltr' ? rightToLeft : leftToRight;
  return against.test(value) ? `\u2068${value}\u2069` : value;
}
