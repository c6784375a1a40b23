import { headsIn } from './heads.js';
import type { LanguageData } from './language.js';
import { latin } from './scripts.js';
import { words } from './word-list.js';

/** English, as data. */
export const english: LanguageData = {
  ...latin,
  tag: 'en',
  // Possessive before plural: "Ankara's" is Ankara + 's, not Ankara' + s.
  suffixes: [/['’ʼ]s$/iu, /(?<=[\p{L}\p{N}]{2})s$/u],
  possessive: /['’ʼ]s$/iu,
  heads: words(`
      movement front brigade brigades group army forces coalition committee council river mountain
      mountains district neighbourhood neighborhood countryside room operations operation envoy
      institute observatory government units
    `),
  generics: new Set(headsIn('en')),
  links: words('the of de du la le des d'),
  articles: new Set([...latin.articles, 'the']),
  functionWords: words(`
    a about across after again against ahead alone along also although always amid among an and
    apart are around as aside at away back be beat became because been before began behind being
    below beneath beside besides between beyond bled blew both bought broke brought built but by
    came can cannot caught chose could cut dealt denies despite did do does down drew drove dug
    during elsewhere except fell first fled flew flung for forbade forgot forward fought found
    from froze gave grew had has have heard held here hid hit how however hurt if in inside
    insists instead into is it itself kept knew laid later lay led left let like lost made may
    meant meanwhile met might moreover must near nearby never no nor not now of off often on
    once only onto or out outside over overran paid per perhaps plans put quit ran read refuses
    remains rose said sang sank sat saw says seeks seized sent set shall she shook shot should
    showed shut since slept slid so soon sought spent split spread still stole stood struck
    stuck swept swore taught than that the their them then there they this though thought threw
    through to today together told tomorrow too took toward towards under understood undertook
    unless unlike until up upon versus via wants was went were what when where whether which
    while who whose why will with withdrew within without withstood won wore would wrote
    yesterday yet
  `),
  adjectives: {
    endings: 'n an ian ia ern ean nian ese i ish er ic ite s ns ans ians eans is ers ites'.split(' '),
    lost: 'a e o y i as es os ia ah eh'.split(' '),
    irregular: {
      france: 'french frenchman',
      netherlands: 'dutch',
      holland: 'dutch',
      'united kingdom': 'british',
      greece: 'greek greeks',
      spain: 'spanish spaniard spaniards',
      denmark: 'danish dane danes',
      sweden: 'swede swedes',
      finland: 'finnish finn finns',
      poland: 'polish pole poles',
      ireland: 'irish',
      scotland: 'scottish scots',
      wales: 'welsh',
      switzerland: 'swiss',
      norway: 'norwegian norwegians',
      portugal: 'portuguese',
      turkey: 'turkish turk turks',
      turkiye: 'turkish turk turks',
      czechia: 'czech czechs',
      slovakia: 'slovak slovaks',
      serbia: 'serb serbs',
      croatia: 'croat croats',
      philippines: 'filipino filipinos philippine',
      iceland: 'icelandic',
      thailand: 'thai thais',
      afghanistan: 'afghan afghans',
      kazakhstan: 'kazakh kazakhs',
      uzbekistan: 'uzbek uzbeks',
      tajikistan: 'tajik tajiks',
      turkmenistan: 'turkmen',
      kyrgyzstan: 'kyrgyz',
      peru: 'peruvian peruvians',
      cyprus: 'cypriot cypriots',
      israel: 'israeli israelis',
      yemen: 'yemeni yemenis',
      lebanon: 'lebanese',
      vienna: 'viennese',
      naples: 'neapolitan',
      moscow: 'muscovite muscovites',
      madagascar: 'malagasy',
      niger: 'nigerien',
      myanmar: 'burmese',
      germany: 'german germans',
      guinea: 'guinean',
      monaco: 'monegasque',
      barbados: 'barbadian',
      maldives: 'maldivian',
      seychelles: 'seychellois',
      mauritius: 'mauritian',
      china: 'chinese',
      malta: 'maltese',
    },
  },
  conjunctions: words('and or'),
  connectives: words('of the and for de la al el'),
  placeWords: words(`
      of the city town province governorate county district state republic kingdom island islands village emirate
      federation democratic peoples arab metropolitan area region municipality
    `),
  grammar: {
    is: 'word-articles',
    definiteArticle: 'the',
    indefiniteArticle: ['a', 'an'],
    determiners: words(`
      a an the this that these those its their his her our any some no each every former group movement
      faction militia pro anti
    `),
  },
};
