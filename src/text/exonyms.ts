import { type AdjectiveData, isAdjectiveOf } from './adjectives.js';

/** Names of places that each language has a name of its own for, beside the countries that the runtime knows. */
const places: Readonly<Record<string, string>> = {
  'ar en': `
    الدار البيضاء=Casablanca | دجلة=Tigris | نهر دجلة=Tigris | الفرات=Euphrates | نهر الفرات=Euphrates | النيل=Nile
    نهر النيل=Nile | النيل الأزرق=Blue Nile | النيل الأبيض=White Nile | الضفة الغربية=West Bank | قطاع غزة=Gaza Strip
    القدس الشرقية=East Jerusalem | القدس=Jerusalem | الجزائر=Algiers | الجزائر العاصمة=Algiers | القاهرة=Cairo
    الإسكندرية=Alexandria | الأقصر=Luxor | دمشق=Damascus | حلب=Aleppo | تدمر=Palmyra | اللاذقية=Latakia | صيدا=Sidon
    صور=Tyre | جبيل=Byblos | بعلبك=Baalbek | الخليل=Hebron | أريحا=Jericho | بيت لحم=Bethlehem | الناصرة=Nazareth
    عكا=Acre | يافا=Jaffa | نهر الأردن=Jordan River | الجولان=Golan | مرتفعات الجولان=Golan Heights | سيناء=Sinai
    كرم أبو سالم=Kerem Shalom | مكة=Mecca | مكة المكرمة=Mecca | المدينة المنورة=Medina | الموصل=Mosul | طنجة=Tangier
    فاس=Fez | مراكش=Marrakesh | مراكش=Marrakech | سبتة=Ceuta | البحر الأحمر=Red Sea | البحر الميت=Dead Sea
    البحر المتوسط=Mediterranean | البحر الأبيض المتوسط=Mediterranean Sea | البحر الأسود=Black Sea
    باب المندب=Bab el-Mandeb | قناة السويس=Suez Canal | مضيق هرمز=Strait of Hormuz | القرن الأفريقي=Horn of Africa
    الشرق الأوسط=Middle East | الشرق الأدنى=Near East | الساحل=Sahel | الصحراء الغربية=Western Sahara
    الخليج العربي=Arabian Gulf | جنوب السودان=South Sudan | أم درمان=Omdurman | بورتسودان=Port Sudan
    أثينا=Athens | روما=Rome | فيينا=Vienna | جنيف=Geneva | موسكو=Moscow | بكين=Beijing | لندن=London | باريس=Paris
    بروكسل=Brussels | لاهاي=The Hague | البندقية=Venice | نابولي=Naples | وارسو=Warsaw | براغ=Prague | كييف=Kyiv
    لشبونة=Lisbon | إشبيلية=Seville | غرناطة=Granada | قرطبة=Cordoba | نيقوسيا=Nicosia | إسطنبول=Istanbul
    أديس أبابا=Addis Ababa | مقديشو=Mogadishu | جوبا=Juba | نيويورك=New York | الأمم المتحدة=UN | أوروبا=Europe
    أفريقيا=Africa | آسيا=Asia | البيت الأبيض=White House | الكونغرس=Congress | الكرملين=Kremlin | الأردن=Jordan
    السعودية=Saudi Arabia | فلسطين=Palestine | الإمارات=United Arab Emirates | الإمارات=UAE | تركيا=Turkey
    بريطانيا=Britain | إنجلترا=England | أمريكا=America | أميركا=America | الكونغو=Congo | كوريا=Korea | كردستان=Kurdistan
    جمهورية أفريقيا الوسطى=Central African Republic | البوسنة=Bosnia | التشيك=Czech Republic | سورية=Syria | داعش=Islamic State
    الولايات المتحدة الأمريكية=United States of America`,
};

/** Adjectives of places that are not made of the places' names: what is before the ending, and the adjective. */
const adjectives: Readonly<Record<string, string>> = {
  'ar en':
    'سعود=Saudi | فلسطين=Palestinian | بريطان=British | إنجليز=English | كرد=Kurdish | عرب=Arab | أمم=UN | ' +
    'أمريك=American | أميرك=American | أوروب=European | أفريق=African | آسيو=Asian | إمارات=Emirati | ' +
    'غرب=Western | خليج=Gulf | حوث=Houthi | تركمان=Turkmen',
};

/** Peoples that are names of their own. */
const peoples: Readonly<Record<string, string>> = { 'ar en': 'حوث=Houthis | كرد=Kurds | أكراد=Kurds' };

/** How a language makes adjectives of the names of places, folded; the names have lost their articles. */
const relations: Readonly<Record<string, AdjectiveData>> = {
  ar: {
    endings: 'ي يه يون يين يات يا'.split(' '),
    lost: 'ا يا ه يه'.split(' '),
    irregular: { سوريا: 'سوري سوريه سوريون سوريين', اليونان: 'يوناني' },
  },
};

/** A name in one language and in another, as written. */
export type NamePair = readonly [source: string, target: string];

const listed = (table: string | undefined): NamePair[] =>
  (table ?? '').split(/[|\n]/u).flatMap((row): NamePair[] => {
    const [source = '', target = ''] = row.split('=').map((side) => side.trim());
    return source === '' || target === '' ? [] : [[source, target]];
  });

/** Places and countries that two languages know by names of their own; nothing where neither list nor runtime tells. */
export const placeNames = (source: string, target: string): readonly NamePair[] => [
  ...listed(places[`${source} ${target}`]),
  ...countries(source, target),
];

/** Stems of adjectives of places and their translations, where the places' names do not show them. */
export const placeAdjectives = (source: string, target: string): readonly NamePair[] =>
  listed(adjectives[`${source} ${target}`]);

/** Stems of the names of peoples and their translations. */
export const peopleNames = (source: string, target: string): readonly NamePair[] =>
  listed(peoples[`${source} ${target}`]);

/** Whether a folded word is an adjective of a folded name, both without their articles, by the endings of a language. */
export const isRelated = (word: string, name: string, tag: string): boolean => {
  const relation = relations[tag];
  return relation !== undefined && isAdjectiveOf(word, name, relation);
};

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** ISO 3166-1 regions by the names that the runtime has for them (CLDR). */
export function countries(source: string, target: string): readonly NamePair[] {
  const pair = `${source} ${target}`;
  const known = made.get(pair) ?? countriesOf(source, target);
  made.set(pair, known);
  return known;
}

const made = new Map<string, readonly NamePair[]>();

function countriesOf(source: string, target: string): NamePair[] {
  const [from, into] = [regionsIn(source), regionsIn(target)];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): NamePair[] => {
      const [own, other] = [nameOf(code, from), nameOf(code, into)];
      return own === undefined || other === undefined ? [] : [[own, other]];
    });
}

const regionsIn = (tag: string): Intl.DisplayNames =>
  new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });

/** Without what is said in brackets; nothing where the name is no one's but the list's: Congo - Kinshasa. */
function nameOf(code: string, names: Intl.DisplayNames): string | undefined {
  const name = names.of(code)?.replace(/\s*\(.*\)$/u, '');
  return name === undefined || / - /u.test(name) ? undefined : name;
}
