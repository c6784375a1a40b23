/** As the schema wants a language of the store. */
const storeLanguage = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Names of languages that files write where a tag belongs. */
const named: Readonly<Record<string, string>> = { arabic: 'ar', english: 'en', عربي: 'ar', العربية: 'ar' };

/** A language tag as the store writes it (`en_us` → `en-US`), or undefined where it is none. */
export function storeTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  const known = named[tag.toLowerCase()] ?? canonical(tag);
  return known !== undefined && storeLanguage.test(known) ? known : undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
