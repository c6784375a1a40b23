/** A transliteration letter for letter, and back: nothing is lost of what it covers. */
export interface Transliteration {
  readonly id: 'buckwalter' | 'satts';
  readonly standard: string;
  readonly table: ReadonlyMap<string, string>;
}

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/u)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);

const buckwalter: Transliteration = {
  id: 'buckwalter',
  standard: 'Buckwalter Arabic transliteration (LDC)',
  table: new Map([
    ...pairs(`ء=' آ=| أ=> ؤ=& إ=< ئ=} ا=A ب=b ة=p ت=t ث=v ج=j ح=H خ=x د=d ذ=* ر=r ز=z س=s ش=$ ص=S ض=D ط=T
      ظ=Z ع=E غ=g ـ=_ ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ى=Y ي=y ٱ={ پ=P چ=J ڤ=V گ=G`),
    ['\u064b', 'F'],
    ['\u064c', 'N'],
    ['\u064d', 'K'],
    ['\u064e', 'a'],
    ['\u064f', 'u'],
    ['\u0650', 'i'],
    ['\u0651', '~'],
    ['\u0652', 'o'],
    ['\u0670', '`'],
    [' ', ' '],
  ]),
};

const satts: Transliteration = {
  id: 'satts',
  standard: 'Standard Arabic Technical Transliteration System (SATTS)',
  table: new Map([
    ...pairs(`ا=A ب=B ت=T ث=C ج=J ح=H خ=O د=D ذ=Z ر=R ز=; س=S ش=: ص=X ض=V ط=U ظ=Y ع=\` غ=G ف=F ق=Q ك=K ل=L م=M
      ن=N ه=~ و=W ي=I ء=E ة=@ ى=/ أ=AE إ=AE- آ=A( ؤ=WE ئ=IE`),
    [' ', ' '],
  ]),
};

export const transliterations: readonly Transliteration[] = [buckwalter, satts];

export interface Transliterated {
  readonly text: string;
  /** Characters that the system has no sign for, with their offsets; they are left out. */
  readonly lost: readonly { readonly start: number; readonly end: number }[];
}

/** Writes Arabic in a reversible system. */
export function transliterate(arabic: string, { table }: Transliteration): Transliterated {
  const lost: { start: number; end: number }[] = [];
  let text = '';
  let offset = 0;
  for (const character of arabic) {
    const start = offset;
    offset += character.length;
    const sign = table.get(character);
    if (sign === undefined) lost.push({ start, end: offset });
    text += sign ?? '';
  }
  return { text, lost };
}

/** Back to Arabic, the longest sign first. Signs that the system does not have are reported as lost. */
export function toArabic(latin: string, { table }: Transliteration): Transliterated {
  const letters = new Map(Array.from(table, ([arabic, sign]): [string, string] => [sign, arabic]));
  const longest = Math.max(...Array.from(letters.keys(), (sign) => sign.length));
  const lost: { start: number; end: number }[] = [];
  let text = '';
  for (let at = 0; at < latin.length; ) {
    let length = longest;
    while (length > 1 && !letters.has(latin.slice(at, at + length))) length--;
    const letter = letters.get(latin.slice(at, at + length));
    if (letter === undefined) lost.push({ start: at, end: at + 1 });
    text += letter ?? '';
    at += length;
  }
  return { text, lost };
}
