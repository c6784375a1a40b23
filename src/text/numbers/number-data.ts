/** A value and the words that say it, separated by spaces; as they are spelled, not folded. */
export type Spelled = readonly (readonly [value: number, words: string])[];

/** The number words of a language, as data. What is not listed is not read. */
export interface NumberData {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** 0–9. */
  readonly units: Spelled;
  /** 10–19 as words of their own. */
  readonly teens: Spelled;
  /** Words for ten that make a teen of the unit before them: ثلاثة عشر. */
  readonly teenTails: string;
  readonly tens: Spelled;
  /** Words that multiply the number before them by a hundred. */
  readonly hundred: string;
  /** Hundreds as words of their own: مئتان, دویست. */
  readonly hundreds: Spelled;
  /** Thousand and beyond: what they multiply by. */
  readonly scales: Spelled;
  /** Two of a scale in one word: ألفان. */
  readonly dualScales: Spelled;
  readonly ordinals: Spelled;
  readonly fractions: Spelled;
  /** Of the fractions, those that only their vowel marks tell from a number: خُمس, a fifth, is written as خمس, five. */
  readonly marked: string;
  /** Endings that a fraction takes, "of it", "of them", in folded letters: ثلثها. */
  readonly ofIt: string;
  /** Words that make a proportion of the numbers before and behind them: four in ten. */
  readonly proportion: string;
  /** How much of a whole, without a number: what asks for a counterpart, its first word to write it by; what only answers. */
  readonly shares: Readonly<Record<WholeShare, { readonly asks: string; readonly answers: string }>>;
  /** The word behind a share: half of. A language that has one means a share only by it. */
  readonly shareLink: string;
  /** Words before a fraction that make it no share but a part by name: the first half of. */
  readonly partNamers: string;
  /** Quantities without a figure: dozens, hundreds, ملايين. The value is their order of magnitude. */
  readonly indefinite: Spelled;
  /** Words that hold a number nobody need translate: once, both, trilateral. They answer, and never ask. */
  readonly implied: Spelled;
  /** Words of the lists above that mean something else as often: the quarters of a town. They never ask. */
  readonly idle: string;
  /** Words of the lists above that are used loosely, or mean something else too. */
  readonly loose: string;
  /** Words that only look like a number with something written before it. */
  readonly notNumbers: string;
  /** Words that count only with the letters given here, as folding makes another word of them: مئتا is not ميتا. */
  readonly exact: string;
  /** The word for "and": written alone, or joined to the next word as a clitic. */
  readonly and: string;
  /** Letters that may be written before figures without belonging to them. */
  readonly clitics: string;
  /** Whether "and" must stand between hundreds, tens and units; where it need not, it may. */
  readonly andRequired: boolean;
  /** Whether the unit is said before the tens: ثلاثة وعشرون. */
  readonly unitFirst: boolean;
  /** Words that may stand between a fraction and what it is of: half a million. */
  readonly fillers: string;
  /** Words that may stand between a number and its unit: degrees Celsius. */
  readonly measureLinks: string;
  /** Words and phrases behind a percentage. */
  readonly percent: readonly string[];
  /** Letters written after figures, in lower case: 5m, 20k. */
  readonly suffixes: Spelled;
  /** Letters after figures that make an ordinal. */
  readonly ordinalSuffixes: string;
  /** Whether ordinals tell the hour, so that a half may follow one: الثالثة والنصف. */
  readonly hoursAreOrdinal: boolean;
  /** Words for a year, before its figures: عام 2016. */
  readonly yearWords: string;
  /** Prepositions of time: four figures behind one are a year. */
  readonly timeWords: string;
  /** Words before an hour: الساعة, at. */
  readonly hourWords: string;
  /** Words and letters after an hour: "p.m.", مساء. */
  readonly halvesOfDay: { readonly before: string; readonly after: string };
  /** Decades by their tens: eighties, ثمانينيات. */
  readonly decades: Spelled;
  /** Unit of measure (a key of the table of measures) → its words; a language with duals lists them apart. */
  readonly measures: Readonly<Record<string, string>>;
  /** Units of time, several of them without a number: for years. */
  readonly spans: Readonly<Record<string, string>>;
  /** Two of a unit of measure, or of another countable thing (key ""), in one word. */
  readonly duals: Readonly<Record<string, string>>;
  /** Endings of two of a thing; undefined where the language has no dual. */
  readonly dual: DualData | undefined;
  /** Countable things that the news counts → one of it and, where the language needs it to tell them, more: town, towns. */
  readonly things: Readonly<Record<string, string>>;
  /** Words before one of a thing: a, an. */
  readonly oneOf: string;
  /** How a word ends that may be a dual, in folded letters; undefined where the language has none. */
  readonly dualEnding: RegExp | undefined;
  readonly spelling: SpellingData;
}

/** How the words for two of a thing are made. */
export interface DualData {
  /** Ending of the dual and of the word for one, both as folded letters. */
  readonly endings: readonly (readonly [two: string, one: string])[];
  /** Endings that are a dual only before two names: حقلي الشرارة والفيل. */
  readonly beforeTwo: readonly string[];
  /** Words that end so and are none: plurals of people, verbal nouns. */
  readonly not: RegExp;
  readonly notWords: string;
}

export type WholeShare = 'all' | 'most';

/** The words of a scale: for one of it, two, three to ten, more. */
export interface ScaleWords {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

/** How a whole number is spelled out. */
export interface SpellingData {
  /** 0–19. */
  readonly small: readonly string[];
  /** 20, 30 … 90. */
  readonly tens: readonly string[];
  /** 100, 200 … 900. */
  readonly hundreds: readonly string[];
  /** From a thousand up by thousands. */
  readonly scales: readonly ScaleWords[];
  /** Between groups; between hundreds and the rest; between tens and units. */
  readonly joints: { readonly group: string; readonly hundred: string; readonly ten: string };
  /** Ordinals in words, as far as they are in use. */
  readonly ordinals: Spelled;
  /** Fractions in words. */
  readonly fractions: Spelled;
  /** The ending of an ordinal in figures; empty where the language has none. */
  readonly ordinalEnding: (value: number) => string;
  /** Whether the form of a number hangs on the thing counted, so that none is safe to write unasked. */
  readonly agrees: boolean;
}
