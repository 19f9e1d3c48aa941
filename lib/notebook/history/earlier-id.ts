const prefix = 'earlier:';

/** The document that holds how a visit read at the end of earlier days. */
export function earlierDocumentId(visitId: string): string {
  return `${prefix}${visitId}`;
}

export function isEarlier(documentId: string): boolean {
  return documentId.startsWith(prefix);
}
