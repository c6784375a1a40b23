import { headsIn } from './heads.js';
import type { LanguageData } from './language.js';
import { arabicScript } from './scripts.js';
import { words } from './word-list.js';

/** Persian, as data. No clitics before a name; و is a word; the half-space parts endings, of which the ezafe is silent. */
export const persian: LanguageData = {
  ...arabicScript,
  tag: 'fa',
  silentEnding: /\u200c[یيئ]$|(?<=ه)[\u0654]$/u,
  // The half-space ends a word (ترک‌ها, حزب‌الله), unless only the silent ending follows.
  breaks: /\u200c(?![یيئ](?![\p{L}\p{M}]))/uy,
  suffixes: [/(?<=\p{L}{2})ها(?:ی|ي)?$/u, /(?<=\p{L}{3})ان$/u],
  generics: new Set(headsIn('fa')),
  functionWords: words(`
    و در از به با بر برای تا را که این ان آن یک هر هیچ همه هم نیز ولی اما اگر یا نه پس چون زیرا بین میان پیش بعد قبل روی زیر
    است بود شد شده می نمی ها های ای ام اند کرد کردند گفت گفتند داد خود ما او انها آنها من تو شما دیگر باید چه چند کنار سوی
    علیه درباره توسط بدون طی امروز دیروز فردا
  `),
  grammar: { is: 'no-articles', endingAfter: /[هاو]$/u },
};
