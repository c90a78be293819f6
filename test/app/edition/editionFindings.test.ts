import { editionFindings } from '../../../src/app/edition/editionFindings';
import { aKpiWorkbook, aRegisterRow } from '../../support/aKpiWorkbook';

const register = (...clauses: readonly string[]) =>
  clauses.map((Clause, index) => aRegisterRow({ ID: `K${index + 1}`, Clause }));

describe('what the check says of the edition', () => {
  it('is nothing while register and edition agree', () => {
    for (const [edition, clause] of [
      [2015, '10.3'],
      [2026, '6.1.3'],
    ] as const) {
      const workbook = aKpiWorkbook({
        register: register(clause, '9.1.2', ''),
        names: { KPI_Edition: edition },
      });
      expect(editionFindings(workbook)).toEqual([]);
    }
  });

  it('names in one sentence all KPIs whose clauses only the other edition has', () => {
    const workbook = aKpiWorkbook({ register: register('10.3', '9.1.2', '10.3 b)', '99') });
    expect(editionFindings(workbook)).toEqual([
      {
        severity: 'warning',
        what: 'The workbook follows ISO 9001:2026, and clauses of ISO 9001:2015 stand in its register: K1 (10.3), K3 (10.3 b)).',
        next: expect.stringContaining('Move to another edition'),
        place: { sheet: 'KPI Register', address: 'C6' },
      },
    ]);
  });

  it.each(['', 2020, 'n/a'])('finds %p in the cell of the edition and says which one counts', (cell) => {
    const [finding] = editionFindings(aKpiWorkbook({ names: { KPI_Edition: cell } }));
    expect(finding?.what).toContain('are read as those of ISO 9001:2026');
    expect(finding?.place?.sheet).toBe('KPI Settings');
  });
});
