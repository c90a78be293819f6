import { clauseList, type ClauseChoice } from '../../../src/taskpane/help/clauseList';

const kpis = [
  { id: 'OTD-01', name: 'On-time delivery', clause: '8.5.1 c)' },
  { id: 'IMP-01', name: 'Improvements', clause: '10.1' },
  { id: 'X', name: 'No clause', clause: '' },
];

const numbers = (choice: ClauseChoice, search = '', edition: '2015' | '2026' = '2026') =>
  clauseList(edition, kpis, choice, search).map(({ number }) => number);

describe('the list of clauses in the help', () => {
  it('holds the numbers of both editions once', () => {
    expect(numbers('all')).toHaveLength(92);
    expect(numbers('all')).toEqual(expect.arrayContaining(['6.1.3', '10.3']));
  });

  it('finds a number with those under it, and words in titles of both editions and in changes', () => {
    expect(numbers('all', '7.1.5')).toEqual(['7.1.5', '7.1.5.1', '7.1.5.2']);
    expect(numbers('all', 'outputs review')).toEqual(['9.3.3']);
    expect(numbers('all', 'quality culture')).toEqual(['5.1.1', '7.1.4', '7.3']);
    expect(numbers('all', 'weather')).toEqual([]);
  });

  it('shows what 2026 changed', () => {
    expect(numbers('changed', '10')).toEqual(['10.1', '10.3']);
  });

  it('counts a KPI for its clause and for those above it, whatever stands behind the number', () => {
    expect(numbers('measured')).toEqual(['8', '8.5', '8.5.1', '10', '10.1']);
    const [chapter] = clauseList('2026', kpis, 'all', '8');
    expect(chapter?.kpis.map(({ id }) => id)).toEqual(['OTD-01']);
    expect(chapter?.templates).toBeGreaterThan(20);
  });

  it('lists the clauses of the edition for which no KPI stands, each for those under it', () => {
    expect(numbers('unmeasured', '10')).toEqual(['10.2']);
    expect(numbers('unmeasured', '10', '2015')).toEqual(['10.2', '10.3']);
    expect(numbers('unmeasured', '6')).toEqual(['6.1', '6.2', '6.3']);
  });

  it('gives a number that only the other edition has its title there', () => {
    expect(clauseList('2026', [], 'all', '10.3').map(({ title }) => title)).toEqual([
      'Continual improvement',
    ]);
  });
});
