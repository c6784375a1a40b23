/** CLDR plural categories as i18next writes them after a key. */
export const plural = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/;
