import { trouble } from '../model/problem.js';
import { isCalendarDay } from '../text/iso-day.js';

/**
 * Today in the reader's own time zone, as an ISO date; `MUSTALAH_TODAY` sets it, to see how
 * things will stand. @throws {Trouble} where that is no day.
 */
export function today(): string {
  const set = process.env['MUSTALAH_TODAY'] ?? '';
  if (set !== '' && !isCalendarDay(set)) throw trouble('today', { date: set });
  if (set !== '') return set;
  const now = new Date();
  const digits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
