/** A small store and texts with faults that are easily told apart. */
export const names = `al-bab:
  kind: city
  terms:
    ar: [{text: الباب, status: preferred, context: [مدينة]}]
    en: [{text: al-Bab, status: preferred}, {text: El Bab, status: nonpreferred}, {text: door, status: forbidden, type: literal}]
manbij:
  kind: city
  terms:
    ar: [{text: منبج, status: preferred}]
    en: [{text: Manbij, status: preferred}, {text: Menbij, status: nonpreferred}]
`;

/** Two faults: literal-translation on “Door” in line 1, nonpreferred-term on “Menbij” in line 2. */
export const source = 'دخلوا مدينة الباب.\nوصلوا إلى منبج.\n';
export const target = 'They entered the city of the Door.\nThey reached Menbij.\n';

/** A project of folders with one text in one version. */
export const project = (config = ''): Record<string, string> => ({
  'mustalah.yaml': `glossary: [names.yaml]\n${config}`,
  'names.yaml': names,
  'translations/ar/a.txt': source,
  'translations/en/a.txt': target,
});

/** What `--format line` prints: file, line and rule of each finding. */
export const findingsIn = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(.*?):(\d+):\d+: \w+: ([\w-]+): .*$/, '$1:$2 $3'));
