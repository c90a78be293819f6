/** The moment of a comment for people: `Mar 4, 2026, 9:15 AM`; '' when the file does not tell. */
export function whenWritten(createdAt: string): string {
  if (createdAt === '') return '';
  // Excel writes the time without a zone; it is UTC.
  const time = new Date(/Z$|[+-]\d\d:?\d\d$/.test(createdAt) ? createdAt : `${createdAt}Z`);
  if (Number.isNaN(time.getTime())) return '';
  const text = time.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
  // Some versions put a narrow space before AM.
  return text.replace(/\s/g, ' ');
}
