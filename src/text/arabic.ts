import { headsIn } from './heads.js';
import type { LanguageData } from './language.js';
import { arabicNames, arabicWords } from './ordinary/arabic-words.js';
import { wordSet } from './ordinary/word-set.js';
import { arabicScript } from './scripts.js';
import { words } from './word-list.js';

/** Arabic, as data. Clitics after Wright, Grammar, I §353–358. */
export const arabic: LanguageData = {
  ...arabicScript,
  tag: 'ar',
  // Letters for sounds that Arabic lacks are borrowed or not, as the pen likes: ڤ, پ.
  letters: { ...arabicScript.letters, ڤ: 'ف', پ: 'ب', چ: 'ج', ڥ: 'ف' },
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
    stroke: 'ـ',
  },
  // The adverb is the adjective in the accusative: المدعومة تركيًا, backed by Turkey.
  suffixes: [/(?<=\p{L}{2})(?:\u064B\u0627|\u0627\u064B)$/u],
  generics: new Set(headsIn('ar')),
  functionWords: words(`
    في من الى على عن مع بعد قبل بين عند لدى حتى منذ خلال ضد نحو حول دون غير كل بعض اي هذا هذه ذلك تلك هؤلاء هنا هناك
    الذي التي الذين اللذين اللتين اللواتي ان انه انها انهم او ام ثم لكن بل لا لم لن ما ليس ليست قد لقد سوف كان كانت كانوا
    يكون تكون هو هي هم هما نحن انا انت كما كذلك ايضا حيث حين حينما عندما اذا اذ اذن لان لانه لانها فقط جدا اكثر اقل اول
    قال قالت وقال وقالت اضاف اضافت ذكر ذكرت اعلن اعلنت اكد اكدت عبر ضمن وفق وفقا بحسب وبحسب تحت فوق امام وراء خلف جانب
    يوم شهر عام سنة اسبوع امس اليوم غدا مما فيما بما عما ممن الا سوى
  `),
  grammar: {
    is: 'joined-particles',
    feminine: /(?:ة|ات|اء)$/u,
    // A verb in the feminine before it, a relative or an adjective behind it: أعلنت الجبهة التي …
    agrees: { before: /^(?:[وف]?\p{L}{2,}ت|[وف]?ت\p{L}{3,})$/u, behind: /^ال\p{L}/u },
  },
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
  ordinary: wordSet(arabicWords, arabicNames),
  placeHeads: new Set(
    'مدينه بلده قريه ناحيه حي منطقه محافظه ولايه قضاء مركز ريف جزيره نهر جبل وادي مخيم مطار ميناء معبر'.split(
      ' ',
    ),
  ),
};
