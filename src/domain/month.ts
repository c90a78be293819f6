/** A calendar month as the sheets write it: ISO text such as `2026-03`. */
export type Month = `${number}-${number}`;
