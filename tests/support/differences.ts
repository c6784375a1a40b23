/** A systematic difference between interscript's maps and ours. */
export interface Difference {
  readonly reason: string;
  /** The schemes concerned; every one where it is left out. */
  readonly schemes?: readonly string[];
  /** Only names whose Arabic (shadda before its vowel) has this. */
  readonly arabic: RegExp;
  /** What of interscript's text differs, in small letters, and what stands there by the standard. */
  readonly theirs: RegExp;
  readonly standard: string;
}

const un = ['un', 'un-1972'];
const iso = ['iso-233', 'iso-233-2'];

/** Applied in this order, each only to what its reason covers. */
export const differences: readonly Difference[] = [
  {
    reason: 'hamza: the maps set ’ or a straight apostrophe where the standards have ’, ʼ or ˌ',
    arabic: /[عءأؤئآ]/u,
    theirs: /[’ʼ'ˌ]/gu,
    standard: '’',
  },
  {
    reason: 'ع with a short u: the maps write it long before every letter',
    arabic: /عُ(?!و)/u,
    theirs: /‘ū/gu,
    standard: '‘u',
  },
  {
    reason: 'ع with a long a: the maps read عَ first and lose the alif or write the vowel twice',
    arabic: /عَا/u,
    theirs: /‘a(?:[āâ]|(?=’|$))/gu,
    standard: '‘ā',
  },
  {
    reason: 'ع with a long i: the maps read عِ first and write its ي as a consonant',
    schemes: ['ala-lc', 'bgn-pcgn', 'iso-233-2', ...un],
    arabic: /عِي/u,
    theirs: /‘iy/gu,
    standard: '‘ī',
  },
  {
    reason: 'إ: the maps leave it in Arabic, ALA-LC’s writes its vowel twice',
    arabic: /إِ/u,
    theirs: /إi|\bii/gu,
    standard: 'i',
  },
  {
    reason: 'أ at the beginning: the maps give it an a of its own before its vowel',
    arabic: /(?:^| )أ[َُ]/u,
    theirs: /(?<=^| )a(?=[au])/gu,
    standard: '',
  },
  {
    reason: 'أ with sukun is a hamza; the maps write a vowel or nothing',
    schemes: ['bgn-pcgn', 'ic', 'iso-233', ...un],
    arabic: /مَأْ/u,
    theirs: /maa?(?=m)/gu,
    standard: 'ma’',
  },
  { reason: 'ؤ and ء: some maps leave them in Arabic', arabic: /[ؤء]/u, theirs: /[ؤء]/gu, standard: '’' },
  {
    reason: 'آ in the middle of a word is hamza and long a; some maps forget the hamza',
    schemes: ['ic', ...un],
    arabic: /رْآ/u,
    theirs: /qur(?=[āa])/gu,
    standard: 'qur’',
  },
  {
    reason: 'آ at the beginning has no hamza in the standard; the maps write one behind the article',
    arabic: /(?:^|ال| )آ/u,
    theirs: /(?<=^|[ -])’(?=[āâ])/gu,
    standard: '',
  },
  {
    reason: 'alif without fatha before it: the maps write â, which no table of ISO 233 has',
    schemes: iso,
    arabic: /[آا]/u,
    theirs: /â/gu,
    standard: 'ā',
  },
  {
    reason: 'ISO 233 writes a long a as a’; the two are told apart from a hamza here by one sign',
    schemes: ['iso-233'],
    arabic: /[آا]/u,
    theirs: /ā/gu,
    standard: 'a’',
  },
  {
    reason:
      'shadda of a sun letter behind the article: the article stands for it; the maps double the letter',
    schemes: ['ala-lc', 'iso-233-2', 'ic', ...un],
    arabic: /ال[تثدذرزسشصضطظلن]ّ/u,
    theirs: /(?<=\bal[ -])(th|dh|sh|z̧|\p{L})\1/gu,
    standard: '$1',
  },
  {
    reason: 'the sun letter ظ: the map of 1972 forgets it in the article',
    schemes: ['un-1972'],
    arabic: /الظّ/u,
    theirs: /\bal (?=z̧)/gu,
    standard: 'az̧ ',
  },
  {
    reason: 'ـِيّ at the end is ī; the maps leave its shadda in Arabic',
    arabic: /ِيّ$/u,
    theirs: /ّ$/gu,
    standard: '',
  },
  {
    reason: 'ـُوَّ is ūw; the maps leave its shadda in Arabic',
    arabic: /ُوّ/u,
    theirs: /(?<=[uū])w?ّ/gu,
    standard: 'w',
  },
  {
    reason: 'ـَيّ is ayy; the map reads its ي as a long vowel and leaves the shadda in Arabic',
    schemes: ['bgn-pcgn'],
    arabic: /َيّ/u,
    theirs: /aīّ/gu,
    standard: 'ayy',
  },
  {
    reason: 'ـِيَّ in ISO 233-2: the map copies the iy of ISO 233, where our long vowels are ī',
    schemes: ['iso-233-2'],
    arabic: /ِيّ(?!$)/u,
    theirs: /iy(?=a)/gu,
    standard: 'īy',
  },
  {
    reason: 'ـُوَ before a vowel: ū for uw',
    arabic: /ُوَ/u,
    theirs: /[uū]a/gu,
    standard: 'uwa',
  },
  {
    reason: 'ـَاة: the maps write the vowel twice',
    arabic: /َاة/u,
    theirs: /([āa’])a(?=h|ẗ)/gu,
    standard: '$1',
  },
  { reason: 'عَة: the same', arabic: /عَة/u, theirs: /‘aa/gu, standard: '‘a' },
  {
    reason: 'a before a long vowel: the map reads هَ and then its alif or ى',
    schemes: ['ala-lc'],
    arabic: /هَ(?!ا)/u,
    theirs: /hā/gu,
    standard: 'ha',
  },
  {
    reason: 'the IC standard tells no long vowels apart; the maps keep the á of BGN',
    schemes: ['ic'],
    arabic: /ى/u,
    theirs: /á/gu,
    standard: 'a',
  },
  {
    reason: 'ابن: the maps write its alif as a, ā or nothing; all the standards write ibn',
    arabic: /^ابْن/u,
    theirs: /^[aāâ]?’?bn/gu,
    standard: 'ibn',
  },
  {
    reason: 'اِيـ at the beginning is ī; the maps write the alif as well',
    arabic: /^اِي/u,
    theirs: /^[aāâ]’?(?=[īi])/gu,
    standard: '',
  },
  { reason: 'dagger alif: the maps have none', arabic: /ٰ/u, theirs: /mٰ?n$/gu, standard: 'mān' },
  {
    reason: 'الله is one word; the maps read it as the article and لاه',
    schemes: ['bgn-pcgn', ...un, ...iso],
    arabic: /اللّ/u,
    theirs: /\bal[ -]l+ah$/gu,
    standard: 'allāh',
  },
  {
    reason: 'the IC standard joins الله to the word before it',
    schemes: ['ic'],
    arabic: /اللّ/u,
    theirs: / allah$/gu,
    standard: 'allah',
  },
  {
    reason: 'ISO 233 and the IC standard have no ā; what was mended above is written in their letters',
    schemes: ['iso-233'],
    arabic: /(?:ٰ|عَا)/u,
    theirs: /ā(?!h$)/gu,
    standard: 'a’',
  },
  { reason: 'the same', schemes: ['ic'], arabic: /(?:ٰ|عَا)/u, theirs: /ā/gu, standard: 'a' },
];
