import { headsIn } from './heads.js';
import type { LanguageData } from './language.js';
import { latin } from './scripts.js';
import { words } from './word-list.js';

/** French, as data. Elided words are words of their own: l'Iran, d'Alep. */
export const french: LanguageData = {
  ...latin,
  tag: 'fr',
  breaks: /(?<=(?<![\p{L}\p{M}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu))['’]/iuy,
  suffixes: [/(?<=[\p{L}\p{N}]{2})s$/u],
  heads: words(`
    mouvement front brigade brigades groupe armee forces coalition comite conseil fleuve riviere mont monts
    quartier district region operation envoye institut observatoire gouvernement unites parti organisation ville
  `),
  generics: new Set(headsIn('fr')),
  links: words('le la les l de du des d a au aux'),
  articles: new Set([...latin.articles, 'le', 'la', 'les', 'l']),
  functionWords: words(`
    le la les l un une des du de d a au aux et ou ni mais or car donc que qu qui quoi dont ou ce cet cette ces c son sa
    ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous je tu se s y en ne n pas
    plus moins tres dans par pour sur sous avec sans entre vers chez contre depuis pendant avant apres devant
    derriere selon malgre jusque jusqu lors lorsque lorsqu puis puisque puisqu quand comme si est sont etait etaient
    a ont avait avaient fut furent sera seront etre avoir fait dit ainsi aussi alors encore deja tout tous toute
    toutes autre autres meme memes quelque quelques chaque aucun aucune
  `),
  grammar: {
    is: 'elided-articles',
    definite: ['le', 'la', 'les', "l'"],
    contractions: [
      ['de', 'le', 'du'],
      ['de', 'les', 'des'],
      ['à', 'le', 'au'],
      ['à', 'les', 'aux'],
    ],
    elidable: ['de', 'que', 'jusque', 'lorsque', 'puisque'],
    // An h is not elided before in names from Arabic: de Homs, le Hezbollah.
    vowel: /^[aeiouœ]/iu,
  },
};
