/** A path as SARIF names it: relative ones hang from ROOT, others are told whole. */
export function pathToArtifact(file: string) {
  const uri = file.split(/[\\/]/).map(encodeURIComponent).join('/');
  return file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: 'ROOT' };
}
