import type { Finding } from '../model/finding.js';
import { sound } from './sound.js';

/**
 * Gives the findings of a file names by which a dashboard knows them again in the next run, so they hold no line
 * numbers; those that would be alike are numbered.
 */
export function namesOfFindings(): (finding: Finding) => string {
  const taken = new Set<string>();
  return ({ rule, segment, target, source }) => {
    const written = target?.text ?? source?.text;
    const name = sound(`${rule} [${segment.key}]${written === undefined ? '' : ` ${written}`}`);
    let own = name;
    for (let times = 2; taken.has(own); times++) own = `${name} #${times}`;
    taken.add(own);
    return own;
  };
}
