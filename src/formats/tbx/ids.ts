/** A store id as an XML ID: an NCName may not begin with a digit. */
export const xmlId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

/** The id that {@link xmlId} made this of; any other stays as it is. */
export const storeIdOf = (id: string): string => id.replace(/^_(?=\d)/, '');
