import type { LanguageData } from './language.js';
import { arabicNames, arabicWords } from './ordinary/arabic-words.js';
import { wordSet } from './ordinary/word-set.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Arabic, as data. Orthographic variants after the Unicode Arabic block; clitics after Wright, Grammar, I §353–358. */
export const arabic: LanguageData = {
  tag: 'ar',
  direction: 'rtl',
  script: 'Arabic',
  cased: false,
  letters: {
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ة: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ە: 'ه',
    ک: 'ك',
    ڪ: 'ك',
    ٱ: 'ا',
    ـ: '',
    '٠': '0',
    '١': '1',
    '٢': '2',
    '٣': '3',
    '٤': '4',
    '٥': '5',
    '٦': '6',
    '٧': '7',
    '٨': '8',
    '٩': '9',
    '۰': '0',
    '۱': '1',
    '۲': '2',
    '۳': '3',
    '۴': '4',
    '۵': '5',
    '۶': '6',
    '۷': '7',
    '۸': '8',
    '۹': '9',
  },
  sounds: {
    ا: 'a',
    ب: 'b',
    ت: 't',
    تش: 'C',
    ث: 'T',
    ج: 'j',
    ح: 'h',
    خ: 'X',
    د: 'd',
    دج: 'j',
    ذ: 'D',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'S',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'D',
    ع: '',
    غ: 'G',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'w',
    ي: 'y',
    ء: '',
    پ: 'p',
    چ: 'C',
    ڤ: 'v',
    گ: 'g',
    ژ: 'j',
  },
  spellingPairs: [
    ['اميرك', 'امريك'],
    ['ديموقراط', 'ديمقراط'],
    ['ميليش', 'مليش'],
    ['اوروب', 'اورب'],
  ],
  // Tanwin on alif makes an adverb: تركيًا is "in the Turkish way", not Turkey. Both encodings occur.
  tellingEndings: [[/(?:\u064B\p{M}*\u0627|\u0627\p{M}*\u064B)\p{M}*$/u, '\u064B']],
  clitics: {
    conjunctions: 'وف',
    prepositions: 'بكل',
    contraction: { written: 'لل', preposition: 'ل', article: 'ال' },
  },
  suffixes: [],
  heads: new Set(),
  articles: new Set(),
  affixes: {
    beginnings: 'ي ت ن ا سي ست سن سا م مت مست ال'.split(' '),
    endings: 'ها هم هن هما كم نا ه ك ي ات ون ين ان وا ت تا تم يه ا'.split(' '),
    restored: ['ه', 'ي'],
  },
  cues: {
    titles: words(`
      السيد السيده الدكتور الدكتوره الشيخ الرئيس الوزير الامير الملك السلطان اللواء العقيد العميد المقدم الرائد النقيب
      الملازم الفريق المشير الجنرال القائد السفير النائب القاضي المحامي المهندس الاستاذ البروفيسور الصحفي الصحافي الاعلامي
      الناشط الناشطه الكاتب الباحث المحلل المتحدث الناطق المبعوث الامين الحاج الاب المطران البابا النقيب المدير الخبير
      الفنان الشاعر الروائي اللاعب المدرب نظيره الراحل الشهيد
    `),
    sayings: words(`
      قال قالت اعلن اعلنت اكد اكدت اضاف اضافت صرح صرحت ذكر ذكرت اوضح اوضحت اعتبر اعتبرت نفي نفت افاد افادت راي رات
      شدد شددت دعا دعت حذر حذرت وصف وصفت كشف كشفت كتب كتبت التقي التقت
    `),
    given: words(`
      محمد احمد علي حسن حسين محمود مصطفي ابراهيم اسماعيل يوسف عمر عثمان خالد وليد سعيد سعد فهد عادل كريم سليم سالم ناصر
      منصور صالح امين نبيل جميل رشيد حميد مجيد طارق زياد رامي هادي مهدي هاني سامي فادي عماد جمال كمال جلال بلال هلال نضال
      عبد ابو ام ابن بن بنت ال نور شمس بدر نجم فرج صلاح ضياء علاء بهاء رياض غسان حسام عصام هشام قاسم جاسم عزيز
      لطيف فؤاد مراد زكي تقي رضا صادق صباح فيصل سلمان سلطان عبدالله عبدالرحمن فاطمه زينب مريم ساره ليلي سلمي هدي مني
      نوره امل ايمان حنان
    `),
  },
  adjectives: undefined,
  conjunctions: new Set(),
  connectives: new Set(),
  placeWords: new Set(),
  ordinary: wordSet(arabicWords, arabicNames),
  placeHeads: new Set(
    'مدينه بلده قريه ناحيه حي منطقه محافظه ولايه قضاء مركز ريف جزيره نهر جبل وادي مخيم مطار ميناء معبر'.split(
      ' ',
    ),
  ),
  grammar: undefined,
};
