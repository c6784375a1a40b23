import type { Kind } from '../model/concept.js';
import { headTranslations } from '../romanize/recognizer/heads.js';
import type { Basis, Gathered } from './gather.js';

/** What a generic word says of the thing that it heads. */
const kindsOfHeads: Readonly<Record<string, Kind>> = {
  movement: 'faction',
  front: 'faction',
  army: 'faction',
  legion: 'faction',
  corps: 'faction',
  faction: 'faction',
  forces: 'militia',
  brigade: 'militia',
  brigades: 'militia',
  battalion: 'militia',
  battalions: 'militia',
  companies: 'militia',
  division: 'militia',
  militia: 'militia',
  party: 'political-body',
  coalition: 'political-body',
  council: 'political-body',
  parliament: 'political-body',
  alliance: 'political-body',
  union: 'political-body',
  government: 'political-body',
  ministry: 'institution',
  committee: 'institution',
  authority: 'institution',
  commission: 'institution',
  university: 'institution',
  hospital: 'institution',
  court: 'institution',
  bank: 'institution',
  school: 'institution',
  prison: 'institution',
  organization: 'organisation',
  organisation: 'organisation',
  association: 'organisation',
  foundation: 'organisation',
  company: 'organisation',
  group: 'organisation',
  network: 'organisation',
  programme: 'organisation',
  program: 'organisation',
  corporation: 'organisation',
  club: 'organisation',
  federation: 'organisation',
  confederation: 'organisation',
  nations: 'organisation',
  refinery: 'organisation',
  team: 'organisation',
  fund: 'institution',
  office: 'institution',
  mission: 'institution',
  chamber: 'institution',
  service: 'institution',
  mechanism: 'institution',
  cell: 'institution',
  complex: 'institution',
  agreement: 'term',
  accord: 'term',
  cup: 'term',
  league: 'term',
  north: 'area',
  northern: 'area',
  south: 'area',
  southern: 'area',
  east: 'area',
  eastern: 'area',
  west: 'area',
  western: 'area',
  field: 'area',
  agency: 'media',
  channel: 'media',
  newspaper: 'media',
  operation: 'operation',
  battle: 'operation',
  city: 'city',
  town: 'town',
  village: 'town',
  province: 'area',
  governorate: 'area',
  state: 'area',
  region: 'area',
  area: 'area',
  island: 'area',
  camp: 'area',
  airport: 'area',
  base: 'area',
  port: 'area',
  crossing: 'area',
  valley: 'area',
  desert: 'area',
  district: 'district',
  neighborhood: 'district',
  neighbourhood: 'district',
  quarter: 'district',
  mount: 'mountain',
  mountain: 'mountain',
  mountains: 'mountain',
  river: 'river',
  lake: 'river',
  road: 'road',
  street: 'road',
  highway: 'road',
  bridge: 'road',
};

/** What kind of thing a name is likely to be of: by its generic word, by what stands before it, by its length. */
export function likelyKind({ names, renderings, bases, before }: Gathered): Kind {
  const name = names[0]?.text ?? '';
  const rendering = renderings[0]?.text ?? '';
  const heads = [
    ...headTranslations(name.split(/\s/u)[0] ?? ''),
    ...rendering.toLowerCase().split(/[^\p{L}]+/u),
  ];
  const headed = kindOf(heads);
  if (headed !== undefined) return headed;
  if (bases.has('title') || bases.has('speech')) return 'person';
  return kindOf(before.flatMap((word) => headTranslations(word))) ?? kindByLength(rendering || name, bases);
}

function kindByLength(name: string, bases: ReadonlySet<Basis>): Kind {
  if (bases.has('place') || !/\s/u.test(name)) return 'town';
  return bases.has('sense') ? 'organisation' : 'person';
}

const kindOf = (words: readonly string[]): Kind | undefined =>
  words.map((word) => kindsOfHeads[word]).find((kind) => kind !== undefined);
