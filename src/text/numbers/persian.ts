import type { NumberData } from './number-data.js';

const small =
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const tens = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ');
const hundreds = 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ');
const scale = (word: string) => ({ one: `یک ${word}`, two: `دو ${word}`, few: word, many: word });

/** The number words of Persian. */
export const persianNumbers: NumberData = {
  tag: 'fa',
  units: small.slice(0, 10).map((word, value) => [value, word] as const),
  teens: small.slice(10).map((word, index) => [10 + index, word] as const),
  teenTails: '',
  tens: tens.map((word, index) => [20 + 10 * index, word] as const),
  hundred: '',
  hundreds: hundreds.map((word, index) => [100 + 100 * index, word] as const),
  scales: [
    [1e3, 'هزار'],
    [1e6, 'میلیون'],
    [1e9, 'میلیارد'],
    [1e12, 'تریلیون'],
  ],
  dualScales: [],
  ordinals: [
    [1, 'اول نخست اولین نخستین یکم'],
    [2, 'دوم دومین'],
    [3, 'سوم سومین'],
    [4, 'چهارم چهارمین'],
    [5, 'پنجم پنجمین'],
    [6, 'ششم ششمین'],
    [7, 'هفتم هفتمین'],
    [8, 'هشتم هشتمین'],
    [9, 'نهم نهمین'],
    [10, 'دهم دهمین'],
  ],
  fractions: [
    [1 / 2, 'نیم نصف'],
    [1 / 3, 'ثلث'],
    [1 / 4, 'ربع'],
  ],
  marked: '',
  ofIt: '',
  proportion: '',
  indefinite: [
    [10, 'ده‌ها دهها'],
    [100, 'صدها'],
    [1e3, 'هزاران'],
    [1e6, 'میلیون‌ها میلیونها'],
  ],
  implied: [[2, 'هردو دوجانبه جفت']],
  idle: '',
  loose: 'ده سی نه شش',
  notNumbers: '',
  exact: '',
  clitics: '',
  and: 'و',
  andRequired: true,
  unitFirst: false,
  fillers: '',
  measureLinks: 'درجه',
  percent: ['%', '٪', 'درصد'],
  suffixes: [],
  ordinalSuffixes: '',
  hoursAreOrdinal: false,
  yearWords: 'سال',
  timeWords: 'در از تا',
  hourWords: 'ساعت',
  halvesOfDay: { before: 'صبح بامداد', after: 'عصر شب ظهر' },
  decades: [],
  measures: {
    minute: 'دقیقه',
    hour: 'ساعت',
    day: 'روز',
    week: 'هفته',
    month: 'ماه',
    year: 'سال',
    metre: 'متر',
    kilometre: 'کیلومتر',
  },
  duals: {},
  dualEnding: undefined,
  spelling: {
    small,
    tens,
    hundreds,
    scales: ['هزار', 'میلیون', 'میلیارد', 'تریلیون'].map(scale),
    joints: { group: ' و ', hundred: ' و ', ten: ' و ' },
    ordinals: 'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم'
      .split(' ')
      .map((word, index) => [index + 1, word] as const),
    fractions: [[1 / 2, 'نیم']],
    ordinalEnding: () => '',
    agrees: false,
  },
};
