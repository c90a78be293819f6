import { type DateGroup, dateParts, type DynamicCriterion } from './FilterCriteria';

const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** Serial numbers from `first` up to, but without, `end`. */
export interface Period {
  readonly first: number;
  readonly end: number;
}

/**
 * Whether a serial number lies in a period by name, seen from a day. Weeks begin on Sunday, as in US English Excel.
 * Null for what is no period.
 */
export function periodTest(criterion: DynamicCriterion, today: number): ((serial: number) => boolean) | null {
  const yearly = /^([MQ])(\d+)$/.exec(criterion);
  if (yearly) {
    const wanted = Number(yearly[2]);
    const isMonth = yearly[1] === 'M';
    return (serial) => {
      const month = dateOf(serial).getUTCMonth();
      return (isMonth ? month + 1 : Math.floor(month / 3) + 1) === wanted;
    };
  }
  const period = periodOf(criterion, Math.floor(today));
  return period && ((serial) => serial >= period.first && serial < period.end);
}

/** Whether a serial number belongs to a group of dates. */
export function isInGroup(serial: number, group: DateGroup): boolean {
  // To the nearest second: a time is a fraction that is never exact.
  const date = new Date(Math.round((dayZero + serial * millisecondsPerDay) / 1000) * 1000);
  const own = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  return dateParts.every((part) => group[part] === undefined || group[part] === own[part]);
}

function periodOf(criterion: DynamicCriterion, today: number): Period | null {
  const date = dateOf(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (criterion) {
    case 'yesterday':
      return days(today - 1, 1);
    case 'today':
      return days(today, 1);
    case 'tomorrow':
      return days(today + 1, 1);
    case 'yearToDate':
      return { first: serialOf(year, 0), end: today + 1 };
    default:
  }
  const relative = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(criterion);
  if (!relative) return null;
  const away = { last: -1, this: 0, next: 1 }[relative[1] as 'last' | 'this' | 'next'];
  switch (relative[2]) {
    case 'Week':
      return days(today - date.getUTCDay() + 7 * away, 7);
    case 'Month':
      return months(year, month + away, 1);
    case 'Quarter':
      return months(year, month - (month % 3) + 3 * away, 3);
    default:
      return months(year + away, 0, 12);
  }
}

function days(first: number, count: number): Period {
  return { first, end: first + count };
}

function months(year: number, month: number, count: number): Period {
  return { first: serialOf(year, month), end: serialOf(year, month + count) };
}

function serialOf(year: number, month: number): number {
  return (Date.UTC(year, month, 1) - dayZero) / millisecondsPerDay;
}

function dateOf(serial: number): Date {
  return new Date(dayZero + Math.floor(serial) * millisecondsPerDay);
}
