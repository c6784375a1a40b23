import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** What changes in a file, as `diff -u` prints it; `patch` takes it. Empty where nothing does. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
