const millisecondsPerDay = 86_400_000;
/** Day 0 of the 1900 system for every date after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of an ISO 8601 date, date and time, or time of day; undefined for any other text. */
export function serialOf(text: string): number | undefined {
  const timeOfDay = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (timeOfDay) {
    const [, hours = '0', minutes = '0', seconds = '0'] = timeOfDay;
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(text)) return undefined;
  const milliseconds = Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(milliseconds) ? undefined : (milliseconds - dayZero) / millisecondsPerDay;
}
