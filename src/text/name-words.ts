/**
 * Words that the names of bodies, offices, treaties, competitions and places are made of, beside the heads: a word,
 * then what translators write for it. Masculine singular where that is a form; both English spellings.
 */
const tables: Readonly<Record<string, string>> = {
  'ar en': `
    وزارة ministry department | وزير minister secretary | وزراء ministers | بنك bank | مصرف bank | مصارف banks
    مفوضية commission | مفوض commissioner | برنامج programme program | صندوق fund | بعثة mission | مكتب office bureau
    اتفاق agreement accord accords deal | اتفاقية convention agreement treaty | معاهدة treaty | ميثاق charter pact
    إعلان declaration | مبادرة initiative | مؤتمر conference congress | قمة summit | منتدى forum | حوار dialogue
    كأس cup | دوري league | بطولة championship tournament | أولمبي olympic | ألعاب games | أبطال champions
    استاد stadium | ملعب stadium ground | نادي club | أندية club clubs | فريق team | منتخب team | رياضي sports sporting
    كرة football soccer | قدم football soccer | مباراة match | لاعبين players
    شبكة network | مصفاة refinery | حقل field oilfield | حقول fields | معبر crossing | إقليم region province
    مركز centre center | معهد institute | أكاديمية academy | كلية college faculty | متحف museum | مكتبة library
    مجمع complex compound academy | مرصد observatory | مختبر laboratory | محطة station plant | محور axis corridor
    خط line pipeline | أنبوب pipeline | سكة railway | حديد railway iron | طيران airlines aviation air | جوي air airlines
    بحري maritime naval sea | بري land ground | بحرية navy | بحر sea | محيط ocean | مضيق strait | قناة canal | قطاع strip sector
    ضفة bank | شاطئ beach | ساحل coast sahel | سواحل coast | خفر guard coastguard | حرس guard guards | حدود border frontiers
    هضبة heights plateau | مرتفعات heights | سهل plain | سهول plains | أهوار marshes | هور marsh | غابة forest | مقبرة cemetery
    قصر palace | برج tower | بيت house home | دار house home | فندق hotel | باب gate | بوابة gate | حديقة park garden | قبة dome
    كاتدرائية cathedral | دير monastery | معبد temple | كعبة kaaba | حرم mosque sanctuary | أقصى aqsa
    رئيس president | رئاسة presidency | رئاسي presidential | قيادة leadership command | قائد commander | أركان staff chiefs
    أمين secretary | أمانة secretariat | عام general public | مدير director | منسق coordinator | تنسيقية coordination committee
    تنسيق coordination | مبعوث envoy | سفارة embassy | قنصلية consulate | سفير ambassador | مستشار adviser advisor
    نائب deputy vice | نواب representatives deputies | شيوخ senate senators | أمة nation national | شعب people people's
    شعبي popular people's people | جمعية assembly association society | برلمان parliament | تشريعي legislative | دستوري constitutional
    دستور constitution | تأسيسي constituent founding | انتقالي transitional | مؤقت interim provisional temporary | سيادة sovereignty
    حكومة government | حكومي governmental government intergovernmental | دولة state | دول states league | ولايات states
    جمهورية republic | جمهوري republican | مملكة kingdom | ملكي royal | سلطنة sultanate | إمارات emirates | اتحاد union federation confederation
    اتحادي federal | فيدرالي federal | كونفدرالي confederation | نقابة syndicate union | رابطة league association
    أمم nations | أممي un | متحد united | موحد unified united | مشترك joint common | وطني national | قومي national nationalist
    دولي international | عالم world | عالمي world global international | إقليمي regional | محلي local | عربي arab arabic
    إسلامي islamic muslim | مسيحي christian | يهودي jewish | قبطي coptic | أرثوذكسي orthodox | كاثوليكي catholic
    أفريقي african | أوروبي european | آسيوي asian | أمريكي american us | عثماني ottoman | كردي kurdish
    أفريقيا africa african | أوروبا europe european | آسيا asia asian | عرب arab arabs | إسلام islam
    أعلى higher supreme high | عليا high supreme higher | أكبر greater grand | كبير grand great big large | كبرى great grand
    عظمى great | مركزي central | رئيسي main | أول first | أولى first | ثاني second | ثالث third | مستقل independent
    حر free | حرية freedom liberty | أحرار free | ديمقراطي democratic | ديمقراطية democracy democratic | ثوري revolutionary
    ثورة revolution | اشتراكي socialist | شيوعي communist | تقدمي progressive | عدالة justice | عدل justice | تنمية development
    إنماء development | إنمائي development | تغيير change | إصلاح reform islah | إنقاذ salvation rescue | تحرير liberation tahrir
    مقاومة resistance | تضامن solidarity | وحدة unity unit | وفاق accord | مصالحة reconciliation | سلام peace | حرب war | هدنة truce
    مالية finance | مالي finance financial | مال finance money | اقتصاد economy economic | اقتصادي economic | تجارة commerce trade
    تجاري commercial trade | نقد monetary currency | نقدي monetary | استثمار investment | صناعة industry | زراعة agriculture
    زراعي agricultural | تخطيط planning | تسويق marketing | جمارك customs | ضرائب tax taxes | خزانة treasury | بورصة exchange
    خارجية foreign state | خارجي foreign external | دفاع defence defense | داخلية interior | داخلي internal interior
    صحة health | صحي health | طبي medical | طب medicine | أطباء doctors physicians | أدوية drug medicines | إسعاف ambulance
    هلال crescent | صليب cross | أحمر red | أبيض white | أسود black | أزرق blue | أخضر green | أصفر yellow | ذهبي golden gold
    نفط oil petroleum | بترول petroleum oil | نفطي oil petroleum | غاز gas | طاقة energy | كهرباء electricity | ذري atomic
    نووي nuclear | مياه water | مائي water | موارد resources | ري irrigation | بيئة environment | مناخ climate
    أمن security | أمني security | استخبارات intelligence | مخابرات intelligence | شرطة police | عسكري military | مسلح armed
    جيش army armed forces |  جيوش armies | قوة force | قوى forces | وحدات units | لواء brigade | مشاة infantry | مدفعية artillery | مدرعات armoured armored
    خاص special private | عمليات operations | طوارئ emergency emergencies | مكافحة combating counter | إرهاب terrorism counter-terrorism
    مدني civil civilian | دعم support | سريع rapid | تدخل intervention | استجابة response | سلامة safety | رقابة oversight control
    إنسان human | إنساني humanitarian | حقوق rights | أغذية food | غذاء food | هجرة migration immigration | لاجئين refugees refugee
    نازحين displaced | إغاثة relief | تشغيل works employment | عمل labour labor action | عمال workers labour labor | معونة aid
    شؤون affairs | اجتماعي social | طفل child children children's | طفولة children childhood | أطفال children | مرأة women women's woman
    نساء women women's | شباب youth | أسرة family | رعاية care welfare | تعليم education | تربية education | معلمين teachers
    ثقافة culture | ثقافي cultural | علوم science sciences scientific | علمي scientific | بحث research | بحوث research | دراسات studies
    إعلام media information | إعلامي media | أنباء news press | أخبار news | صحافة press | صحفيين journalists | إذاعة radio broadcasting
    تلفزيون television tv | اتصالات communications telecommunications | نقل transport transportation | سياحة tourism | آثار antiquities
    أوقاف endowments | محكمة court tribunal | جنائي criminal | جنايات criminal | قضائي judicial | نيابة prosecution | تمييز cassation
    انتخابات election electoral elections | انتخابي electoral | سياسي political | قانون law | قانوني legal | تحقيق investigation inquiry
    تنفيذي executive | استشاري advisory consultative | ثلاثي trilateral tripartite | رباعي quartet quadrilateral | آلية mechanism
    لجنة committee commission | لجان committees | غرفة chamber room | خلية cell | جهاز service authority agency apparatus
    هيئة authority commission | مجموعة group | مؤسسة corporation institution | شركة company corporation organization | وكالة agency
    إدارة administration department | دائرة department | سلطة authority | قوة force | ألوية brigades | تيار movement current
    تجمع gathering rally | كتلة bloc | قائمة list | جناح wing | حشد mobilization mobilisation | إخوان brotherhood | مسلمين muslim
    إعمار reconstruction | إعادة reconstruction | بناء building construction | إسكان housing | أشغال works | بلدية municipality municipal
    تعاون cooperation | شراكة partnership | نزع disarmament | ألغام mine mines | أسلحة weapons arms | حظر prohibition ban | كيميائي chemical
    اتفاقيات accords agreements | عملية process operation | طريق road route | حزام belt | حرير silk | نخيل palm | إعصار storm cyclone hurricane
    زلزال earthquake | عاصفة storm | شمال north northern | جنوب south southern | شرق east | غرب west
    شمالي north northern | جنوبي south southern | شرقي east eastern | غربي west western | أوسط middle central | أدنى near lower
    أقصى far | جديد new | قديم old ancient | صغير little small lesser | كبرى greater | خليج gulf | خليجي gulf | متوسط mediterranean
    حزب party | صدر sadr | سجون prisons | أسرى prisoners | شهداء martyrs martyrs' | جرحى wounded | مفقودين missing
    فيديو video | حكم referee | تحالف coalition alliance | ائتلاف coalition | عزم resolve | درع shield | عاصفة storm | حزم decisive`,
};

const rows = (table: string): string[][] =>
  table
    .split(/[|\n]/u)
    .map((row) => row.trim().split(/\s+/u))
    .filter((row) => row.length > 1);

const feminine: Readonly<Record<string, string>> = { ar: 'ة' };

const feminineOf = (word: string, tag: string): string[] => {
  const ending = feminine[tag];
  return ending === undefined || word.endsWith(ending) ? [] : [word + ending];
};

/** Words of names in one language, as written and in the feminine → what they are translated with in another; empty for a pair without data. */
export function nameWords(source: string, target: string): ReadonlyMap<string, readonly string[]> {
  const senses = new Map<string, string[]>();
  for (const [word = '', ...others] of rows(tables[`${source} ${target}`] ?? ''))
    for (const form of [word, ...feminineOf(word, source)])
      senses.set(form, [...(senses.get(form) ?? []), ...others]);
  return senses;
}

const offices: Readonly<Record<string, string>> = {
  en:
    'president minister secretary general chairman chairwoman chair head director governor speaker commander spokesman ' +
    'spokeswoman leader king emir sultan prime deputy dr mr mrs ms professor brigadier colonel major captain lieutenant',
};

/** Words for offices and ranks, in lower case: President of …, Dr …. */
export const officesIn = (tag: string): ReadonlySet<string> => new Set(offices[tag]?.split(' '));
