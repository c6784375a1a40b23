/** The words of direction of a language, as data. */
export interface CompassData {
  readonly tag: string;
  /** Quarter (n, e, s, w) → words that certainly tell where something lies. */
  readonly words: Readonly<Record<Quarter, string>>;
  /** Quarter → words of direction that are used of cultures and parties too: Western, غربي. */
  readonly adjectives: Readonly<Record<Quarter, string>>;
  /** Compounds written as one word: "ne", "northeastern", … */
  readonly compounds: Readonly<Record<string, string>>;
  /**
   * Words that turn a direction before or after them into something else: Middle East, الشرق الأوسط. One with a
   * capital does so only with it, Far East; one with an article too, الشرق الأقصى.
   */
  readonly not: string;
  /** Forms to write a direction in, the same for every direction: each a row of eight from north clockwise. */
  readonly forms: readonly (readonly string[])[];
}

export type Quarter = 'n' | 'e' | 's' | 'w';

/** The eight directions, clockwise. */
export const directions: readonly string[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'));

const arabic: CompassData = {
  tag: 'ar',
  words: {
    n: 'شمال شمالا شمالًا شمالها شماله',
    e: 'شرق شرقا شرقًا شرقها شرقه',
    s: 'جنوب جنوبا جنوبًا جنوبها جنوبه',
    w: 'غرب غربا غربًا غربها غربه',
  },
  adjectives: {
    n: 'شمالي شمالية شماليا شماليه',
    e: 'شرقي شرقية شرقيا',
    s: 'جنوبي جنوبية جنوبيا',
    w: 'غربي غربية غربيا',
  },
  compounds: {},
  not: 'أوسط أوسطي أوسطية أدنى الأقصى',
  forms: rows(`
    شمال|شمال شرق|شرق|جنوب شرق|جنوب|جنوب غرب|غرب|شمال غرب
    شمالي|شمال شرقي|شرقي|جنوب شرقي|جنوبي|جنوب غربي|غربي|شمال غربي
    الشمال|الشمال الشرقي|الشرق|الجنوب الشرقي|الجنوب|الجنوب الغربي|الغرب|الشمال الغربي
    الشمالي|الشمالي الشرقي|الشرقي|الجنوبي الشرقي|الجنوبي|الجنوبي الغربي|الغربي|الشمالي الغربي
    الشمالية|الشمالية الشرقية|الشرقية|الجنوبية الشرقية|الجنوبية|الجنوبية الغربية|الغربية|الشمالية الغربية
    شمالية|شمالية شرقية|شرقية|جنوبية شرقية|جنوبية|جنوبية غربية|غربية|شمالية غربية
    شمالا|شمالا شرقا|شرقا|جنوبا شرقا|جنوبا|جنوبا غربا|غربا|شمالا غربا
  `),
};

const english: CompassData = {
  tag: 'en',
  words: {
    n: 'north northward northwards northbound northerly',
    e: 'east eastward eastwards eastbound easterly',
    s: 'south southward southwards southbound southerly',
    w: 'west westward westwards westbound westerly',
  },
  adjectives: {
    n: 'northern northerner northerners northernmost',
    e: 'eastern easterner easterners easternmost',
    s: 'southern southerner southerners southernmost',
    w: 'western westerner westerners westernmost',
  },
  compounds: {
    ne: 'northeast northeastern northeastward northeastwards NE',
    se: 'southeast southeastern southeastward southeastwards SE',
    sw: 'southwest southwestern southwestward southwestwards SW',
    nw: 'northwest northwestern northwestward northwestwards NW',
  },
  not: 'middle mid wild Near Far',
  forms: rows(`
    north|northeast|east|southeast|south|southwest|west|northwest
    north|north-east|east|south-east|south|south-west|west|north-west
    northern|northeastern|eastern|southeastern|southern|southwestern|western|northwestern
    northern|north-eastern|eastern|south-eastern|southern|south-western|western|north-western
    northward|northeastward|eastward|southeastward|southward|southwestward|westward|northwestward
    northwards|northeastwards|eastwards|southeastwards|southwards|southwestwards|westwards|northwestwards
    N|NE|E|SE|S|SW|W|NW
  `),
};

/** The words of direction of a language, or undefined where the house has none for it. */
export const compassOf = (tag: string): CompassData | undefined =>
  [arabic, english].find((data) => data.tag === tag);
