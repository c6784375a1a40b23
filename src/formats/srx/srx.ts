export const srxNamespace = 'http://www.lisa.org/srx20';

/** The namespaces of SRX 2.0 and 1.0; 1.0 files often have none. */
export const srxNamespaces: ReadonlySet<string> = new Set([srxNamespace, 'http://www.lisa.org/srx10', '']);
