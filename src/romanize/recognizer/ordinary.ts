/**
 * English words and well-known names of the world: what stands in a text as one of these is hardly ever a
 * spelling of another name, however like it sounds (Care for القاهرة, Cuba for القبة). Written for this purpose;
 * mostly short words, for long ones sound like no name. Words that people of the training rows are called by
 * (stone, said, mine) are left out.
 */
const words = new Set(
  `
  a about above accept access account across act acted action active actor add added adult advice affair africa
  african after again against age aged agency agent agree agreed ahead aid aim air airport alarm album alert
  algerian alike alive all allow allowed ally almost alone along already also alter although always american among
  amount an and anger angry animal annual another answer any anyone anything apart appeal appear apply approach
  april arabian are area argue arm armed arms army around arrest arrive article as asia asian aside ask asked at
  atlantic attack attempt attend august australian author autumn avoid award aware away awful baby back bad bag
  ball band bank banned bar bare barely base based basic battle bay be bear beat beautiful became because become
  bed been before began behind being belief believe below beside bet better between beyond bid bill billion bird
  birth bit bite black blame blast block blow blue board boat body bomb bone book boom boost boot border bore born
  borrow boss both bottom bound bowl box boy branch brand brave brazilian bread break breath brief bright bring
  british broke brother brought brown brush budget build building built burn burst bus business busy but buy by
  cabin cable cake call called calm came camp can canadian cancel cancer cannot cap capable capital captain carbon
  card care career careful carry case cast castle casual cat catch catholic cause cell census center centre
  century certain chair change charge cheap check chief children chinese choice choose chose christian circle cite
  cited city civil claim class clean clear clearly clerk client climate climb clinic clip clock closed closer
  cloth club coach coal coast coat code coffee cold collapse college color colour column come comes coming common
  company complete concern condition conduct confirm contain content contest control cook cool cope copper copy
  core corn corner cost could count country county couple course court covered covid cream create credit crew
  crime crisis critic crop cross crowd crown crucial cruel cry cuban culture cup cure curfew current curve custom
  cut cycle daily danger danish dare data daughter day days dead deal dear death debate debt decade december
  decide deep deeper defeat defence defend define degree delay deliver demand deny depend depth deputy desert desk
  despite detail device did die died diet differ difficult dinner direct dirty disease dish district do doctor dog
  done door dose double doubt down dozen draft drag drama draw drawn dress drink drive driven drop drove drug dry
  due during dust dutch duty each ear earth ease easily east easy eat eaten ebola echo effect effort egg egyptian
  eight either elder elect eleven else email empty end ended enemy energy engine english enjoy enough ensure enter
  entire entry equal era error escape ethiopian europe european even evening event ever every evil exact exam
  except exist exit expect expert explain express extend extra extreme eye eyes fabric face faced fact factor fade
  fail failed fairly fall fallen false fame family fan far fare farm farmer fate father fault favour fear feature
  february fed feed feel feet fell felt female fence fever few fewer fight figure file fill film final find fine
  finish fire firm first fit five fixed flag flat fled fleet flight float floor flow flu fly focus fold folk
  follow food foot football for force foreign forest form former fort forth forty forum found four free freedom
  french fresh friday from front fruit fuel full fully fun fund funny future gain game gap gas gate gather gave
  gear gender general gentle german get ghanaian giant girl give given glad glass global go goal god goes going
  gold gone goods got govern grade grain grave gray great greek grip gross ground group grow grown growth guard
  guess guest guide guilty habit had hair half hall hand handle hang happen hard hardly harm has hate have he heal
  health hear heard heat heavy height hell hello help hence her here hero hers herself hidden high higher highly
  hill him himself hint hip hire his hit hold hole holy home honest honour hope horse hospital host hot hotel hour
  house household how however huge human humour hundred hunger hurry i ice ideal identify if ignore ill image
  impact import impose in inch include income indeed index indian infect inform injury inner input inside instead
  into invest iranian irish iron is island islands issue it italian item its itself jacket jail january japanese
  jewish jews job join joint jordanian journal journey joy judge july june junior jury keen keep kenyan kept key
  kid kidney kill killed kingdom knee knew knife knock know known knows korean lab label labour lack ladder lady
  laid lake land lane language large largely late later latest latin latter laugh launch law lawyer lay layer lazy
  lead leader leaf league lean learn least leather leave lebanese led left leg legal let letter level liar library
  libyan lie life lift like likely limit line lion lip liquid listen little live lived liver lives load loan local
  lock lone lonely longer look lose loss lot loud lovely lover low luck lucky lunch lung machine mad made magic
  mail main mainly make making male manage many map margin mark marked market marriage mask mass massive master
  mate material maybe mayor me meal mean meant measure meat medical mediterranean meet member memory mention menu
  mere merely merge merit mess message met metal meter method mexican middle might mile military million mind
  minister minute mirror miss missed missing mission mistake mix mixed mobile mode model modern moment monday
  money month monthly moon moral morning moroccan most mostly mother motion motor mouse mouth move moved movie
  much mud murder muscle museum music muslim muslims must my myself mystery naked name named narrow nation nations
  native natural nature navy near nearby nearly neat neck need needs neither nerve nervous net never new newly
  news next nigerian night nine nobody noise none noon normal north nose not note noted nothing notice notion
  novel november now nowhere nuclear number nut oak object obtain obvious occur ocean october odd of off office
  officer official often oil old older on once one only onto open opened opera operate opinion opt option or
  orange order organ organization origin other others ought our ours out outer output outside over own owned owner
  oxygen pace pacific pack page paid pain paint pair palace pale panel panic paper park part partly party pass
  passed past path patient pause pay peace peak pen people per perfect perhaps period permit persian phase phone
  photo phrase pick picture piece pig pile pilot pipe pitch place plain plan plane plate play please plenty plot
  plus poem poet point poison pole police policy polish polite poll pool poor pope popular pose position positive
  possible pot potato pound pour poverty power pray prayer prefer prepare present press pretty prevent priest
  prime prince print prior prison prize problem process produce profit project promise prompt proof proper protect
  proud prove proved provide province public pull pulled pump pupil pure purpose push put quality quarter queen
  quickly quiet quietly quit quite quote race radio rail rain raise raised ran random rapid rare rarely rate rates
  raw reach react read reader ready real reality realize really rear reason rebel recall receive recent recover
  red reduce refer reform refuse regard regime region regret regular reject relate release relief rely remain
  remark remind remote remove rent repair repeat reply report republic require rescue research resist resort rest
  result retain retire return reveal review revive reward rid rifle right ring riot rise rising risk rival river
  road role roll roman roof room rope rose rough round route row rub rude ruin ruler rules run running rural rush
  russian sacred sad safe safety sail salad salary sale salt same sat satellite saturday sauce save saved saw say
  says scale scan scar scared scene school science score scottish scream script sea seal search season seat second
  secret section sector secure see seed seek seem seems seen segment seize select sell send senior sense sent
  separate september series serious serve served service session set settle seven severe sex shade shadow shake
  shall shame shape share shared she shed sheep sheet shelf shell shelter shift shine ship shirt shock shoe shoot
  shop shore short shot should shout show showed shown shut sick side sight sign signal silence silent silly
  similar simple since single sink sir sister sit site sitting size skill skin sky slave sleep slide slip slow
  slowly small smart smell smile smoke smooth snake so soap social society soft soil sold soldier sole solid solve
  somali some son soon sorry sort soul sound soup sour source space spanish spare speak special speech speed spell
  spend spent spirit spite split spoke sport spot spread spring square staff stage stake stand star stare start
  state states station status stay steady steal steel step stick still stir stock stole stood stop store story
  strange stream street stress stretch strict strike string strip stroke strong struck study stuff stupid style
  subject submit succeed success such sudanese sudden suffer suggest suit summer sunday supply support suppose
  sure surely surface surge surprise survey suspect swedish swim swing swiss switch symbol syrian system table
  tackle tail take taken tale talent talk tall tank tap tape target task taste teach teacher team tear tears teeth
  tell ten tend tense tent term text than thank thanks that the their them theme then theory there these they
  thick thin thing things think third thirty this those though threat three threw throat through throw thursday
  thus tide tight till time times tin tiny tip tired tissue title to today together told tomorrow tone tonight too
  took tool tooth top topic total touch tour toward towards tower town toxic toy trace track trade trap travel
  treat treaty tree trend trial tribe trick tried trip troop true truly trust truth try tube tuesday tumour tune
  tunisian turkish turn turned twelve twenty twice twin two type ugly uncle under unfair unique unit unite united
  unity until up upon upper urban urge us use used useful user usual usually vaccine valid valley value variety
  various vary vast vein venue verb versus very vessel via victim victory video view village violent virus visa
  visible vision visit voice volume vote voter wage wait waiting wake walk wall want wanted war warm warn was wash
  waste watch water wave way we weak wealth weapon wear weather web wednesday week weekly weight welcome well went
  were west wet what wheat wheel when whenever where whether which while white who whole whose why wide widely
  wife will win wind window wine wing winner wire wise wish with within without witness woman women won word work
  worked worker worn worried worry worse worst would wound wrap write writer wrong wrote yard yeah year years
  yellow yes yesterday yet yield you your yours youth zero zone
  `
    .trim()
    .split(/\s+/u),
);

/** Names that have an Arabic name of their own, which is the only one they spell. */
const world = new Map(
  `
  afghanistan أفغانستان, albania ألبانيا, algeria الجزائر, angola أنغولا, argentina الأرجنتين, armenia أرمينيا,
  australia أستراليا, austria النمسا, azerbaijan أذربيجان, bahrain البحرين, bangladesh بنغلاديش, belarus بيلاروسيا,
  belgium بلجيكا, belize بليز, benin بنين, bhutan بوتان, bolivia بوليفيا, bosnia البوسنة, botswana بوتسوانا,
  brazil البرازيل, brunei بروناي, bulgaria بلغاريا, burundi بوروندي, burma بورما, cambodia كمبوديا, cameroon الكاميرون,
  canada كندا, chad تشاد, chile تشيلي, china الصين, colombia كولومبيا, comoros القمر, congo الكونغو, croatia كرواتيا,
  cuba كوبا, cyprus قبرص, denmark الدنمارك, djibouti جيبوتي, ecuador الإكوادور, egypt مصر, england إنجلترا,
  eritrea إريتريا, estonia إستونيا, ethiopia إثيوبيا, fiji فيجي, finland فنلندا, france فرنسا, gabon الغابون,
  gambia غامبيا, georgia جورجيا, germany ألمانيا, ghana غانا, greece اليونان, guatemala غواتيمالا, guinea غينيا,
  guyana غيانا, haiti هايتي, honduras هندوراس, hungary المجر, iceland آيسلندا, india الهند, indonesia إندونيسيا,
  iran إيران, iraq العراق, ireland أيرلندا, israel إسرائيل, italy إيطاليا, jamaica جامايكا, japan اليابان,
  jordan الأردن, kazakhstan كازاخستان, kenya كينيا, korea كوريا, kosovo كوسوفو, kuwait الكويت, laos لاوس,
  latvia لاتفيا, lebanon لبنان, lesotho ليسوتو, liberia ليبيريا, libya ليبيا, lithuania ليتوانيا,
  madagascar مدغشقر, malawi ملاوي, malaysia ماليزيا, maldives المالديف, mali مالي, malta مالطا,
  mauritania موريتانيا, mauritius موريشيوس, mexico المكسيك, moldova مولدوفا, monaco موناكو, mongolia منغوليا,
  montenegro الجبل, morocco المغرب, mozambique موزمبيق, myanmar ميانمار, namibia ناميبيا, nepal نيبال,
  netherlands هولندا, nicaragua نيكاراغوا, niger النيجر, nigeria نيجيريا, norway النرويج, oman عمان,
  pakistan باكستان, palestine فلسطين, panama بنما, paraguay باراغواي, peru بيرو, philippines الفلبين,
  poland بولندا, portugal البرتغال, qatar قطر, romania رومانيا, russia روسيا, rwanda رواندا, senegal السنغال,
  serbia صربيا, singapore سنغافورة, slovakia سلوفاكيا, slovenia سلوفينيا, somalia الصومال, spain إسبانيا,
  sudan السودان, surinam سورينام, sweden السويد, switzerland سويسرا, syria سوريا, taiwan تايوان,
  tajikistan طاجيكستان, tanzania تنزانيا, thailand تايلاند, togo توغو, tonga تونغا, tunisia تونس, turkey تركيا,
  uganda أوغندا, ukraine أوكرانيا, uruguay أوروغواي, uzbekistan أوزبكستان, venezuela فنزويلا, vietnam فيتنام,
  yemen اليمن, zambia زامبيا, zimbabwe زيمبابوي, scotland اسكتلندا, wales ويلز, britain بريطانيا, crimea القرم,
  saudi سعودي, arabia عربية, iraqi عراقي, kuwaiti كويتي, yemeni يمني, omani عماني, qatari قطري, israeli إسرائيلي,
  london لندن, paris باريس, rome روما, berlin برلين, madrid مدريد, moscow موسكو, vienna فيينا, geneva جنيف,
  athens أثينا, cairo القاهرة, mecca مكة, delhi دلهي, tokyo طوكيو, beijing بكين, washington واشنطن, boston بوسطن,
  texas تكساس, florida فلوريدا, california كاليفورنيا, hawaii هاواي, milan ميلانو, chicago شيكاغو, sydney سيدني, toronto تورونتو,
  mumbai مومباي, lagos لاغوس, nairobi نيروبي, manila مانيلا, seoul سول, hanoi هانوي, lima ليما, havana هافانا,
  macau ماكاو, kabul كابول, dublin دبلن, oslo أوسلو, prague براغ, warsaw وارسو, lisbon لشبونة, kiev كييف, sofia صوفيا
  `
    .trim()
    .split(/,\s*/u)
    .map((pair): [string, string] => {
      const [english = '', arabic = ''] = pair.split(' ');
      return [english, arabic];
    }),
);

const initials = /^[a-z]$/u;

/**
 * Whom a spelling belongs to before any name that sounds like it: '' for words of English and bare initials, the
 * Arabic of a name that the world knows, undefined for all else. Of other languages no such words are known.
 */
export function ownerOf(latin: string, language: string): string | undefined {
  if (language !== 'en') return undefined;
  const spelled = withoutPossessive(latin.trim().toLowerCase());
  const known = world.get(spelled);
  if (known !== undefined) return known;
  const isOrdinary = parting.test(spelled) ? spelled.split(parting).every(isWord) : isWord(spelled);
  return isOrdinary ? '' : undefined;
}

const parting = /[\s-]+/u;

const isWord = (word: string): boolean => words.has(word) || initials.test(word);

const withoutPossessive = (word: string): string =>
  /['’]/u.test(word) ? word.replace(/['’]s?$/u, '') : word;
