import type { Rule } from '../model/rule.js';

/** Its findings are born in `check/waivers.ts`, once all others are known. */
export const unusedWaiver: Rule = {
  id: 'unused-waiver',
  severity: 'warning',
  says: 'A waiver waives nothing, or has expired.',
  why: 'A waiver that has outlived its finding hides the next mistake of its kind, and nobody looks.',
  remedy: 'Remove the waiver; where it has expired, mend the text, or give a new date and reason.',
  messages: {
    unused: 'This waiver of {{rules}} waives nothing (“{{reason}}”).',
    expired: 'This waiver of {{rules}} expired on {{until}} (“{{reason}}”).',
  },
  examples: {
    speaks: [
      {
        source: 'دخلوا مدينة الباب.',
        target: 'They entered the city of al-Bab.',
        remark: 'mustalah-disable literal-translation -- as the ministry wrote it',
      },
      {
        source: 'دخلوا مدينة الباب.',
        target: 'They entered the city of the Door.',
        remark: 'mustalah-disable literal-translation until=2026-12-31 -- as the ministry wrote it',
        today: '2027-01-01',
      },
    ],
    silent: [
      {
        source: 'دخلوا مدينة الباب.',
        target: 'They entered the city of the Door.',
        remark: 'mustalah-disable literal-translation -- as the ministry wrote it',
      },
      {
        source: 'دخلوا مدينة الباب.',
        target: 'They entered the city of the Door.',
        remark: 'mustalah-disable literal-translation until=2026-12-31 -- as the ministry wrote it',
        today: '2026-12-31',
      },
    ],
  },
  check: () => [],
};
