/** Where a file outside the project lies, seen from the project, as the standard writes it; none where it is not known. */
export function externalPath(link: string | undefined): string | undefined {
  if (link === undefined || link === '') return undefined;
  const isAbsolute = /^file:\/\//i.test(link);
  if (!isAbsolute && /^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  const path = decoded(isAbsolute ? link.replace(/^file:\/+/i, '') : link);
  return `${isAbsolute ? 'absolute' : 'relative'}:///${path}`;
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
