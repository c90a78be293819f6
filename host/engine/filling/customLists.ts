/** The lists that Excel continues of itself, each going round at its end. */
const lists: readonly (readonly string[])[] = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
];

/** A place in a list. `May` is in two of them. */
export interface ListPlace {
  readonly list: readonly string[];
  readonly index: number;
}

export function listPlaces(text: string): ListPlace[] {
  const wanted = text.toLowerCase();
  return lists.flatMap((list) => {
    const index = list.findIndex((word) => word.toLowerCase() === wanted);
    return index < 0 ? [] : [{ list, index }];
  });
}

/** The word at a place, before the first and after the last too, in capitals as the model has them. */
export function listWord(list: readonly string[], index: number, model: string): string {
  const word = list[((index % list.length) + list.length) % list.length] ?? '';
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model === model.toLowerCase() ? word.toLowerCase() : word;
}
