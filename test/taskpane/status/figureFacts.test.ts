import type { KpiStanding } from '../../../src/app/useCases';
import { figureFacts } from '../../../src/taskpane/status/figureFacts';
import { aStanding } from '../support/builders';

const { figures } = aStanding();

/** The facts by name, with plain spaces. */
function factsOf(over: Partial<KpiStanding>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    figureFacts(aStanding(over), 'en-GB').map(([name, value]) => [name, value.replaceAll('\u00a0', ' ')]),
  );
}

function restOf(average: number, over: Partial<KpiStanding> = {}, upperAverage: number | null = null) {
  return factsOf({ ...over, figures: { ...figures, restOfYear: { average, upperAverage, periods: 9 } } })[
    'Rest of the year'
  ];
}

describe('the facts about a KPI', () => {
  it('say of how many periods the year to date is made, and leave out what the scorecard does not know', () => {
    expect(factsOf({})).toEqual({ 'Year to date': '95.4 % of 3 months, On target' });
    const quarterly = { ...figures, frequency: 'quarterly', countedPeriods: 1 } as const;
    expect(factsOf({ figures: quarterly })['Year to date']).toBe('95.4 % of 1 quarter, On target');
    expect(factsOf({ yearToDate: null, yearToDateStatus: 'noData' })['Year to date']).toBe('No data');
  });

  it('show the last months and the change on the year before, which of a share is counted in points', () => {
    const known = { ...figures, rolling3: 94.96, rolling12: 93, changeOnYear: 1.5 };
    expect(factsOf({ figures: known })).toMatchObject({
      'Last 3 months': '94.96 %',
      'Last 12 months': '93 %',
      'On the year before': '+1.5 percentage points',
    });
    const fewer = factsOf({ unit: 'days', figures: { ...figures, changeOnYear: -2 } });
    expect(fewer['On the year before']).toBe('-2 days');
  });

  it('say what the rest of the year must average', () => {
    expect(restOf(98.456)).toBe('9 months must average at least 98.46 %');
    expect(restOf(3, { better: 'lower', unit: 'days' })).toBe('9 months must average at most 3 days');
    expect(restOf(70, { better: 'inRange' }, 80)).toBe('9 months must average between 70 and 80 %');
  });

  it.each([
    [101, {}, null, ', which a share cannot reach'],
    [100, {}, null, ''],
    [-1, { better: 'lower' }, null, ', which a share cannot reach'],
    [0, { better: 'lower' }, null, ''],
    [-1, {}, null, ', which any share does'],
    [100.5, { better: 'inRange' }, 104, ', which a share cannot reach'],
    [-1, { better: 'inRange' }, 104, ', which any share does'],
    [101, { measures: [{ name: 'Score', role: '=' }] }, null, ''],
    [101, { unit: 'days' }, null, ''],
  ] as const)('say whether a share can: %d with %j and %s', (average, over, upper, words) => {
    const told = restOf(average, over, upper) ?? '';
    expect(told.slice(told.indexOf(',') < 0 ? told.length : told.indexOf(','))).toBe(words);
  });
});
